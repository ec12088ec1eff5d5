import { idealPoints as estimate } from '../../analysis/ideal-point.ts';
import type { Analysis } from './analysis.ts';

/** Where states stand on one line, a row a state. */
export const idealPoints: Analysis = {
  name: 'ideal-points',
  about: 'Where states stand on the one line that explains most of their choices.',
  row: 'state',
  options: ['anchor', 'minBallots', 'resamples', 'resample', 'seed'],
  recent: true,

  run({ matrix, over, nameOf, placeOf, told }, { anchor, minBallots, resamples, resample, seed }) {
    const found = estimate(matrix, over, { anchor: placeOf(anchor), minBallots, resamples, resample, seed, told });
    const { points, rollCalls, reason } = found;
    const rows = points.flatMap((point, state) =>
      point === null
        ? []
        : [[matrix.states[state] as string, nameOf(state), point.point, point.standardError, point.ballots]],
    );
    const order = [...rows.keys()].sort((a, b) => Number(rows[b]?.[2]) - Number(rows[a]?.[2]));
    return {
      columns: ['state', 'name', 'point', 'standard_error', 'ballots'],
      rows,
      order,
      whole: { dividing: rollCalls, reason },
      sentence: reason ?? `${rows.length} states, by ${rollCalls} roll calls at which not all chose alike.`,
    };
  },
};
