import { forEachBallot, type Submatrix } from '../kernel/submatrix.ts';
import { accelerator } from './fixed-point.ts';
import { meanAbove, momentsBetween } from './normal.ts';

/**
 * Roll calls as items of a scale: the ballots of item k stand from `starts[k]` up to `starts[k + 1]`, as states and as categories. An item
 * has three categories, 0 below 1 below 2, or where one of them is empty two, 0 and 2.
 */
export type Items = {
  readonly states: number;
  readonly starts: Int32Array;
  readonly voters: Int32Array;
  readonly categories: Uint8Array;
  /** The places of the items in the matrix. */
  readonly rollCalls: Int32Array;
};

/** The roll calls that tell states apart: those at which not all chose alike. `counts` says whose ballots are looked at. */
export function itemsOf(votes: Submatrix, counts: (state: number) => boolean): Items {
  const ballots: { voters: number[]; choices: number[] }[] = Array.from(votes.rollCalls, () => ({
    voters: [],
    choices: [],
  }));
  forEachBallot(votes, (k, state, choice) => {
    if (!counts(state)) return;
    ballots[k]?.voters.push(state);
    ballots[k]?.choices.push(choice);
  });
  const kept = ballots.flatMap(({ voters, choices }, k) => {
    const found = [...new Set(choices)].sort();
    if (found.length < 2) return [];
    const lowest = found[0];
    return [{ k, voters, categories: found.length === 3 ? choices : choices.map((of) => (of === lowest ? 0 : 2)) }];
  });
  const starts = new Int32Array(kept.length + 1);
  for (const [item, { voters }] of kept.entries()) starts[item + 1] = (starts[item] as number) + voters.length;
  return {
    states: votes.states,
    starts,
    voters: Int32Array.from(kept.flatMap(({ voters }) => voters)),
    categories: Uint8Array.from(kept.flatMap(({ categories }) => categories)),
    rollCalls: Int32Array.from(kept, ({ k }) => votes.rollCalls[k] as number),
  };
}

/** What is estimated: a point for each state, and for each item y* = level + slope·x + noise with its cuts at 0 and at `cut`. */
export type Scale = {
  readonly points: Float64Array;
  readonly levels: Float64Array;
  readonly slopes: Float64Array;
  readonly cuts: Float64Array;
};

/** A scale on which nothing is known but where the states stand at first. */
export const startAt = (points: Float64Array, { starts, categories, rollCalls }: Items): Scale => ({
  points,
  levels: new Float64Array(rollCalls.length),
  slopes: new Float64Array(rollCalls.length),
  cuts: Float64Array.from(rollCalls, (_, item) =>
    categories.subarray(starts[item], starts[item + 1]).includes(1) ? FIRST_CUT : 0,
  ),
});

/** Of the priors, as in emIRT: points have a variance of 1, levels and slopes of 25. */
const POINT_PRECISION = 1;
const ITEM_PRECISION = 1 / 25;
const FIRST_CUT = 0.5;
const LEAST_CUT = 1e-3;
/** Rounds in which points stay where they are, so that items find their place first. */
const HELD = 5;
/** Below this much change in a round, rounds are mixed. */
const NEAR = 0.3;
/** A ballot that was sure to be as it is reveals next to nothing; without a floor it could throw a point far off. */
const LEAST_SHARE = 0.1;

/** When estimation ends: when no point moves by `still` any more, or after so many rounds. */
export type Until = { readonly still: number; readonly rounds: number };

/**
 * One-dimensional points by expectation and maximization (Imai, Lo and Olmsted 2016): the unseen y* is put at its mean given the choice,
 * then items and points are each the least squares fit to the other. Four things end it in tens of rounds, not in thousands, at the
 * same estimate: ballots weigh as much as their choice reveals of y* (Jamshidian and Jennrich 1997), points are brought to mean 0 and
 * variance 1 in every round (Liu, Rubin and Wu 1998), a cut takes a step of Newton's on the likelihood itself (Liu and Rubin 1994), and
 * once points move little, rounds are mixed (`accelerator`).
 * `weights` says how often each item counts; the point of a state without any is not a number.
 */
