import { submatrixOf } from '../../analysis/kernel/submatrix.ts';
import { principalMap, scaledMap } from '../../analysis/measures/map.ts';
import { pairsOf } from '../../analysis/measures/pairs.ts';
import type { Property } from '../../ingest/export/graph-file.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import type { Analysis } from './analysis.ts';

const PROPERTIES: readonly Property[] = [
  { name: 'x', type: 'double' },
  { name: 'y', type: 'double' },
];

/** States on a plane, a row a state. */
export const map: Analysis = {
  name: 'map',
  about: 'States on a plane: near each other where they vote alike.',
  row: 'state',
  options: ['method', 'anchors', 'abstention', 'minCommonVotes'],
  recent: true,
  network: 'the states at their places, without ties',

  run({ matrix, over, nameOf, placeOf }, { method, anchors, abstention, minCommonVotes }) {
    const [x, y, ...more] = anchors.map(placeOf);
    if (x === undefined || y === undefined || more.length > 0)
      throw new WrongUsage('--anchors: there are two axes, and each takes one state, such as USA,BRA.');
    const states = [...matrix.states.keys()];
    const { points, explained, reason } =
      method === 'SCALED'
        ? scaledMap(pairsOf(matrix, states, over, abstention, minCommonVotes).raw, states.length, [x, y])
        : principalMap(submatrixOf(matrix, over), [x, y]);
    const nodes = states.flatMap((state) => {
      const at = points[state] ?? null;
      return at === null ? [] : [{ id: matrix.states[state] as string, label: nameOf(state), values: at, at }];
    });
    const rows = nodes.map(({ id, label, values }) => [id, label, ...values]);
    const shares = explained?.map((of) => `${(of * 100).toFixed(1)} %`).join(' and ');
    return {
      columns: ['state', 'name', 'x', 'y'],
      rows,
      whole: { explained, reason },
      sentence: reason ?? `${rows.length} states; the axes explain ${shares}.`,
      network: { properties: PROPERTIES, nodes, edges: [] },
    };
  },
};
