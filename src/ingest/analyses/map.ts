import { principalMap, scaledMap } from '../../analysis/map.ts';
import { pairsOf } from '../../analysis/pairs.ts';
import { votesOf } from '../../analysis/votes.ts';
import { WrongUsage } from '../wrong-usage.ts';
import type { Analysis } from './analysis.ts';

/** States on a plane, a row a state. */
export const map: Analysis = {
  name: 'map',
  about: 'States on a plane: near each other where they vote alike.',
  row: 'state',
  options: ['method', 'anchors', 'abstention', 'minCommonVotes'],
  recent: true,

  run({ matrix, over, nameOf, placeOf }, { method, anchors, abstention, minCommonVotes }) {
    const [x, y, ...more] = anchors.map(placeOf);
    if (x === undefined || y === undefined || more.length > 0)
      throw new WrongUsage('--anchors: there are two axes, and each takes one state, such as USA,BRA.');
    const states = [...matrix.states.keys()];
    const { points, explained, reason } =
      method === 'SCALED'
        ? scaledMap(pairsOf(matrix, states, over, abstention, minCommonVotes).raw, states.length, [x, y])
        : principalMap(votesOf(matrix, over), [x, y]);
    const rows = states.flatMap((state) => {
      const point = points[state] ?? null;
      return point === null ? [] : [[matrix.states[state] as string, nameOf(state), ...point]];
    });
    const shares = explained?.map((of) => `${(of * 100).toFixed(1)} %`).join(' and ');
    return {
      columns: ['state', 'name', 'x', 'y'],
      rows,
      whole: { explained, reason },
      sentence: reason ?? `${rows.length} states; the axes explain ${shares}.`,
    };
  },
};
