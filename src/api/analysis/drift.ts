import { countBits } from '../../analysis/kernel/bits.ts';
import { sessionsOf } from '../../analysis/kernel/filter.ts';
import { periodOf, twoPeriods } from '../../analysis/kernel/period.ts';
import { faultOfWindows } from '../../analysis/kernel/two-windows.ts';
import { type Drifts, drift } from '../../analysis/measures/drift.ts';
import type { State } from '../../graph/state.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { StateRef } from '../nouns/state.ts';
import { compute, type Question, questionOf, stateAt } from './analysis-question.ts';
import { AnalysisParametersRef, type Answer, IntervalRef } from './analysis-result.ts';
import { argumentsOf } from './measure-arguments.ts';
import { type GivenFilter, VoteFilter } from './vote-filter.ts';

type Windows = { readonly earlier: Question; readonly later: Question };
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
    earlier: t.exposeFloat('earlier', {
      description: 'Raw agreement in the first window, from 0 to 1. See docs/formulas.md#drift.',
    }),
    later: t.exposeFloat('later', { description: 'Raw agreement in the second window. See docs/formulas.md#drift.' }),
    votesEarlier: t.int({ description: 'Common votes in the first window.', resolve: ({ votes }) => votes[0] }),
    votesLater: t.int({ description: 'Common votes in the second window.', resolve: ({ votes }) => votes[1] }),
    change: t.exposeFloat('change', { description: 'later − earlier, from -1 to 1. See docs/formulas.md#drift.' }),
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
      resolve: ({ later, drifts }) => drifts.changes.map((change) => ({ ...change, question: later })),
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
    earlier: t.expose('earlier', {
      type: AnalysisParametersRef,
      description: 'The first window: what was asked, defaults among them.',
    }),
    later: t.expose('later', {
      type: AnalysisParametersRef,
      description: 'The second window: what was asked, defaults among them.',
    }),
    dataVersion: t.string({ description: 'The version of the data.', resolve: ({ later }) => later.analysis.version }),
  }),
});

/** The filters of both windows: the last ten sessions that have roll calls, and the ten before, where neither is given. */
function windowsOf(
  sessions: readonly number[],
  earlier: GivenFilter | null,
  later: GivenFilter | null,
): { earlier: GivenFilter; later: GivenFilter } {
  if (earlier !== null && later !== null) return { earlier, later };
  if (earlier !== null || later !== null) {
    const [given, missing] = earlier === null ? ['later', 'earlier'] : ['earlier', 'later'];
    throw badInput('BAD_USER_INPUT', `${missing}: ${given} is given without it. Give both windows, or neither.`);
  }
  const recent = twoPeriods(sessions);
  if (recent === null)
    throw badInput(
      'BAD_USER_INPUT',
      `earlier: there are too few sessions for two windows, ${sessions.length} in all. Give earlier and later.`,
    );
  const whole = ({ sessions }: { readonly sessions: readonly number[] }): GivenFilter => ({
    scope: ['WHOLE'],
    sessions: [...sessions],
  });
  return { earlier: whole(recent.earlier), later: whole(recent.later) };
}

/** A question that says of its period that it is the usual one. */
const withoutBeingAsked = ({ parameters, ...question }: Question): Question => ({
  ...question,
  parameters: {
    ...parameters,
    period: periodOf(parameters.filter, parameters.filter, 'because no windows were given'),
  },
});

function refuseUnlike({ earlier, later }: Windows): void {
  if (earlier.analysis.matrix !== later.analysis.matrix)
    throw badInput('BAD_USER_INPUT', 'later: its bodies are not those of earlier. Compare votes of the same bodies.');
  const fault = faultOfWindows({ earlier: earlier.over, later: later.over });
  if (fault !== null) throw badInput('BAD_USER_INPUT', fault);
}

function reasonOf({ earlier, later }: Windows, voted: boolean, least: number): string {
  if (!voted) return 'This state has no recorded vote.';
  if (countBits(earlier.over) === 0) return 'No roll call fits earlier.';
  if (countBits(later.over) === 0) return 'No roll call fits later.';
  return `With no state has it the ${least} common votes in both windows that minCommonVotes asks for: lower it, or widen the windows.`;
}

builder.objectField(StateRef, 'drift', (t) =>
  t.field({
    type: DriftsRef,
    nullable: true,
    description: `${drift.description} Without windows they are the ten sessions before the last ten, and the last ten.`,
    args: {
      earlier: t.arg({ type: VoteFilter, description: 'The first window; give both or neither.' }),
      later: t.arg({ type: VoteFilter, description: 'The second window.' }),
      ...argumentsOf(t.arg, drift.options),
    },
    resolve: async ({ iso3 }: State, { earlier = null, later = null, ...args }, context): Promise<DriftsAnswer> => {
      const { matrix } = await context.analysis();
      const over = windowsOf(sessionsOf(matrix, null, context.asOf.valid), earlier, later);
      const [first, second] = await Promise.all([
        questionOf(context, drift, { over: over.earlier, ...args }, 'earlier'),
        questionOf(context, drift, { over: over.later, ...args }, 'later'),
      ]);
      const windows =
        earlier === null
          ? { earlier: withoutBeingAsked(first.question), later: withoutBeingAsked(second.question) }
          : { earlier: first.question, later: second.question };
      refuseUnlike(windows);
      const { values } = second;
      const state = second.question.analysis.matrix.placeOf(iso3);
      if (state === undefined)
        return { ...windows, drifts: NONE, reason: reasonOf(windows, false, values.minCommonVotes) };
      const masks = { earlier: windows.earlier.over, later: windows.later.over };
      const drifts = await compute(
        windows.later,
        drift,
        { ...masks, state, ...values },
        windows.earlier.parameters,
        state,
      );
      const reason = drifts.compared > 0 ? null : reasonOf(windows, true, values.minCommonVotes);
      return { ...windows, drifts, reason };
    },
  }),
);

const NONE: Drifts = { changes: [], compared: 0, significant: 0 };
