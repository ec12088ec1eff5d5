import { idealPoints as estimate } from '../../analysis/measures/ideal-point.ts';
import type { Property } from '../../ingest/export/graph-file.ts';
import type { Analysis } from './analysis.ts';

const PROPERTIES: readonly Property[] = [
  { name: 'point', type: 'double' },
  { name: 'standardError', type: 'double' },
  { name: 'ballots', type: 'int' },
];

/** Where states stand on one line, a row a state. */
export const idealPoints: Analysis = {
  name: 'ideal-points',
  about: 'Where states stand on the one line that explains most of their choices.',
  row: 'state',
  options: ['anchor', 'minBallots', 'resamples', 'resample', 'seed'],
  recent: true,
  network: 'the states with their points, without ties',

  run({ matrix, over, nameOf, placeOf, progress }, { anchor, minBallots, resamples, resample, seed }) {
    const found = estimate(matrix, over, { anchor: placeOf(anchor), minBallots, resamples, resample, seed, progress });
    const { points, rollCalls, reason } = found;
    const nodes = points.flatMap((estimated, state) => {
      if (estimated === null) return [];
      const { point, standardError, ballots } = estimated;
      return [{ id: matrix.states[state] as string, label: nameOf(state), values: [point, standardError, ballots] }];
    });
    const rows = nodes.map(({ id, label, values }) => [id, label, ...values]);
    const order = [...rows.keys()].sort((a, b) => Number(rows[b]?.[2]) - Number(rows[a]?.[2]));
    return {
      columns: ['state', 'name', 'point', 'standard_error', 'ballots'],
      rows,
      order,
      whole: { dividing: rollCalls, reason },
      sentence: reason ?? `${rows.length} states, by ${rollCalls} roll calls at which not all chose alike.`,
      network: { properties: PROPERTIES, nodes, edges: [] },
    };
  },
};
