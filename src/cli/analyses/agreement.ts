import { statesTakingPart } from '../../analysis/kernel/submatrix.ts';
import { agreementWith } from '../../analysis/measures/agreement.ts';
import type { Property } from '../../ingest/export/graph-file.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import type { Analysis } from './analysis.ts';

const COLUMNS = ['a', 'b', 'common', 'same', 'half', 'opposed', 'raw', 'low', 'high', 'kappa', 'centred'];
const [COMMON, CENTRED] = [COLUMNS.indexOf('common'), COLUMNS.indexOf('centred')];
const TIE_PROPERTIES: readonly Property[] = [
  { name: 'raw', type: 'double' },
  { name: 'common', type: 'int' },
  { name: 'kappa', type: 'double' },
  { name: 'centred', type: 'double' },
];
/** A list by centred correlation puts pairs with fewer common votes last. */
const LISTED = 100;

/** How the states agreed, a row a pair. */
export const agreement: Analysis = {
  name: 'agreement',
  about: 'How states agreed with each other in their recorded votes: a row a pair.',
  row: 'pair',
  options: ['states', 'abstention', 'minCommonVotes'],
  network: 'the states that take part, and a tie for each pair with a score',
  many: true,

  run({ matrix, means, over, nameOf, placeOf }, { states, abstention, minCommonVotes }) {
    const places = states?.map(placeOf) ?? [...matrix.states.keys()];
    const chosen = [...new Set(places)];
    if (states !== undefined && chosen.length < 2) throw new WrongUsage('--states: a pair takes two states at least.');
    const measuring = { matrix, means, over, abstention, minCommonVotes };
    const codeOf = (place: number) => matrix.states[place] as string;
    const pairs = chosen.flatMap((a, place) => {
      const agreement = agreementWith(measuring, a);
      return chosen.slice(place + 1).map((b) => ({ from: codeOf(a), to: codeOf(b), ...agreement(b) }));
    });
    const rows = pairs.map(({ from, to, common, same, half, opposed, raw, interval, kappa, centred }) => {
      const counts = [from, to, common, same, half, opposed];
      return [...counts, raw, interval?.low ?? null, interval?.high ?? null, kappa, centred];
    });
    const rank = (row: (typeof rows)[number]) =>
      (row[COMMON] as number) < LISTED ? Number.NEGATIVE_INFINITY : ((row[CENTRED] ?? -2) as number);
    const ranks = rows.map(rank);
    const order = [...rows.keys()].sort((x, y) => {
      const [left, right] = [ranks[x] as number, ranks[y] as number];
      return left === right ? x - y : right - left;
    });
    const nodes = statesTakingPart(matrix, over)
      .filter((state) => chosen.includes(state))
      .map((state) => ({ id: codeOf(state), label: nameOf(state), values: [] }));
    const edges = pairs.flatMap(({ from, to, raw, common, kappa, centred }) =>
      raw === null ? [] : [{ from, to, weight: raw, values: [raw, common, kappa, centred] }],
    );
    const scored = edges.length;
    return {
      columns: COLUMNS,
      rows,
      order,
      whole: { pairs: rows.length, scored },
      sentence: `${rows.length} pairs, ${scored} of them with ${minCommonVotes} common votes or more, the highest centred correlation first.`,
      network: { properties: [], edgeProperties: TIE_PROPERTIES, nodes, edges },
    };
  },
};
