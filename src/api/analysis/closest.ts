import { minCommonVotes } from '../../analysis/kernel/common-options.ts';
import { integer, unserved } from '../../analysis/kernel/option.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import type { State } from '../../graph/state.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { StateRef } from '../nouns/state.ts';
import { AgreementRef, type Compared, comparing, SCORING } from './agreement.ts';
import { questionOf } from './analysis-question.ts';
import { argumentsOf, valuesOf } from './measure-arguments.ts';
import { type GivenFilter, overArgument } from './vote-filter.ts';

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
type MeasureName = typeof Measure.$inferType;
type End = 'closest' | 'farthest';

const FIRST = { first: integer(10, 'How many at most', { least: 1, most: 50 }) };
const OPTIONS = {
  abstention: unserved(SCORING.abstention),
  minCommonVotes: minCommonVotes('With fewer common votes a state is not ranked', 100),
};

type Ranking = { first: number; by: MeasureName; current: boolean; over: GivenFilter; minCommonVotes: number };

/** By what others are ranked from one end: raw agreement by the bound of its interval that speaks against a place there. */
function scoreOf({ scores }: Compared, by: MeasureName, end: End): number | null {
  if (by === 'KAPPA') return scores.kappa;
  if (by === 'CENTRED') return scores.centred;
  return scores.interval?.[end === 'closest' ? 'low' : 'high'] ?? null;
}

async function ranked(
  { iso3 }: State,
  { by, current, ...args }: Ranking,
  context: Context,
  end: End,
): Promise<Compared[]> {
  const { question, values } = await questionOf(context, { options: OPTIONS }, args);
  const { first } = valuesOf(question.analysis, FIRST, args);
  const { matrix } = question.analysis;
  const self = matrix.placeOf(iso3);
  if (self === undefined) return [];
  const members = current ? await membersOf(context) : null;
  const compare = comparing(question, values, self);
  const sign = end === 'closest' ? 1 : -1;
  return matrix.states
    .flatMap((state, place) => (place === self || (members !== null && !members.has(state)) ? [] : [compare(place)]))
    .flatMap((compared) => {
      const score = scoreOf(compared, by, end);
      return score === null ? [] : [{ compared, score }];
    })
    .sort((x, y) => sign * (y.score - x.score) || x.compared.b - y.compared.b)
    .slice(0, first)
    .map(({ compared }) => compared);
}

/** The codes of the members of the United Nations today. */
async function membersOf(context: Context): Promise<Set<string>> {
  const { byName } = await context.directory('state');
  return new Set(byName.flatMap(({ id, current }) => (current ? (parseUrn(id)?.key ?? []) : [])));
}

for (const [end, what] of [
  ['closest', 'The states that agreed most with this one, the nearest first.'],
  ['farthest', 'The states that agreed least with this one, the farthest first.'],
] as const)
  builder.objectField(StateRef, end, (t) =>
    t.field({
      type: [AgreementRef],
      nullable: true,
      description: `${what} In each, a is this state and b the other. See docs/formulas.md.`,
      args: {
        over: overArgument(t.arg),
        by: t.arg({ type: Measure, required: true, defaultValue: 'CENTRED', description: 'By what they are ranked.' }),
        current: t.arg.boolean({
          required: true,
          defaultValue: true,
          description: 'Only members of the United Nations today.',
        }),
        ...argumentsOf(t.arg, { ...FIRST, ...OPTIONS }),
      },
      resolve: (state, args, context) => ranked(state, args, context, end),
    }),
  );
