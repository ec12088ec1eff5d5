import { setOf } from '../analysis/bits.ts';
import type { Bloc } from '../analysis/coalitions.ts';
import type { Defection } from '../analysis/defection.ts';
import type { State } from '../graph/state.ts';
import { eventsAt } from './agreement.ts';
import { builder } from './builder.ts';
import { CoalitionBlocRef, CoalitionMemberRef, type Found, findCoalitions } from './coalitions.ts';
import { pageArguments, pageOf } from './connection.ts';
import { AnalysisParametersRef, stated } from './measuring.ts';
import { overArgument } from './roll-call-filter.ts';
import { StateRef } from './state.ts';
import { VoteEventConnection } from './vote-event.ts';

/** How often each state left the bloc that was found for it, by place of the state. */
function defectionsIn({ asked: { analysis, over }, coalitions, key }: Found): Promise<Defection[]> {
  const blocs = new Int32Array(analysis.matrix.states.length).fill(-1);
  for (const [place, { members }] of coalitions.blocs.entries()) for (const { state } of members) blocs[state] = place;
  return analysis.bench.run('defections', key, { over, blocs });
}

builder.objectField(CoalitionMemberRef, 'defection', (t) =>
  t.float({
    nullable: true,
    description:
      'The share of its ballots that differ from the most frequent choice of the other members; null where no ballot can be compared. See docs/formulas.md#defection.',
    resolve: async ({ member, ...found }) => (await defectionsIn(found))[member.state]?.share ?? null,
  }),
);

type Left = {
  readonly found: Found;
  readonly bloc: Bloc | null;
  readonly defection: Defection | null;
  reason: string | null;
};

const DefectionsRef = builder.objectRef<Left>('Defections').implement({
  description:
    'How often a state left its bloc. The bloc is found from the same votes, which keeps the share low: compare it with that of other members. See docs/formulas.md.',
  fields: (t) => ({
    share: t.float({
      nullable: true,
      description:
        'Defections of ballots, from 0 to 1; null where no ballot can be compared. See docs/formulas.md#defection.',
      resolve: ({ defection }) => defection?.share ?? null,
    }),
    ballots: t.int({
      description: 'Its ballots that are compared with the choice of its bloc.',
      resolve: ({ defection }) => defection?.ballots ?? 0,
    }),
    defections: t.int({
      description: 'Of them, those that differ from the most frequent choice of the other members.',
      resolve: ({ defection }) => defection?.defections ?? 0,
    }),
    votes: t.field({
      type: VoteEventConnection,
      description: 'The votes at which it left its bloc, the newest first.',
      args: pageArguments(t.arg),
      resolve: ({ found, defection }, args, { nodes }) => {
        const { matrix } = found.asked.analysis;
        const left = setOf(matrix.words, defection?.at ?? []);
        return eventsAt('votes', left, matrix.rollCalls, pageOf('votes', args), nodes);
      },
    }),
    ties: t.int({
      description: 'Its ballots that are not compared, because the others had no single most frequent choice.',
      resolve: ({ defection }) => defection?.ties ?? 0,
    }),
    few: t.int({
      description: 'Its ballots that are not compared, because fewer than five others expressed a choice.',
      resolve: ({ defection }) => defection?.few ?? 0,
    }),
    bloc: t.field({
      type: CoalitionBlocRef,
      nullable: true,
      description: 'Its bloc, as `coalitions` finds it at the same roll calls; null where it is in none.',
      resolve: ({ found, bloc }) => (bloc === null ? null : { ...found, bloc }),
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there is no share; null when there is one.',
      resolve: ({ reason }) => reason,
    }),
    parameters: t.field({
      type: AnalysisParametersRef,
      description: 'What was asked, defaults among them.',
      resolve: ({ found }) => stated(found.asked, { abstention: null, options: found.options }),
    }),
    dataVersion: t.string({
      description: 'The version of the data.',
      resolve: ({ found }) => found.asked.analysis.version,
    }),
  }),
});

/** Those of `coalitions`. */
const DEFAULTS = { neighbours: 10, resolution: 1, minCommonVotes: 20 };

builder.objectField(StateRef, 'defections', (t) =>
  t.field({
    type: DefectionsRef,
    nullable: true,
    description:
      'How often this state left the bloc that `coalitions` finds for it. Without dates or sessions, in the last ten sessions.',
    args: {
      over: overArgument(t.arg),
      seed: t.arg.int({ required: true, defaultValue: 1, description: 'The same seed gives the same answer.' }),
    },
    resolve: async ({ iso3, name }: State, { over, seed }, context): Promise<Left> => {
      const found = await findCoalitions(context, { over, seed, ...DEFAULTS });
      const { asked, coalitions } = found;
      const place = asked.analysis.matrix.placeOf(iso3);
      const bloc = coalitions.blocs.find(({ members }) => members.some(({ state }) => state === place)) ?? null;
      if (place === undefined || bloc === null)
        return { found, bloc: null, defection: null, reason: coalitions.reason ?? `${name} is in no bloc.` };
      const defection = (await defectionsIn(found))[place] ?? null;
      const share = defection?.share ?? null;
      const reason = share === null ? 'At no roll call did five other members have a most frequent choice.' : null;
      return { found, bloc, defection, reason };
    },
  }),
);
