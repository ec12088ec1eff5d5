import { type Random, randomNumbers } from '../../random.ts';
import type { Mask, Matrix } from '../kernel/matrix.ts';
import type { Progress } from '../kernel/progress.ts';
import { submatrixOf } from '../kernel/submatrix.ts';
import { estimate, type Items, itemsOf, type Scale, startAt } from '../statistics/ordinal-probit.ts';
import { anchorOf } from './map.ts';

export type IdealPointOptions = {
  /** The place of the state whose point is above 0; where that state is at 0, the one farthest out is above. */
  readonly anchor: number;
  /** Below this many ballots at roll calls that were not unanimous, a state has no point. */
  readonly minBallots: number;
  /** How many times roll calls are drawn anew for standard errors; with 0 there are none. */
  readonly resamples: number;
  /** What is drawn: sessions, whose roll calls are not independent, or single roll calls. */
  readonly resample: 'SESSION' | 'ROLL_CALL';
  readonly seed: number;
  /** Hears how far it is, from 0 to 1. */
  readonly progress: Progress;
};

export type IdealPoints = {
  /** By place of the state; null for one with too few ballots. Mean 0 and variance 1. */
  readonly points: readonly (IdealPoint | null)[];
  /** How many roll calls tell states apart: at which not all chose alike. */
  readonly rollCalls: number;
  /** Why there are no points; null when there are. */
  readonly reason: string | null;
};

export type IdealPoint = {
  readonly point: number;
  /** Null without resamples, and with sessions as what is drawn where there is only one. */
  readonly standardError: number | null;
  readonly ballots: number;
};

/** In standard deviations of the states. */
const CLOSELY = { still: 1e-3, rounds: 200 };
/** Of a resample, from the estimate on: near enough for a standard error. */
const NEARLY = { still: 2e-4, rounds: 120 };

/**
 * Where states stand on the one line that explains most of their choices: an ordinal probit with AGAINST below ABSTAIN below FOR (Imai,
 * Lo and Olmsted 2016; Bailey, Strezhnev and Voeten 2017). The unit is the standard deviation of the states looked at, so that points
 * of different filters compare in order, not in size.
 */
export function idealPoints(
  matrix: Matrix,
  over: Mask,
  options: { anchor: number } & Partial<IdealPointOptions>,
): IdealPoints {
  const { anchor, minBallots = 10, resamples = 0, resample = 'SESSION', seed = 1, progress = () => {} } = options;
  const votes = submatrixOf(matrix, over);
  const ballots = ballotsOf(itemsOf(votes, () => true));
  const items = itemsOf(votes, (state) => (ballots[state] as number) >= Math.max(minBallots, 1));
  const rollCalls = items.rollCalls.length;
  const none = (reason: string): IdealPoints => ({ points: matrix.states.map(() => null), rollCalls, reason });
  if (votes.rollCalls.length === 0) return none('No roll call fits.');
  if (rollCalls === 0) return none('At no roll call did states with enough ballots choose differently.');
  const counted = ballotsOf(items);
  const code = matrix.states[anchor];
  if (!counted[anchor])
    return none(`The anchor${code ? ` ${code}` : ''} has too few ballots to say which side is which.`);

  const scale = estimate(items, startAt(firstAxis(items, anchor), items), new Float64Array(rollCalls).fill(1), CLOSELY);
  if (!settled(scale))
    return none('The estimate does not settle: the states are too few, or too far apart, to be put on one line.');
  const along = [...scale.points].map((point) => (Number.isNaN(point) ? 0 : point));
  const sign = (along[anchorOf(along, anchor)] as number) < 0 ? -1 : 1;
  const groups = Int32Array.from(items.rollCalls, (place) =>
    resample === 'SESSION' ? (matrix.rollCalls[place]?.session as number) : place,
  );
  const random = randomNumbers(seed);
  const draws = new Set(groups).size < 2 ? 0 : resamples;
  const drawn = Array.from({ length: draws }, (_, draw) => {
    progress((draw + 1) / (draws + 1));
    return estimate(items, scale, weightsOf(groups, random), NEARLY).points;
  });
  const points = matrix.states.map((_, state): IdealPoint | null => {
    const point = scale.points[state] as number;
    if (Number.isNaN(point)) return null;
    const standardError = deviation(drawn.map((points) => points[state] as number));
    return { point: sign * point, standardError, ballots: counted[state] as number };
  });
  return { points, rollCalls, reason: null };
}

