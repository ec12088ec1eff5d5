import { bitsAt } from '../../analysis/kernel/bits.ts';
import type { Bloc } from '../../analysis/measures/coalitions.ts';
import type { Defection } from '../../analysis/measures/defection.ts';
import type { State } from '../../graph/state.ts';
import { builder } from '../kernel/builder.ts';
import { pageArguments, pageOf } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { StateRef } from '../nouns/state.ts';
import { VoteEventConnection } from '../nouns/vote-event.ts';
import { eventsAt } from './agreement.ts';
import { AnalysisParametersRef, type Asked, asked, recent, stated } from './analysis-question.ts';
import { CoalitionBlocRef, CoalitionMemberRef, type Found, findCoalitions, USUAL } from './coalitions.ts';
import { membersIn } from './cohesion.ts';
import { type Over, overArgument } from './roll-call-filter.ts';

/** How often each state left the bloc that was found for it, by place of the state. */
function defectionsIn({ asked: { analysis, over }, coalitions, key }: Found): Promise<Defection[]> {
  const blocs = new Int32Array(analysis.matrix.states.length).fill(-1);
  for (const [place, { members }] of coalitions.blocs.entries()) for (const { state } of members) blocs[state] = place;
  return analysis.pool.run('defections', key, { over, blocs });
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
  readonly asked: Asked;
  readonly options: Readonly<Record<string, unknown>>;
  /** The bloc that was found, with all others; null where the bloc is given, and where there is none. */
  readonly found: (Found & { readonly bloc: Bloc }) | null;
  readonly defection: Defection | null;
  readonly reason: string | null;
};

const DefectionsRef = builder.objectRef<Left>('Defections').implement({
  description:
    'How often a state left its bloc. A bloc that is found from the same votes keeps the share low: compare it with that of other members. See docs/formulas.md.',
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
      resolve: ({ asked, defection }, args, { nodes }) => {
        const { matrix } = asked.analysis;
        const left = bitsAt(matrix.words, defection?.at ?? []);
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
      description:
        'Its bloc, as `coalitions` finds it at the same roll calls; null where it is in none, and with `memberOf`.',
      resolve: ({ found }) => found,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there is no share; null when there is one.',
      resolve: ({ reason }) => reason,
    }),
    parameters: t.field({
      type: AnalysisParametersRef,
      description: 'What was asked, defaults among them.',
      resolve: ({ asked, options }) =>
        stated(asked, { abstention: null, ...('memberOf' in options ? { minCommonVotes: null } : {}), options }),
    }),
    dataVersion: t.string({
      description: 'The version of the data.',
      resolve: ({ asked }) => asked.analysis.version,
    }),
  }),
});

/** Of a state that is compared with a bloc, or why it is not. */
function left({ defection, ...rest }: Omit<Left, 'reason'>): Left {
  const compared = (defection?.share ?? null) !== null;
  const reason = compared ? null : 'At no roll call did five other members have a most frequent choice.';
  return { ...rest, defection, reason };
}

/** How often a state left the bloc that is found for it. */
async function leftFound({ iso3, name }: State, args: { over: Over; seed: number }, context: Context): Promise<Left> {
  const all = await findCoalitions(context, { ...USUAL, ...args });
  const { asked, coalitions, options } = all;
  const place = asked.analysis.matrix.placeOf(iso3);
  const bloc = coalitions.blocs.find(({ members }) => members.some(({ state }) => state === place));
  if (place === undefined || bloc === undefined)
    return { asked, options, found: null, defection: null, reason: coalitions.reason ?? `${name} is in no bloc.` };
  return left({ asked, options, found: { ...all, bloc }, defection: (await defectionsIn(all))[place] ?? null });
}

/** How often a state left a bloc of the graph, with those beside it that were members at the time. */
async function leftGiven({ iso3, name }: State, over: Over, memberOf: string, context: Context): Promise<Left> {
  const question = await asked(context, { over: await recent(context, over) });
  const { matrix, pool } = question.analysis;
  const { states, during } = await membersIn(context, matrix, 'memberOf', memberOf);
  const answer = { asked: question, options: { memberOf }, found: null };
  const place = matrix.placeOf(iso3);
  if (place === undefined || !states.includes(place))
    return { ...answer, defection: null, reason: `${name} has never been a member, or has no recorded votes.` };
  const blocs = new Int32Array(matrix.states.length).fill(-1);
  for (const state of states) blocs[state] = 0;
  const key = JSON.stringify([question.parameters, memberOf, context.asOf]);
  const all = await pool.run('defections', key, { over: question.over, blocs, during });
  return left({ ...answer, defection: all[place] ?? null });
}

builder.objectField(StateRef, 'defections', (t) =>
  t.field({
    type: DefectionsRef,
    nullable: true,
    description:
      'How often this state left the bloc that `coalitions` finds for it, or one that is given. Without dates or sessions, in the last ten sessions.',
    args: {
      over: overArgument(t.arg),
      memberOf: t.arg.id({
        description:
          'This bloc (an id) instead of the one that is found: at each roll call with those that were members on its day (its latest possible one).',
      }),
      seed: t.arg.int({
        required: true,
        defaultValue: USUAL.seed,
        description: 'The same seed gives the same answer.',
      }),
    },
    resolve: (state, { memberOf, ...args }, context) =>
      memberOf ? leftGiven(state, args.over, memberOf, context) : leftFound(state, args, context),
  }),
);