export function estimate(items: Items, start: Scale, weights: Float64Array, { still, rounds }: Until): Scale {
  const scale = {
    points: start.points.map((point) => (Number.isNaN(point) ? 0 : point)),
    levels: start.levels.slice(),
    slopes: start.slopes.slice(),
    cuts: start.cuts.slice(),
  };
  const { points } = scale;
  const held = start.slopes.every((slope) => slope === 0) ? HELD : 0;
  const scratch = {
    sums: new Float64Array(items.states),
    precisions: new Float64Array(items.states),
    expected: new Float64Array(items.states),
    information: new Float64Array(items.states),
  };
  const { sums, precisions } = scratch;
  const next = accelerator();
  for (let round = 0, change = Number.POSITIVE_INFINITY; change > still && round < rounds; round += 1) {
    const before = points.slice();
    sums.fill(0);
    precisions.fill(POINT_PRECISION);
    for (let item = 0; item < items.rollCalls.length; item += 1)
      if ((weights[item] as number) > 0) fitItem(items, item, scale, weights[item] as number, scratch);
    if (round < held) continue;
    for (let state = 0; state < items.states; state += 1)
      points[state] = (sums[state] as number) / (precisions[state] as number);
    standardize(scale, (state) => precisions[state] !== POINT_PRECISION);
    change = before.reduce((most, point, state) => Math.max(most, Math.abs(point - (points[state] as number))), 0);
    if (change > still && change < NEAR) points.set(next(before, points));
  }
  const seen = points.map((point, state) => (precisions[state] === POINT_PRECISION ? Number.NaN : point));
  return { ...scale, points: seen };
}

/** Brings the points that count to mean 0 and variance 1, and the items along, which changes no probability. */
function standardize({ points, levels, slopes }: Scale, counts: (state: number) => boolean): void {
  const of = points.filter((_, state) => counts(state));
  const mean = of.reduce((sum, point) => sum + point, 0) / of.length;
  const deviation = Math.sqrt(of.reduce((sum, point) => sum + (point - mean) ** 2, 0) / of.length);
  if (!(deviation > 0)) return;
  for (let state = 0; state < points.length; state += 1)
    points[state] = counts(state) ? ((points[state] as number) - mean) / deviation : 0;
  for (let item = 0; item < slopes.length; item += 1) {
    levels[item] = (levels[item] as number) + (slopes[item] as number) * mean;
    slopes[item] = (slopes[item] as number) * deviation;
  }
}

type Scratch = {
  readonly sums: Float64Array;
  readonly precisions: Float64Array;
  readonly expected: Float64Array;
  readonly information: Float64Array;
};

/** Fits one item to the points, and adds what it says of each of its voters. */
function fitItem(
  { starts, voters, categories }: Items,
  item: number,
  { points, levels, slopes, cuts }: Scale,
  weight: number,
  { sums, precisions, expected, information }: Scratch,
): void {
  const first = starts[item] as number;
  const last = starts[item + 1] as number;
  let level = levels[item] as number;
  let slope = slopes[item] as number;
  const cut = cuts[item] as number;
  let count = ITEM_PRECISION;
  let [sumX, sumXX, sumY, sumXY] = [0, ITEM_PRECISION, 0, 0];
  let [gradient, curvature] = [0, 0];
  for (let ballot = first; ballot < last; ballot += 1) {
    const x = points[voters[ballot] as number] as number;
    const mean = level + slope * x;
    let noise: number;
    let revealed: number;
    switch (categories[ballot]) {
      case 0:
        noise = -meanAbove(mean);
        revealed = noise * (noise + mean);
        break;
      case 1: {
        const { mean: middle, variance, edge } = momentsBetween(-mean, cut - mean);
        noise = middle;
        revealed = 1 - variance;
        gradient += edge;
        curvature += edge * (edge + cut - mean);
        break;
      }
      default:
        noise = meanAbove(cut - mean);
        revealed = noise * (noise - cut + mean);
        gradient -= noise;
        curvature += revealed;
    }
    const share = Math.min(1, Math.max(LEAST_SHARE, revealed));
    const y = mean + noise / share;
    expected[ballot - first] = y;
    information[ballot - first] = share;
    count += share;
    sumX += share * x;
    sumXX += share * x * x;
    sumY += share * y;
    sumXY += share * x * y;
  }
  const determinant = count * sumXX - sumX * sumX;
  level = (sumXX * sumY - sumX * sumXY) / determinant;
  slope = (count * sumXY - sumX * sumY) / determinant;
  levels[item] = level;
  slopes[item] = slope;
  if (cut > 0) cuts[item] = Math.max(cut / 2, LEAST_CUT, cut + gradient / curvature);
  for (let ballot = first; ballot < last; ballot += 1) {
    const state = voters[ballot] as number;
    const share = weight * (information[ballot - first] as number);
    sums[state] = (sums[state] as number) + share * slope * ((expected[ballot - first] as number) - level);
    precisions[state] = (precisions[state] as number) + share * slope * slope;
  }
}
