import { popcount } from './bits.ts';
import { centred } from './centred.ts';
import { EXPRESSED, type Mask, type Matrix } from './matrix.ts';
import type { Means } from './means.ts';
import { type Abstention, countsOf, kappa, raw, type Table } from './table.ts';

/** Scores of all pairs of states, row by row: entry a·n + b. NaN is a score that is not defined, or that has too few common votes; of a state with itself there is none. */
export type Pairs = {
  readonly size: number;
  readonly common: Int32Array;
  readonly raw: Float64Array;
  readonly kappa: Float64Array;
};

/** All pairs of the states at `places`, over some roll calls: counts by bits, 32 roll calls at a time. */
export function pairsOf(
  matrix: Matrix,
  states: readonly number[],
  over: Mask,
  abstention: Abstention,
  minCommonVotes: number,
): Pairs {
  const n = states.length;
  const words = over.length;
  const [yes, no, abstain] = EXPRESSED.map((choice) => masked(matrix, states, choice, over)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const result = {
    size: n,
    common: new Int32Array(n * n),
    raw: new Float64Array(n * n).fill(Number.NaN),
    kappa: new Float64Array(n * n).fill(Number.NaN),
  };
  for (let a = 0; a < n; a += 1)
    for (let b = a + 1; b < n; b += 1) {
      const table = tableAt(yes, no, abstain, a * words, b * words, words);
      const counts = countsOf(table, abstention);
      const enough = counts.common >= Math.max(minCommonVotes, 1);
      for (const place of [a * n + b, b * n + a]) {
        result.common[place] = counts.common;
        if (!enough) continue;
        result.raw[place] = raw(counts) ?? Number.NaN;
        result.kappa[place] = kappa(table) ?? Number.NaN;
      }
    }
  return result;
}

/** The centred correlation of all pairs that have enough common votes, row by row; NaN where it is not defined. */
export function centredPairs(
  matrix: Matrix,
  means: Means,
  states: readonly number[],
  over: Mask,
  common: Int32Array,
  minCommonVotes: number,
): Float64Array {
  const n = states.length;
  const result = new Float64Array(n * n).fill(Number.NaN);
  for (let a = 0; a < n; a += 1)
    for (let b = a + 1; b < n; b += 1) {
      if ((common[a * n + b] as number) < Math.max(minCommonVotes, 1)) continue;
      const score = centred(matrix, means, states[a] as number, states[b] as number, over) ?? Number.NaN;
      result[a * n + b] = score;
      result[b * n + a] = score;
    }
  return result;
}

/** The sets of some states for a choice, one after the other, without the roll calls that are not looked at. */
function masked(
  matrix: Matrix,
  states: readonly number[],
  choice: (typeof EXPRESSED)[number],
  over: Mask,
): Uint32Array {
  const result = new Uint32Array(states.length * over.length);
  for (const [row, state] of states.entries()) {
    const bits = matrix.at(choice, state);
    for (let word = 0; word < over.length; word += 1)
      result[row * over.length + word] = (bits[word] as number) & (over[word] as number);
  }
  return result;
}

function tableAt(yes: Uint32Array, no: Uint32Array, abstain: Uint32Array, a: number, b: number, words: number): Table {
  let [ff, fa, fx, af, aa, ax, xf, xa, xx] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let word = 0; word < words; word += 1) {
    const yesA = yes[a + word] as number;
    const noA = no[a + word] as number;
    const abstainA = abstain[a + word] as number;
    const yesB = yes[b + word] as number;
    const noB = no[b + word] as number;
    const abstainB = abstain[b + word] as number;
    ff += popcount(yesA & yesB);
    fa += popcount(yesA & noB);
    fx += popcount(yesA & abstainB);
    af += popcount(noA & yesB);
    aa += popcount(noA & noB);
    ax += popcount(noA & abstainB);
    xf += popcount(abstainA & yesB);
    xa += popcount(abstainA & noB);
    xx += popcount(abstainA & abstainB);
  }
  return [
    [ff, fa, fx],
    [af, aa, ax],
    [xf, xa, xx],
  ];
}
