import { type State, statesByName } from '../graph/state.ts';
import { urn } from '../graph/urn.ts';
import { AgreementRef, type Compared, compare } from './agreement.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { AnalysisParametersRef, type Asked, asked, measuringArguments, placeOf } from './measuring.ts';
import { nodesAt } from './reference.ts';
import { overArgument } from './roll-call-filter.ts';
import { StateRef } from './state.ts';

const MOST = 50;
/** With more states, an answer would have more than 60,000 numbers. */
const MOST_STATES = 250;

const Measure = builder.enumType('Measure', {
  description: 'By what states are ranked. Values may be added.',
  values: {
    RAW: {
      description: 'By the lower bound of the interval of raw agreement, so that 5 of 5 does not outrank 49 of 50.',
    },
    KAPPA: { description: "By Cohen's κ." },
    CENTRED: { description: 'By centred correlation.' },
  } as const,
});
type MeasureName = 'RAW' | 'KAPPA' | 'CENTRED';

builder.queryField('agreement', (t) =>
  t.field({
    type: AgreementRef,
    nullable: true,
    description: 'How two states agreed in their recorded votes.',
    args: {
      a: t.arg.string({ required: true, description: 'The ISO 3166 code of one state.' }),
      b: t.arg.string({ required: true, description: 'The ISO 3166 code of the other.' }),
      ...measuringArguments(t.arg, 20),
    },
    resolve: async (_, { a, b, ...args }, context) => {
      const question = await asked(context, args);
      const [one, other] = [placeOf(question.analysis, 'a', a), placeOf(question.analysis, 'b', b)];
      if (one === other) throw badInput('BAD_USER_INPUT', `b: ${b} is the same state as a: ${a}. Name two states.`);
      return compare(question, one, other);
    },
  }),
);

const near =
  (sign: 1 | -1) =>
  async (
    { iso3 }: State,
    {
      first,
      by,
      current,
      over,
      minCommonVotes,
    }: {
      first: number;
      by: MeasureName;
      current: boolean;
      over: Parameters<typeof asked>[1]['over'];
      minCommonVotes: number;
    },
    context: Context,
  ): Promise<Compared[]> => {
    if (first < 1 || first > MOST) throw badInput('BAD_USER_INPUT', `first: ${first} is not from 1 to ${MOST}.`);
    const question = await asked(context, { over, minCommonVotes });
    const { matrix } = question.analysis;
    const self = matrix.placeOf(iso3);
    if (self === undefined) return [];
    const members = current ? await membersOf(context) : null;
    const score = ({ scores }: Compared): number | null =>
      by === 'RAW'
        ? sign === 1
          ? (scores.interval?.low ?? null)
          : (scores.interval?.high ?? null)
        : by === 'KAPPA'
          ? scores.kappa
          : scores.centred;
    return matrix.states
      .flatMap((state, place) =>
        place === self || (members !== null && !members.has(state)) ? [] : [compare(question, self, place)],
      )
      .flatMap((compared) => {
        const value = score(compared);
        return value === null ? [] : [{ compared, value }];
      })
      .sort((x, y) => sign * (y.value - x.value) || x.compared.b - y.compared.b)
      .slice(0, first)
      .map(({ compared }) => compared);
  };

/** The codes of the members of the United Nations today. */
async function membersOf({ graph, nodes }: Context): Promise<Set<string>> {
  const { items } = await statesByName(graph, true, { first: MOST_STATES, after: null });
  await nodes.read(items.map(({ id }) => id));
  return new Set(items.map(({ id }) => (nodes.get(id) as State).iso3));
}

for (const [name, sign, what] of [
  ['closest', 1, 'The states that agreed most with this one, the nearest first.'],
  ['farthest', -1, 'The states that agreed least with this one, the farthest first.'],
] as const)
  builder.objectField(StateRef, name, (t) =>
    t.field({
      type: [AgreementRef],
      nullable: true,
      description: `${what} In each, a is this state and b the other. See docs/formulas.md.`,
      args: {
        first: t.arg.int({ required: true, defaultValue: 10, description: `How many at most, from 1 to ${MOST}.` }),
        over: overArgument(t.arg),
        by: t.arg({ type: Measure, required: true, defaultValue: 'CENTRED', description: 'By what they are ranked.' }),
        current: t.arg.boolean({
          required: true,
          defaultValue: true,
          description: 'Only members of the United Nations today.',
        }),
        minCommonVotes: t.arg.int({
          required: true,
          defaultValue: 100,
          description: 'With fewer common votes a state is not ranked.',
        }),
      },
      resolve: near(sign),
    }),
  );

type MatrixAnswer = { readonly asked: Asked; readonly states: readonly number[] };

/** Rows of numbers as GraphQL has them: what is not defined is null. */
const rows = (values: ArrayLike<number>, n: number): (number | null)[][] =>
  Array.from({ length: n }, (_, a) =>
    Array.from({ length: n }, (_, b) => {
      const value = values[a * n + b] as number;
      return Number.isNaN(value) ? null : value;
    }),
  );

const pairs = ({ asked: { analysis, over, parameters }, states }: MatrixAnswer) => {
  const { abstention, minCommonVotes } = parameters;
  const key = JSON.stringify([states, parameters]);
  return { key, task: { states: [...states], over, abstention, minCommonVotes }, bench: analysis.bench };
};

const AgreementMatrixRef = builder.objectRef<MatrixAnswer>('AgreementMatrix').implement({
  description:
    'How each of some states agreed with each other: row a, column b, in the order of `states`. What is not defined is null, and so is every state with itself. See docs/formulas.md.',
  fields: (t) => ({
    states: t.field({
      type: [StateRef],
      description: 'The states, in the order of rows and columns.',
      resolve: ({ asked: { analysis }, states }, _, context, info) =>
        nodesAt<State>(
          context,
          states.map((place) => urn('state', analysis.matrix.states[place] as string)),
          info,
        ),
    }),
    common: t.field({
      type: [t.listRef('Int')],
      description: 'Common votes.',
      resolve: async (answer) => {
        const { key, task, bench } = pairs(answer);
        const { common } = await bench.run('pairs', key, task);
        return rows(common, answer.states.length) as number[][];
      },
    }),
    raw: t.field({
      type: [t.listRef('Float', { nullable: true })],
      description: 'Raw agreement, from 0 to 1.',
      resolve: async (answer) => {
        const { key, task, bench } = pairs(answer);
        return rows((await bench.run('pairs', key, task)).raw, answer.states.length);
      },
    }),
    kappa: t.field({
      type: [t.listRef('Float', { nullable: true })],
      description: "Cohen's κ, from -1 to 1.",
      resolve: async (answer) => {
        const { key, task, bench } = pairs(answer);
        return rows((await bench.run('pairs', key, task)).kappa, answer.states.length);
      },
    }),
    centred: t.field({
      type: [t.listRef('Float', { nullable: true })],
      description: 'Centred correlation, from -1 to 1.',
      resolve: async (answer) => {
        const { key, task, bench } = pairs(answer);
        return rows(await bench.run('centred', key, task), answer.states.length);
      },
    }),
    parameters: t.field({
      type: AnalysisParametersRef,
      description: 'What was asked, defaults among them.',
      resolve: ({ asked }) => asked.parameters,
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
      return { asked: question, states: wanted };
    },
  }),
);
