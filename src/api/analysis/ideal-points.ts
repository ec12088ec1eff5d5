import { type IdealPoint, type IdealPoints, idealPoints } from '../../analysis/measures/ideal-points.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { StateRef } from '../nouns/state.ts';
import { compute, questionOf, stateAt, statesAt } from './analysis-question.ts';
import { AnalysisResultRef, type Answer, unplaced } from './analysis-result.ts';
import { argumentsOf } from './measure-arguments.ts';
import { overArgument } from './vote-filter.ts';

/** Resamples times roll calls: about half a minute of a thread that many wait for. */
const MOST_DRAWN = 50_000;

type PointsAnswer = Answer & { readonly anchor: number; readonly found: IdealPoints };
type Placed = Answer & IdealPoint & { readonly state: number };

const IdealPointRef = builder.objectRef<Placed>('IdealPoint').implement({
  description: 'Where a state stands on the line.',
  fields: (t) => ({
    state: t.field({
      type: StateRef,
      description: 'The state.',
      resolve: ({ question, state }, _, context, info) => stateAt(question, state, context, info),
    }),
    point: t.exposeFloat('point', {
      description: 'In standard deviations of the states, from their mean. See docs/formulas.md#ideal-point.',
    }),
    standardError: t.exposeFloat('standardError', {
      nullable: true,
      description:
        'By drawing sessions anew; null with fewer than two resamples, and where there is only one session. See docs/formulas.md#ideal-point.',
    }),
    ballots: t.exposeInt('ballots', {
      description: 'Expressed choices at roll calls that were not unanimous.',
    }),
  }),
});

export const IdealPointsRef = builder.objectRef<PointsAnswer>('IdealPoints').implement({
  description:
    'Where states stand on the one line that explains most of their choices. Points of different filters compare in order, not in size. See docs/formulas.md.',
  interfaces: [AnalysisResultRef],
  fields: (t) => ({
    points: t.field({
      type: [IdealPointRef],
      description: 'The states, from the side of the anchor on; none where there are no points.',
      resolve: ({ question, found }) =>
        found.points
          .flatMap((point, state) => (point === null ? [] : [{ ...point, question, state }]))
          .sort((a, b) => b.point - a.point || a.state - b.state),
    }),
    unplaced: t.field({
      type: [StateRef],
      description: 'States that voted and have no point, because they have fewer than ten ballots that tell.',
      resolve: ({ question, found }, _, context, info) =>
        statesAt(question, unplaced(question, found.points), context, info),
    }),
    anchor: t.field({
      type: StateRef,
      nullable: true,
      description: 'The state whose point is above 0 by convention; null where it has no recorded votes.',
      resolve: ({ question, anchor }, _, context, info) =>
        anchor < 0 ? null : stateAt(question, anchor, context, info),
    }),
    rollCalls: t.int({
      description: 'How many roll calls tell states apart: at the others all chose alike.',
      resolve: ({ found }) => found.rollCalls,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there are no points; null when there are.',
      resolve: ({ found }) => found.reason,
    }),
  }),
});

builder.queryField('idealPoints', (t) =>
  t.field({
    type: IdealPointsRef,
    nullable: true,
    description: `${idealPoints.description} Resamples times roll calls must be at most ${MOST_DRAWN}.`,
    args: { over: overArgument(t.arg), ...argumentsOf(t.arg, idealPoints.options) },
    resolve: (_, args, context) => findIdealPoints(context, args),
  }),
);

/** Where states stand at some roll calls; at those of the last ten sessions where none are named. */
export async function findIdealPoints(
  context: Context,
  args: Parameters<typeof questionOf<typeof idealPoints.options>>[2],
): Promise<PointsAnswer> {
  const { question, values } = await questionOf(context, idealPoints, args);
  const { resamples, anchor } = values;
  const { rollCalls } = question.parameters;
  if (resamples * rollCalls > MOST_DRAWN)
    throw badInput(
      'BAD_USER_INPUT',
      `resamples: ${resamples} of ${rollCalls} roll calls take too long. At most ${Math.floor(MOST_DRAWN / rollCalls)} of so many are drawn; ask for fewer, or narrow over.`,
    );
  return { question, anchor, found: await compute(question, idealPoints, { over: question.over, ...values }) };
}
