import { type State, statesByName } from '../../graph/state.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { StateRef } from '../nouns/state.ts';
import { AgreementRef, type Compared, comparing } from './agreement.ts';
import { asked } from './analysis-question.ts';
import { type Over, overArgument } from './roll-call-filter.ts';

const MOST = 50;
/** More states than there are. */
const ALL = 1000;

const Measure = builder.enumType('Measure', {
  description: 'By what states are ranked. Values may be added.',
  values: {
    RAW: {
      description:
        'By raw agreement: by the lower bound of its interval, so that 5 of 5 does not outrank 49 of 50; for the farthest by the upper one.',
    },
    KAPPA: { description: "By Cohen's κ, which is low for two states that nearly always vote yes." },
    CENTRED: { description: 'By centred correlation.' },
  } as const,
});
type MeasureName = 'RAW' | 'KAPPA' | 'CENTRED';

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
      over: Over;
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
    const compare = comparing(question, self);
    return matrix.states
      .flatMap((state, place) => (place === self || (members !== null && !members.has(state)) ? [] : [compare(place)]))
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
  const { items } = await statesByName(graph, true, { first: ALL, after: null });
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
