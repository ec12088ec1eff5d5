import { countBits } from '../../analysis/kernel/bits.ts';
import { sessionsOf } from '../../analysis/kernel/filter.ts';
import { periodOf, twoPeriods } from '../../analysis/kernel/period.ts';
import { type Drifts, drift } from '../../analysis/measures/drift.ts';
import type { State } from '../../graph/state.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { StateRef } from '../nouns/state.ts';
import { compute, type Question, questionOf, stateAt } from './analysis-question.ts';
import { AnalysisParametersRef, type Answer, IntervalRef } from './analysis-result.ts';
import { argumentsOf } from './measure-arguments.ts';
import { type GivenFilter, VoteFilter } from './vote-filter.ts';

type Windows = { readonly before: Question; readonly after: Question };
type DriftsAnswer = Windows & { readonly drifts: Drifts; readonly reason: string | null };
type Change = Answer & Drifts['changes'][number];

const DriftRef = builder.objectRef<Change>('Drift').implement({
  description: 'How the agreement of two states changed between two windows.',
  fields: (t) => ({
    state: t.field({
      type: StateRef,
      description: 'The other state.',
      resolve: ({ question, state }, _, context, info) => stateAt(question, state, context, info),
    }),
    before: t.exposeFloat('before', {
      description: 'Raw agreement in the first window, from 0 to 1. See docs/formulas.md#drift.',
    }),
    after: t.exposeFloat('after', { description: 'Raw agreement in the second window. See docs/formulas.md#drift.' }),
    votesBefore: t.int({ description: 'Common votes in the first window.', resolve: ({ votes }) => votes[0] }),
    votesAfter: t.int({ description: 'Common votes in the second window.', resolve: ({ votes }) => votes[1] }),
    change: t.exposeFloat('change', { description: 'after − before, from -1 to 1. See docs/formulas.md#drift.' }),
    interval: t.field({
      type: IntervalRef,
      nullable: true,
      description:
        'Of the change: 95 %, from votes drawn anew within each window; too narrow, because votes of one session are not independent. See docs/formulas.md#drift.',
      resolve: ({ interval }) => interval,
    }),
    chance: t.exposeFloat('chance', {
      description:
        'The chance of so large a change if the votes of both windows were dealt to them at random. See docs/formulas.md#drift.',
    }),
    falseDiscoveries: t.exposeFloat('falseDiscoveries', {
      description:
        'The least share of false discoveries among all compared states at which this change counts (Benjamini and Hochberg 1995). See docs/formulas.md#significance-of-many.',
    }),
    significant: t.exposeBoolean('significant', {
      description: 'Whether that share is at most 0.05. See docs/formulas.md#significance-of-many.',
    }),
  }),
});

const DriftsRef = builder.objectRef<DriftsAnswer>('Drifts').implement({
  description:
    'How the agreement of a state with each other one changed between two windows. What was voted on changes too: a change of agreement is not yet a change of mind. See docs/formulas.md.',
  fields: (t) => ({
    changes: t.field({
      type: [DriftRef],
      description: 'What is significant first, and of that the largest change first.',
      resolve: ({ after, drifts }) => drifts.changes.map((change) => ({ ...change, question: after })),
    }),
    compared: t.int({
      description: 'With how many states there are enough common votes in both windows.',
      resolve: ({ drifts }) => drifts.compared,
    }),
    significant: t.int({
      description: 'With how many of them the change is significant.',
      resolve: ({ drifts }) => drifts.significant,
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why no state is compared; null when there are some.',
    }),
    before: t.expose('before', {
      type: AnalysisParametersRef,
      description: 'The first window: what was asked, defaults among them.',
    }),
    after: t.expose('after', {
      type: AnalysisParametersRef,
      description: 'The second window: what was asked, defaults among them.',
    }),
    dataVersion: t.string({ description: 'The version of the data.', resolve: ({ after }) => after.analysis.version }),
  }),
});

