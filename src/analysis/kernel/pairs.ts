import { centredCorrelation, centredSideOf } from './centred.ts';
import type { Mask, Matrix } from './matrix.ts';
import type { Means } from './means.ts';
import { type Abstention, type ChoiceSets, choiceSetsOf, scoresOf, tableOf } from './table.ts';

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
  const sets = states.map((state) => choiceSetsOf(matrix, state));
  const result = {
    size: n,
    common: new Int32Array(n * n),
    raw: new Float64Array(n * n).fill(Number.NaN),
    kappa: new Float64Array(n * n).fill(Number.NaN),
  };
  for (let a = 0; a < n; a += 1)
    for (let b = a + 1; b < n; b += 1) {
      const table = tableOf(sets[a] as ChoiceSets, sets[b] as ChoiceSets, over);
      const { counts, raw, kappa } = scoresOf(table, abstention, minCommonVotes);
      for (const place of [a * n + b, b * n + a]) {
        result.common[place] = counts.common;
        result.raw[place] = raw ?? Number.NaN;
        result.kappa[place] = kappa ?? Number.NaN;
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
  minCommonVotes: number,
): Float64Array {
  const n = states.length;
  const sets = states.map((state) => choiceSetsOf(matrix, state));
  const result = new Float64Array(n * n).fill(Number.NaN);
  for (let a = 0; a < n; a += 1) {
    const side = centredSideOf(means, sets[a] as ChoiceSets, over);
    for (let b = a + 1; b < n; b += 1) {
      const table = tableOf(sets[a] as ChoiceSets, sets[b] as ChoiceSets, over);
      if (!scoresOf(table, 'HALF', minCommonVotes).enoughInAll) continue;
      const score = centredCorrelation(means, side, sets[b] as ChoiceSets, table) ?? Number.NaN;
      result[a * n + b] = score;
      result[b * n + a] = score;
    }
  }
  return result;
}
