import { bitsAt } from '../../analysis/kernel/bits.ts';
import { tookPart } from '../../analysis/measures/cohesion.ts';
import { type Defection, defections } from '../../analysis/measures/defections.ts';
import type { Bloc } from '../../analysis/statistics/bloc.ts';
import type { State } from '../../graph/state.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { nodeGiven } from '../kernel/node-arguments.ts';
import { toNode } from '../kernel/reference.ts';
import { StateRef } from '../nouns/state.ts';
import { VoteEventConnection } from '../nouns/vote-event.ts';
import { compute, questionOf } from './analysis-question.ts';
import { AnalysisResultRef, type Answer } from './analysis-result.ts';
import { CoalitionBlocRef, CoalitionMemberRef, type CoalitionsAnswer, findCoalitions } from './coalitions.ts';
import { membersIn } from './cohesion.ts';
import { argumentsOf } from './measure-arguments.ts';
import { voteEventsAt } from './vote-events.ts';
import { type GivenFilter, overArgument } from './vote-filter.ts';
import { votesWindowArguments } from './vote-window.ts';

/** The bloc of each state by its place, in which nobody has one yet. */
export const noBlocs = (states: readonly string[]): Int32Array => new Int32Array(states.length).fill(-1);

/** How often each state left the bloc that was found for it, by place of the state. */
function defectionsIn({ question, coalitions }: CoalitionsAnswer): Promise<Defection[]> {
  const blocs = noBlocs(question.analysis.matrix.states);
  for (const [place, { members }] of coalitions.blocs.entries()) for (const { state } of members) blocs[state] = place;
  return compute(question, defections, { over: question.over, blocs });
}

builder.objectField(CoalitionMemberRef, 'defection', (t) =>
  t.float({
    nullable: true,
    description:
      'The share of its ballots that differ from the most frequent choice of the other members; null where no ballot can be compared. See docs/formulas.md#defection.',
    resolve: async ({ member, ...found }) => (await defectionsIn(found))[member.state]?.share ?? null,
  }),
);

export type DefectionsAnswer = Answer & {
  /** The id of the state. */
  readonly state: string;
  /** The bloc that was found, with all others; null where the bloc is given, and where there is none. */
  readonly found: (CoalitionsAnswer & { readonly bloc: Bloc }) | null;
  readonly defection: Defection | null;
  readonly reason: string | null;
};

export const DefectionsRef = builder.objectRef<DefectionsAnswer>('Defections').implement({
  description:
    'How often a state left its bloc. A bloc that is found from the same votes keeps the share low: compare it with that of other members. See docs/formulas.md.',
  interfaces: [AnalysisResultRef],
  fields: (t) => ({
    state: t.field({ type: StateRef, description: 'The state.', resolve: toNode(({ state }) => state) }),
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
      args: votesWindowArguments(t.arg),
      resolve: ({ question, defection }, args, context) => {
        const { matrix } = question.analysis;
        return voteEventsAt('votes', matrix, bitsAt(matrix.words, defection?.at ?? []), args, context);
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
    reason: t.exposeString('reason', { nullable: true, description: 'Why there is no share; null when there is one.' }),
  }),
});

/** Of a state that is compared with a bloc, or why it is not. */
export function compared(answer: Omit<DefectionsAnswer, 'reason'>): DefectionsAnswer {
  const scored = (answer.defection?.share ?? null) !== null;
  return { ...answer, reason: scored ? null : 'At no roll call did five other members have a most frequent choice.' };
}

/** How often a state left the bloc that is found for it. */
async function leftFound({ id, iso3, name }: State, args: Arguments, context: Context): Promise<DefectionsAnswer> {
  const all = await findCoalitions(context, args);
  const { question, coalitions } = all;
  const place = question.analysis.matrix.placeOf(iso3);
  const bloc = coalitions.blocs.find(({ members }) => members.some(({ state }) => state === place));
  if (place === undefined || bloc === undefined) {
    const took = place !== undefined && tookPart(question.analysis.matrix, place, question.over);
    const alone = took ? `${name} is in no bloc.` : `${name} expressed no choice at these roll calls.`;
    return { state: id, question, found: null, defection: null, reason: coalitions.reason ?? alone };
  }
  return compared({
    state: id,
    question,
    found: { ...all, bloc },
    defection: (await defectionsIn(all))[place] ?? null,
  });
}

/** How often a state left a bloc of the graph, with those beside it that were members at the time. */
async function leftGiven(
  { id, iso3, name }: State,
  { over }: Arguments,
  memberOf: string,
  context: Context,
): Promise<DefectionsAnswer> {
  const { question: asked } = await questionOf(context, { options: {} }, { over });
  const question = { ...asked, parameters: { ...asked.parameters, options: { memberOf } } };
  const { matrix } = question.analysis;
  const { states, during } = await membersIn(
    context,
    matrix,
    (await nodeGiven(context, 'memberOf', memberOf, 'group')).id,
  );
  const place = matrix.placeOf(iso3);
  if (place === undefined || !states.includes(place)) {
    const reason = `${name} has never been a member, or has no recorded votes.`;
    return { state: id, question, found: null, defection: null, reason };
  }
  if (!tookPart(matrix, place, question.over, during?.get(place))) {
    const reason = `${name} expressed no choice at these roll calls while it was a member.`;
    return { state: id, question, found: null, defection: null, reason };
  }
  const blocs = noBlocs(matrix.states);
  for (const state of states) blocs[state] = 0;
  const all = await compute(question, defections, { over: question.over, blocs, during }, context.asOf);
  return compared({ state: id, question, found: null, defection: all[place] ?? null });
}

type Arguments = { readonly over: GivenFilter; readonly seed: number };

builder.objectField(StateRef, 'defections', (t) =>
  t.field({
    type: DefectionsRef,
    nullable: true,
    description: defections.description,
    args: {
      over: overArgument(t.arg),
      memberOf: t.arg.id({
        description:
          'This bloc (an id such as `urn:caucus:bloc:eu`) instead of the one that is found: at each roll call with those that were members on its day (its latest possible one).',
      }),
      ...argumentsOf(t.arg, defections.options),
    },
    resolve: (state, { memberOf, ...args }, context) =>
      memberOf ? leftGiven(state, args, memberOf, context) : leftFound(state, args, context),
  }),
);
