import { countsAt } from './filter.ts';
import type { Mask, Matrix } from './matrix.ts';

/** The mean of all expressed choices at every roll call, with 1 for FOR, ½ for ABSTAIN and 0 for AGAINST; 0 where nobody expressed one. */
export function means(matrix: Matrix): Float64Array {
  const [yes, no, abstaining] = [countsAt(matrix, 'FOR'), countsAt(matrix, 'AGAINST'), countsAt(matrix, 'ABSTAIN')];
  return Float64Array.from(yes, (count, place) => {
    const half = abstaining[place] as number;
    const all = count + half + (no[place] as number);
    return all === 0 ? 0 : (count + half / 2) / all;
  });
}

/**
 * The centred correlation of two states: Σ(x−m)(y−m) / √(Σ(x−m)² · Σ(y−m)²) over the roll calls at which both expressed a choice, where
 * m is the mean of all. Unanimous votes add nothing, and standing together in a minority counts most. From -1 to 1; null where one of
 * the two never left the mean.
 */
export function centred(matrix: Matrix, mean: Float64Array, a: number, b: number, over: Mask): number | null {
  const [forA, againstA, abstainA] = [matrix.at('FOR', a), matrix.at('AGAINST', a), matrix.at('ABSTAIN', a)];
  const [forB, againstB, abstainB] = [matrix.at('FOR', b), matrix.at('AGAINST', b), matrix.at('ABSTAIN', b)];
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let word = 0; word < over.length; word += 1) {
    const ofA = (forA[word] as number) | (againstA[word] as number) | (abstainA[word] as number);
    const ofB = (forB[word] as number) | (againstB[word] as number) | (abstainB[word] as number);
    for (let rest = ofA & ofB & (over[word] as number); rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      const m = mean[word * 32 + 31 - Math.clz32(bit)] as number;
      const x = value(forA[word] as number, againstA[word] as number, bit) - m;
      const y = value(forB[word] as number, againstB[word] as number, bit) - m;
      product += x * y;
      squaresA += x * x;
      squaresB += y * y;
    }
  }
  // A state that always stood with all others has squares of nothing but rounding.
  if (squaresA < TINY || squaresB < TINY) return null;
  return Math.max(-1, Math.min(1, product / Math.sqrt(squaresA * squaresB)));
}

const TINY = 1e-20;
const value = (yes: number, no: number, bit: number): number => ((yes & bit) !== 0 ? 1 : (no & bit) !== 0 ? 0 : 0.5);