/** The filters of both windows: the last ten sessions that have roll calls, and the ten before, where neither is given. */
function windowsOf(
  sessions: readonly number[],
  before: GivenFilter | null,
  after: GivenFilter | null,
): { before: GivenFilter; after: GivenFilter } {
  if (before !== null && after !== null) return { before, after };
  if (before !== null || after !== null) {
    const [given, missing] = before === null ? ['after', 'before'] : ['before', 'after'];
    throw badInput('BAD_USER_INPUT', `${missing}: ${given} is given without it. Give both windows, or neither.`);
  }
  const recent = twoPeriods(sessions);
  if (recent === null)
    throw badInput(
      'BAD_USER_INPUT',
      `before: there are too few sessions for two windows, ${sessions.length} in all. Give before and after.`,
    );
  const whole = ({ sessions }: { readonly sessions: readonly number[] }): GivenFilter => ({
    scope: ['WHOLE'],
    sessions: [...sessions],
  });
  return { before: whole(recent.before), after: whole(recent.after) };
}

/** A question that says of its period that it is the usual one. */
const withoutBeingAsked = ({ parameters, ...question }: Question): Question => ({
  ...question,
  parameters: {
    ...parameters,
    period: periodOf(parameters.filter, parameters.filter, 'because no windows were given'),
  },
});

function refuseUnlike({ before, after }: Windows): void {
  if (before.analysis.matrix !== after.analysis.matrix)
    throw badInput('BAD_USER_INPUT', 'after: its bodies are not those of before. Compare votes of the same bodies.');
  const both = countBits(before.over.map((word, place) => word & (after.over[place] as number)));
  if (both === 0) return;
  throw badInput(
    'BAD_USER_INPUT',
    `after: ${both} of its roll calls are also in before. Windows that share votes cannot be told apart: let them not overlap.`,
  );
}

function reasonOf({ before, after }: Windows, voted: boolean, least: number): string {
  if (!voted) return 'This state has no recorded vote.';
  if (countBits(before.over) === 0) return 'No roll call fits before.';
  if (countBits(after.over) === 0) return 'No roll call fits after.';
  return `With no state has it the ${least} common votes in both windows that minCommonVotes asks for: lower it, or widen the windows.`;
}

builder.objectField(StateRef, 'drift', (t) =>
  t.field({
    type: DriftsRef,
    nullable: true,
    description: `${drift.description} Without windows they are the ten sessions before the last ten, and the last ten.`,
    args: {
      before: t.arg({ type: VoteFilter, description: 'The first window; give both or neither.' }),
      after: t.arg({ type: VoteFilter, description: 'The second window.' }),
      ...argumentsOf(t.arg, drift.options),
    },
    resolve: async ({ iso3 }: State, { before = null, after = null, ...args }, context): Promise<DriftsAnswer> => {
      const { matrix } = await context.analysis();
      const over = windowsOf(sessionsOf(matrix, null, context.asOf.valid), before, after);
      const [first, second] = await Promise.all([
        questionOf(context, drift, { over: over.before, ...args }),
        questionOf(context, drift, { over: over.after, ...args }),
      ]);
      const windows =
        before === null
          ? { before: withoutBeingAsked(first.question), after: withoutBeingAsked(second.question) }
          : { before: first.question, after: second.question };
      refuseUnlike(windows);
      const { values } = second;
      const state = second.question.analysis.matrix.placeOf(iso3);
      if (state === undefined)
        return { ...windows, drifts: NONE, reason: reasonOf(windows, false, values.minCommonVotes) };
      const masks = { before: windows.before.over, after: windows.after.over };
      const drifts = await compute(
        windows.after,
        drift,
        { ...masks, state, ...values },
        windows.before.parameters,
        state,
      );
      const reason = drifts.compared > 0 ? null : reasonOf(windows, true, values.minCommonVotes);
      return { ...windows, drifts, reason };
    },
  }),
);

const NONE: Drifts = { changes: [], compared: 0, significant: 0 };
