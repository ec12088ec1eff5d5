import { setImmediate } from 'node:timers/promises';
import type { Values } from '../../analysis/kernel/option.ts';
import { agreement, centredAgreement } from '../../analysis/measures/agreement.ts';
import { builder } from '../kernel/builder.ts';
import { StateRef } from '../nouns/state.ts';
import { compute, questionOf, statesAt } from './analysis-question.ts';
import { AnalysisResultRef, type Answer } from './analysis-result.ts';
import { argumentsOf } from './measure-arguments.ts';
import { overArgument } from './vote-filter.ts';

type MatrixAnswer = Answer & {
  readonly values: Values<typeof agreement.options>;
  /** Whose turn it is: lists of tens of thousands of numbers are written one after the other, with a turn for others between. */
  turn: Promise<unknown>;
};

/** Rows of numbers as GraphQL has them: what is not defined is null. */
async function rowsOf(answer: MatrixAnswer, scores: Int32Array | Float64Array): Promise<(number | null)[][]> {
  answer.turn = answer.turn.then(() => setImmediate());
  await answer.turn;
  const n = answer.values.states.length;
  return Array.from({ length: n }, (_, a) =>
    Array.from(scores.subarray(a * n, (a + 1) * n), (value) => (Number.isNaN(value) ? null : value)),
  );
}

/** The scores of one kind, row by row. */
async function rows(answer: MatrixAnswer, score: 'common' | 'raw' | 'kappa' | 'centred'): Promise<(number | null)[][]> {
  const { question, values } = answer;
  const parameters = { over: question.over, ...values };
  if (score === 'centred') return rowsOf(answer, await compute(question, centredAgreement, parameters, values.states));
  return rowsOf(answer, (await compute(question, agreement, parameters, values.states))[score]);
}

const AgreementMatrixRef = builder.objectRef<MatrixAnswer>('AgreementMatrix').implement({
  description:
    'How each of some states agreed with each other: row a, column b, in the order of `states`. What is not defined is null, and so is every state with itself. See docs/formulas.md.',
  interfaces: [AnalysisResultRef],
  fields: (t) => ({
    states: t.field({
      type: [StateRef],
      description: 'The states, in the order of rows and columns.',
      resolve: ({ question, values }, _, context, info) => statesAt(question, values.states, context, info),
    }),
    common: t.field({
      type: [t.listRef('Int')],
      description: 'Common votes.',
      resolve: async (answer) => (await rows(answer, 'common')) as number[][],
    }),
    raw: t.field({
      type: [t.listRef('Float', { nullable: true })],
      description: 'Raw agreement, from 0 to 1. See docs/formulas.md#agreement-raw.',
      resolve: (answer) => rows(answer, 'raw'),
    }),
    kappa: t.field({
      type: [t.listRef('Float', { nullable: true })],
      description:
        "Cohen's κ, from -1 to 1: never rank by it alone, because two states that nearly always vote yes get a low one. See docs/formulas.md#kappa.",
      resolve: (answer) => rows(answer, 'kappa'),
    }),
    centred: t.field({
      type: [t.listRef('Float', { nullable: true })],
      description: 'Centred correlation, from -1 to 1. See docs/formulas.md#centred-correlation.',
      resolve: (answer) => rows(answer, 'centred'),
    }),
  }),
});

builder.queryField('agreementMatrix', (t) =>
  t.field({
    type: AgreementMatrixRef,
    nullable: true,
    description: 'How each of some states agreed with each other in their recorded votes.',
    args: { over: overArgument(t.arg), ...argumentsOf(t.arg, agreement.options) },
    resolve: async (_, args, context) => ({
      ...(await questionOf(context, agreement, args)),
      turn: Promise.resolve(),
    }),
  }),
);
