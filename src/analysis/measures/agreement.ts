import { type Agreement, agreementWith } from '../kernel/agreement.ts';
import { abstention, minCommonVotes } from '../kernel/common-options.ts';
import { counted } from '../kernel/counted.ts';
import type { Mask } from '../kernel/matrix.ts';
import type { Found, Measure, Property, RollCallData, TableParameters, Work } from '../kernel/measure.ts';
import type { StatesOption, Values } from '../kernel/option.ts';
import { centredPairs, type Pairs, pairsOf } from '../kernel/pairs.ts';
import { statesTakingPart } from '../kernel/submatrix.ts';
import { drawingOf } from './map.ts';

const OPTIONS = {
  states: {
    type: 'states',
    default: null,
    least: 2,
    because: 'a pair takes two states at least',
    mostServed: 250,
    description: 'States by their codes, ids or names; all with recorded votes when omitted',
  } as StatesOption,
  abstention,
  minCommonVotes: minCommonVotes('With fewer common votes there is no score'),
};

type Parameters = Values<typeof OPTIONS> & { readonly over: Mask };

/** How each of some states agreed with each other: counts, raw agreement and κ. */
export const agreement: Measure<typeof OPTIONS, Parameters, Pairs> = {
  name: 'agreement',
  description: 'How states agreed with each other in their recorded votes.',
  formulas: ['Agreement (raw)', 'Interval', 'Kappa', 'Centred correlation'],
  options: OPTIONS,
  run: ({ matrix }, { states, over, abstention, minCommonVotes }) =>
    pairsOf(matrix, states, over, abstention, minCommonVotes),
  table: {
    row: 'pair',
    columns: [
      'a',
      'a_name',
      'b',
      'b_name',
      'common',
      'same',
      'half',
      'opposed',
      'raw',
      'low',
      'high',
      'kappa',
      'centred',
    ],
    sorted: 'the highest centred correlation first',
    examples: ['--states FRA,USA,China --sessions 70-74', '--choices FRA=AGAINST --max-margin 0.2 --first 5'],
    many: true,
    network: 'the states that take part, and a tie for each pair with a score',
    find: tableOfPairs,
  },
};

/** The centred correlation of the same pairs: work of its own, for it takes longer, and not everybody asks for it. */
export const centredAgreement: Work<Parameters, Float64Array> = {
  name: 'centredAgreement',
  run: ({ matrix, means }, { states, over, minCommonVotes }) =>
    centredPairs(matrix, means, states, over, minCommonVotes),
};

const TIE_PROPERTIES: readonly Property[] = [
  { name: 'raw', type: 'double' },
  { name: 'common', type: 'int' },
  { name: 'kappa', type: 'double' },
  { name: 'centred', type: 'double' },
];
/** A list by centred correlation puts pairs with fewer common votes last. */
const LISTED = 100;

/** By what pairs are listed: -2 stands below every correlation, -3 below that. */
const rankOf = ({ common, centred }: Agreement): number => (common < LISTED ? -3 : (centred ?? -2));

function tableOfPairs(
  { matrix, means }: RollCallData,
  { over, names, states, ...scoring }: TableParameters<typeof OPTIONS>,
): Found {
  const codeOf = (place: number) => matrix.states[place] as string;
  const pairs = states.flatMap((a, place) => {
    const agreement = agreementWith({ matrix, means, over, ...scoring }, a);
    return states.slice(place + 1).map((b) => ({ a, b, from: codeOf(a), to: codeOf(b), ...agreement(b) }));
  });
  const rows = pairs
    .toSorted((x, y) => rankOf(y) - rankOf(x))
    .map(({ a, b, from, to, common, same, half, opposed, raw, interval, kappa, centred }) => [
      ...[from, names[a] as string, to, names[b] as string, common, same, half, opposed],
      ...[raw, interval?.low ?? null, interval?.high ?? null, kappa, centred],
    ]);
  const chosen = new Set(states);
  const drawn = drawingOf(matrix, over, () => null);
  const nodes = statesTakingPart(matrix, over)
    .filter((state) => chosen.has(state))
    .map((state) => ({ id: codeOf(state), label: names[state] as string, values: [], drawn: drawn(state) }));
  const edges = pairs.flatMap(({ from, to, raw, common, kappa, centred }) =>
    raw === null ? [] : [{ from, to, weight: raw, values: [raw, common, kappa, centred] }],
  );
  const scored = edges.length;
  return {
    rows,
    summary: { pairs: rows.length, scored },
    sentence: `${counted(rows.length, 'pair')}, ${scored} of them with ${scoring.minCommonVotes} common votes or more, the highest centred correlation first.`,
    network: { properties: [], edgeProperties: TIE_PROPERTIES, nodes, edges },
  };
}
