import { countBits } from '../../analysis/kernel/bits.ts';
import { statesTakingPart } from '../../analysis/kernel/submatrix.ts';
import type { IdealPoint, IdealPoints } from '../../analysis/measures/ideal-point.ts';
import type { State } from '../../graph/state.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { nodeAt, nodesAt } from '../kernel/reference.ts';
import { StateRef } from '../nouns/state.ts';
import { AnalysisParametersRef, type Asked, anchorOf, asked, recent, stateAt, stated } from './analysis-question.ts';
import { overArgument } from './roll-call-filter.ts';

/** Whose point is above 0 where nobody says. */
const ANCHOR = 'USA';
const MOST_RESAMPLES = 50;
/** Resamples times roll calls: about half a minute. */
const MOST_DRAWN = 50_000;

type Found = {
  readonly asked: Asked;
  readonly anchor: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly found: IdealPoints;
};
type Placed = IdealPoint & { readonly asked: Asked; readonly state: number };

const IdealPointRef = builder.objectRef<Placed>('IdealPoint').implement({
  description: 'Where a state stands on the line.',
  fields: (t) => ({
    state: t.field({
      type: StateRef,
      description: 'The state.',
      resolve: ({ asked, state }, _, context, info) => nodeAt<State>(context, stateAt(asked, state), info),
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

const IdealPointsRef = builder.objectRef<Found>('IdealPoints').implement({
  description:
    'Where states stand on the one line that explains most of their choices. Points of different filters compare in order, not in size. See docs/formulas.md.',
  fields: (t) => ({
    points: t.field({
      type: [IdealPointRef],
      description: 'The states, from the side of the anchor on; none where there are no points.',
      resolve: ({ asked, found }) =>
        found.points
          .flatMap((point, state) => (point === null ? [] : [{ ...point, asked, state }]))
          .sort((a, b) => b.point - a.point || a.state - b.state),
    }),
    unplaced: t.field({
      type: [StateRef],
      description: 'States that voted and have no point, because they have fewer than ten ballots that tell.',
      resolve: ({ asked, found }, _, context, info) =>
        nodesAt<State>(
          context,
          statesTakingPart(asked.analysis.matrix, asked.over)
            .filter((state) => found.points[state] === null)
            .map((state) => stateAt(asked, state)),
          info,
        ),
    }),
    anchor: t.field({
      type: StateRef,
      nullable: true,
      description: 'The state whose point is above 0 by convention; null where it has no recorded votes.',
      resolve: ({ asked, anchor }, _, context, info) =>
        anchor < 0 ? null : nodeAt<State>(context, stateAt(asked, anchor), info),
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
    parameters: t.field({
      type: AnalysisParametersRef,
      description: 'What was asked, defaults among them.',
      resolve: ({ asked, options }) => stated(asked, { abstention: null, minCommonVotes: null, options }),
    }),
    dataVersion: t.string({ description: 'The version of the data.', resolve: ({ asked }) => asked.analysis.version }),
  }),
});

builder.queryField('idealPoints', (t) =>
  t.field({
    type: IdealPointsRef,
    nullable: true,
    extensions: { keepAnswer: true },
    description:
      'Where states stand on one line, by an ordinal probit of their votes, with AGAINST below ABSTAIN below FOR (Imai, Lo and Olmsted 2016). Without dates or sessions, the last ten sessions.',
    args: {
      over: overArgument(t.arg),
      anchor: t.arg.string({
        required: true,
        defaultValue: ANCHOR,
        description: 'The ISO 3166 code of the state whose point is above 0.',
      }),
      resamples: t.arg.int({
        required: true,
        defaultValue: 0,
        description: `How many times sessions are drawn anew for standard errors, from 0 to ${MOST_RESAMPLES}; each takes time, so that times the roll calls it is at most 50,000.`,
      }),
      seed: t.arg.int({ required: true, defaultValue: 1, description: 'The same seed gives the same answer.' }),
    },
    resolve: async (_, { over, anchor, resamples, seed }, context) => {
      if (resamples < 0 || resamples > MOST_RESAMPLES)
        throw badInput('BAD_USER_INPUT', `resamples: ${resamples} is not from 0 to ${MOST_RESAMPLES}.`);
      const question = await asked(context, { over: await recent(context, over) });
      const { analysis, parameters } = question;
      const rollCalls = countBits(question.over);
      if (resamples * rollCalls > MOST_DRAWN)
        throw badInput(
          'BAD_USER_INPUT',
          `resamples: ${resamples} of ${rollCalls} roll calls take too long. At most ${Math.floor(MOST_DRAWN / rollCalls)} of so many are drawn; ask for fewer, or narrow over.`,
        );
      const options = { anchor: anchorOf(analysis, 'anchor', anchor, ANCHOR), resamples, seed };
      const found = await analysis.pool.run('idealPoints', JSON.stringify([parameters, options]), {
        over: question.over,
        ...options,
      });
      return { asked: question, anchor: options.anchor, options: { anchor, resamples, seed }, found };
    },
  }),
);