/** Whether all items have their place: where a few states part at an item altogether, nothing bounds its slope and its cut. */
const settled = ({ levels, slopes, cuts }: Scale): boolean =>
  [levels, slopes, cuts].every((of) => of.every(Number.isFinite));

function ballotsOf({ states, voters }: Items): Int32Array {
  const counts = new Int32Array(states);
  for (const state of voters) counts[state] = (counts[state] as number) + 1;
  return counts;
}

/** As many groups as there are, drawn with replacement: how often each item is in the draw. */
function weightsOf(groups: Int32Array, random: Random): Float64Array {
  const all = [...new Set(groups)];
  const times = new Map<number, number>();
  for (const _ of all) {
    const group = all[Math.floor(random() * all.length)] as number;
    times.set(group, (times.get(group) ?? 0) + 1);
  }
  return Float64Array.from(groups, (group) => times.get(group) ?? 0);
}

/** The standard deviation of the numbers among some; null where there are fewer than two. */
function deviation(some: readonly number[]): number | null {
  const of = some.filter((number) => !Number.isNaN(number));
  if (of.length < 2) return null;
  const mean = of.reduce((sum, number) => sum + number, 0) / of.length;
  return Math.sqrt(of.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (of.length - 1));
}

const AXIS_ROUNDS = 30;

/** The first principal component of the states that the anchor's votes lead to, by repeated multiplication: where estimation starts. */
function firstAxis(items: Items, anchor: number): Float64Array {
  const { states, starts, voters, rollCalls } = items;
  const off = deviationsOf(items);
  let axis = new Float64Array(states);
  axis[startOf(items, off, anchor)] = 1;
  for (let round = 0; round < AXIS_ROUNDS; round += 1) {
    const next = new Float64Array(states);
    for (let item = 0; item < rollCalls.length; item += 1) {
      const [first, last] = [starts[item] as number, starts[item + 1] as number];
      let sum = 0;
      for (let ballot = first; ballot < last; ballot += 1)
        sum += (off[ballot] as number) * (axis[voters[ballot] as number] as number);
      for (let ballot = first; ballot < last; ballot += 1) {
        const state = voters[ballot] as number;
        next[state] = (next[state] as number) + (off[ballot] as number) * sum;
      }
    }
    const length = Math.hypot(...next) / Math.sqrt(states);
    axis = next.map((value) => value / length);
  }
  return axis;
}

/** By ballot: how far it is from the mean of its item. */
function deviationsOf({ starts, categories, rollCalls }: Items): Float64Array {
  const off = Float64Array.from(categories);
  for (let item = 0; item < rollCalls.length; item += 1) {
    const of = off.subarray(starts[item], starts[item + 1]);
    const mean = of.reduce((sum, category) => sum + category, 0) / of.length;
    for (let ballot = 0; ballot < of.length; ballot += 1) of[ballot] = (of[ballot] as number) - mean;
  }
  return off;
}

/**
 * The state to start from: the anchor, whose side of the axis is asked for. One that is at the mean of every item leads nowhere; then it
 * is the state that is farthest from the means of the anchor's items.
 */
function startOf({ states, starts, voters, rollCalls }: Items, off: Float64Array, anchor: number): number {
  const spread = new Float64Array(states);
  for (let item = 0; item < rollCalls.length; item += 1) {
    const [first, last] = [starts[item] as number, starts[item + 1] as number];
    if (!voters.subarray(first, last).includes(anchor)) continue;
    for (let ballot = first; ballot < last; ballot += 1) {
      const state = voters[ballot] as number;
      spread[state] = (spread[state] as number) + (off[ballot] as number) ** 2;
    }
  }
  return (spread[anchor] as number) > 0 ? anchor : spread.indexOf(Math.max(...spread));
}
