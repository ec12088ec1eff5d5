import { forEachBallot, type Submatrix } from '../kernel/submatrix.ts';
import { positiveOf } from './axis.ts';
import { leadingEigen } from './eigen.ts';

/** States on a plane; null for one that has no place. */
export type StateMap = {
  /** By place of the state. */
  readonly points: readonly (readonly [x: number, y: number] | null)[];
  /** The share of each axis in the sum of all positive eigenvalues. */
  readonly explained: readonly [x: number, y: number] | null;
  /** The places of the states that fix the side of each axis; null for an axis on which all states are at 0. */
  readonly anchors: readonly [x: number | null, y: number | null] | null;
  /** Why there is no map; null when there is one. */
  readonly reason: string | null;
};

/** Two states by their places: the first is on the positive side of the first axis, the second on that of the second. */
export type Anchors = readonly [x: number, y: number];

/**
 * States as far from each other as they disagree: classical scaling (Torgerson 1952) of √(1 − agreement), from the agreement of all pairs
 * (entry a·n + b; NaN is none). States that cannot be compared with all others on the map are left off, those with most gaps first.
 */
export function scaledMap(agreement: Float64Array, states: number, anchors: Anchors): StateMap {
  const shown = comparable(agreement, states);
  if (shown.length < 3) return noMap(states, 'Fewer than three states can be compared with each other.');
  const n = shown.length;
  const squares = new Float64Array(n * n);
  const means = new Float64Array(n);
  for (const [row, a] of shown.entries()) {
    for (const [column, b] of shown.entries())
      if (a !== b) squares[row * n + column] = 1 - (agreement[a * states + b] as number);
    means[row] = squares.subarray(row * n, row * n + n).reduce((sum, value) => sum + value, 0) / n;
  }
  const mean = means.reduce((sum, value) => sum + value, 0) / n;
  const products = squares.map((square, at) => {
    const [row, column] = [Math.floor(at / n), at % n];
    return -0.5 * (square - (means[row] as number) - (means[column] as number) + mean);
  });
  return mapOf(products, shown, states, anchors, 'All states always agree: there is no direction.');
}

/**
 * States by the two directions in which their votes differ most: principal components of 1 for FOR, ½ for ABSTAIN, 0 for AGAINST, less the
 * mean of each roll call, which also stands in for what was not expressed: a state that votes seldom is near the middle.
 */
export function principalMap(votes: Submatrix, anchors: Anchors): StateMap {
  const { states, rollCalls } = votes;
  const columns = rollCalls.length;
  const sums = new Float64Array(columns);
  const counts = new Int32Array(columns);
  const voted = new Uint8Array(states);
  forEachBallot(votes, (k, state, choice) => {
    sums[k] = (sums[k] as number) + choice / 2;
    counts[k] = (counts[k] as number) + 1;
    voted[state] = 1;
  });
  const values = new Float64Array(states * columns);
  forEachBallot(votes, (k, state, choice) => {
    values[state * columns + k] = choice / 2 - (sums[k] as number) / (counts[k] as number);
  });
  const shown = [...voted.keys()].filter((state) => voted[state] === 1);
  if (shown.length < 3) return noMap(states, 'Fewer than three states expressed a choice.');
  const products = new Float64Array(shown.length ** 2);
  for (const [row, a] of shown.entries())
    for (let column = 0; column <= row; column += 1) {
      const b = shown[column] as number;
      let sum = 0;
      for (let k = 0; k < columns; k += 1)
        sum += (values[a * columns + k] as number) * (values[b * columns + k] as number);
      // The lower triangle says it all.
      products[row * shown.length + column] = sum;
    }
  return mapOf(products, shown, states, anchors, 'All votes were unanimous: there is no direction.');
}

/** The largest set of states that the greedy way finds in which every pair has a score. */
function comparable(scores: Float64Array, states: number): number[] {
  const gaps = (state: number, among: readonly number[]) =>
    among.filter((other) => other !== state && Number.isNaN(scores[state * states + other])).length;
  let left = Array.from({ length: states }, (_, state) => state);
  for (;;) {
    const counts = left.map((state) => gaps(state, left));
    const most = Math.max(0, ...counts);
    if (most === 0) return left;
    const worst = counts.lastIndexOf(most);
    left = left.filter((_, place) => place !== worst);
  }
}

const noMap = (states: number, reason: string): StateMap => ({
  points: Array.from({ length: states }, () => null),
  explained: null,
  anchors: null,
  reason,
});

/** Below this share of the largest an eigenvalue is rounding. */
const ROUNDING = 1e-10;

function mapOf(
  products: Float64Array,
  shown: readonly number[],
  states: number,
  anchors: Anchors,
  flat: string,
): StateMap {
  const { values, vectors } = leadingEigen(products, shown.length, anchors.length);
  const largest = values[0] as number;
  const positive = values.filter((value) => value > ROUNDING * Math.max(1, largest));
  const sum = positive.reduce((total, value) => total + value, 0);
  if (sum === 0) return noMap(states, flat);
  const axes = anchors.map((anchor, axis) => {
    const length = Math.sqrt(positive[axis] ?? 0);
    const along = Array.from(vectors[axis] as Float64Array, (of) => of * length);
    const by = positiveOf(along, shown.indexOf(anchor));
    const sign = (along[by] as number) < 0 ? -1 : 1;
    const anchored = length === 0 ? null : (shown[by] as number);
    return { share: (length * length) / sum, along: along.map((of) => of * sign), anchored };
  });
  const [x, y] = axes as [(typeof axes)[number], (typeof axes)[number]];
  const points: ([number, number] | null)[] = Array.from({ length: states }, () => null);
  for (const [row, state] of shown.entries()) points[state] = [x.along[row] as number, y.along[row] as number];
  return { points, explained: [x.share, y.share], anchors: [x.anchored, y.anchored], reason: null };
}
