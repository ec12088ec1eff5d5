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
  const products = new Float64Array(n * n);
  const means = new Float64Array(n);
  let mean = 0;
  for (let row = 0; row < n; row += 1) {
    const from = (shown[row] as number) * states;
    let sum = 0;
    for (let column = 0; column < n; column += 1) {
      const square = column === row ? 0 : 1 - (agreement[from + (shown[column] as number)] as number);
      products[row * n + column] = square;
      sum += square;
    }
    means[row] = sum / n;
    mean += sum / n / n;
  }
  for (let row = 0; row < n; row += 1)
    for (let column = 0; column <= row; column += 1) {
      const square = products[row * n + column] as number;
      products[row * n + column] = -0.5 * (square - (means[row] as number) - (means[column] as number) + mean);
    }
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
  const rows = shown.map((state) => values.subarray(state * columns, (state + 1) * columns));
  return mapOf(productsOf(rows), shown, states, anchors, 'All votes were unanimous: there is no direction.');
}

/** The products of all pairs of rows (entry a·n + b, of which the lower triangle says it all), by two rows and two others at a time: each number that is read serves twice. */
function productsOf(rows: readonly Float64Array[]): Float64Array {
  const n = rows.length;
  const products = new Float64Array(n * n);
  const nothing = new Float64Array(rows[0]?.length ?? 0);
  for (let a = 0; a < n; a += 2)
    for (let b = 0; b <= a; b += 2) {
      const [a0, a1 = nothing] = [rows[a] as Float64Array, rows[a + 1]];
      const [b0, b1 = nothing] = [rows[b] as Float64Array, rows[b + 1]];
      let [sum00, sum01, sum10, sum11] = [0, 0, 0, 0];
      for (let k = 0; k < nothing.length; k += 1) {
        const x0 = a0[k] as number;
        const x1 = a1[k] as number;
        const y0 = b0[k] as number;
        const y1 = b1[k] as number;
        sum00 += x0 * y0;
        sum01 += x0 * y1;
        sum10 += x1 * y0;
        sum11 += x1 * y1;
      }
      products[a * n + b] = sum00;
      if (b + 1 < n) products[a * n + b + 1] = sum01;
      if (a + 1 < n) products[(a + 1) * n + b] = sum10;
      if (a + 1 < n && b + 1 < n) products[(a + 1) * n + b + 1] = sum11;
    }
  return products;
}

/** The largest set of states that the greedy way finds in which every pair has a score. */
function comparable(scores: Float64Array, states: number): number[] {
  let left = Array.from({ length: states }, (_, state) => state);
  for (;;) {
    let most = 0;
    let worst = -1;
    for (let place = 0; place < left.length; place += 1) {
      const state = left[place] as number;
      let gaps = 0;
      for (const other of left) if (other !== state && Number.isNaN(scores[state * states + other])) gaps += 1;
      if (gaps === 0 || gaps < most) continue;
      most = gaps;
      worst = place;
    }
    if (worst < 0) return left;
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
