import { setImmediate } from 'node:timers/promises';
import type { State } from '../../graph/state.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { nodesAt } from '../kernel/reference.ts';
import { StateRef } from '../nouns/state.ts';
import {
  AnalysisParametersRef,
  type Asked,
  asked,
  measuringArguments,
  placeOf,
  stateAt,
  stated,
} from './analysis-question.ts';

/** With more states, an answer would have more than 60,000 numbers. */
const MOST_STATES = 250;

type MatrixAnswer = {
  readonly asked: Asked;
  readonly states: readonly number[];
  /** Whose turn it is: lists of tens of thousands of numbers are written one after the other, with a turn for others between. */
  turn: Promise<unknown>;
};

/** Rows of numbers as GraphQL has them: what is not defined is null. */
async function rows(answer: MatrixAnswer, values: Int32Array | Float64Array): Promise<(number | null)[][]> {
  answer.turn = answer.turn.then(() => setImmediate());
  await answer.turn;
  const n = answer.states.length;
  return Array.from({ length: n }, (_, a) =>
    Array.from(values.subarray(a * n, (a + 1) * n), (value) => (Number.isNaN(value) ? null : value)),
  );
}

const pairs = ({ asked: { analysis, over, parameters }, states }: MatrixAnswer) => {
  const { abstention, minCommonVotes } = parameters;
  const key = JSON.stringify([states, parameters]);
  return { key, task: { states: [...states], over, abstention, minCommonVotes }, bench: analysis.pool };
};

const AgreementMatrixRef = builder.objectRef<MatrixAnswer>('AgreementMatrix').implement({
  description:
    'How each of some states agreed with each other: row a, column b, in the order of `states`. What is not defined is null, and so is every state with itself. See docs/formulas.md.',
  fields: (t) => ({
    states: t.field({
      type: [StateRef],
      description: 'The states, in the order of rows and columns.',
      resolve: ({ asked, states }, _, context, info) =>
        nodesAt<State>(
          context,
          states.map((place) => stateAt(asked, place)),
          info,
        ),
    }),
    common: t.field({
      type: [t.listRef('Int')],
      description: 'Common votes.',
      resolve: async (answer) => {
        const { key, task, bench } = pairs(answer);
        const { common } = await bench.run('pairs', key, task);
        return (await rows(answer, common)) as number[][];
      },
    }),
    raw: t.field({
      type: [t.listRef('Float', { nullable: true })],
      description: 'Raw agreement, from 0 to 1. See docs/formulas.md#agreement-raw.',
      resolve: async (answer) => {
        const { key, task, bench } = pairs(answer);
        return rows(answer, (await bench.run('pairs', key, task)).raw);
      },
    }),
    kappa: t.field({
      type: [t.listRef('Float', { nullable: true })],
      description:
        "Cohen's κ, from -1 to 1: never rank by it alone, because two states that nearly always vote yes get a low one. See docs/formulas.md#kappa.",
      resolve: async (answer) => {
        const { key, task, bench } = pairs(answer);
        return rows(answer, (await bench.run('pairs', key, task)).kappa);
      },
    }),
    centred: t.field({
      type: [t.listRef('Float', { nullable: true })],
      description: 'Centred correlation, from -1 to 1. See docs/formulas.md#centred-correlation.',
      resolve: async (answer) => {
        const { key, task, bench } = pairs(answer);
        return rows(answer, await bench.run('centred', key, task));
      },
    }),
    parameters: t.field({
      type: AnalysisParametersRef,
      description: 'What was asked, defaults among them.',
      resolve: ({ asked }) => stated(asked),
    }),
    dataVersion: t.string({
      description: 'The version of the data that were compared.',
      resolve: ({ asked }) => asked.analysis.version,
    }),
  }),
});

builder.queryField('agreementMatrix', (t) =>
  t.field({
    type: AgreementMatrixRef,
    nullable: true,
    extensions: { keepAnswer: true },
    description: 'How each of some states agreed with each other in their recorded votes.',
    args: {
      states: t.arg.stringList({
        description: `ISO 3166 codes, at most ${MOST_STATES}; all states with recorded votes when omitted.`,
      }),
      ...measuringArguments(t.arg, 20),
    },
    resolve: async (_, { states, ...args }, context) => {
      const question = await asked(context, args);
      const { matrix } = question.analysis;
      const wanted =
        states === null || states === undefined
          ? [...matrix.states.keys()]
          : [...new Set(states.map((state) => placeOf(question.analysis, 'states', state)))];
      if (wanted.length > MOST_STATES)
        throw badInput(
          'BAD_USER_INPUT',
          `states: ${wanted.length} states; at most ${MOST_STATES} are compared at once.`,
        );
      return { asked: question, states: wanted, turn: Promise.resolve() };
    },
  }),
);
