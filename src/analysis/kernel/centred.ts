import type { Mask } from './matrix.ts';
import type { Means } from './means.ts';
import { sumOfWord } from './nibbles.ts';
import { type ChoiceSets, type Table, tableOf } from './table.ts';

/** What a state brings to comparisons with many others over the same roll calls: by word of 32, the sums over all its expressed choices. */
export type CentredSide = {
  readonly sets: ChoiceSets;
  readonly over: Mask;
  /** Of (1 − m)², m being the mean of all at a roll call. */
  readonly squares: Float64Array;
  /** Of 1 − m: whole for AGAINST, half for ABSTAIN. */
  readonly against: Float64Array;
};

export function centredSideOf({ below, belowSquared }: Means, sets: ChoiceSets, over: Mask): CentredSide {
  const [yes, no, half] = sets;
  const side = { sets, over, squares: new Float64Array(over.length), against: new Float64Array(over.length) };
  for (let word = 0; word < over.length; word += 1) {
    const mask = over[word] as number;
    const [n, h] = [(no[word] as number) & mask, (half[word] as number) & mask];
    side.squares[word] = sumOfWord(belowSquared, word, ((yes[word] as number) & mask) | n | h);
    side.against[word] = sumOfWord(below, word, n) + sumOfWord(below, word, h) / 2;
  }
  return side;
}

/**
 * The centred correlation of two states: Σ(x−m)(y−m) / √(Σ(x−m)² · Σ(y−m)²) over the roll calls at which both expressed a choice, where
 * m is the mean of all. Unanimous votes add nothing, and standing together in a minority counts most. From -1 to 1; null where one of
 * the two never left the mean. `table` is that of the two over the same roll calls.
 */
export function centredCorrelation(
  { below, belowSquared }: Means,
  { sets, over, squares: squaresOf, against }: CentredSide,
  b: ChoiceSets,
  table: Table = tableOf(sets, b, over),
): number | null {
  const [yesA, noA, halfA] = sets;
  const [yesB, noB, halfB] = b;
  // With g = 1 − m, and u = 1 − x (0 for FOR, ½ for ABSTAIN, 1 for AGAINST), x − m is g − u. What is left are sums of g² and of g over
  // sets, 32 roll calls at a time, and of products of u, which are counts. Of the first state all sums are known: what the other missed
  // is taken away, and that is little.
  let squares = 0;
  let ofA = 0;
  let ofB = 0;
  for (let word = 0; word < over.length; word += 1) {
    const mask = over[word] as number;
    const an = (noA[word] as number) & mask;
    const ah = (halfA[word] as number) & mask;
    const bn = noB[word] as number;
    const bh = halfB[word] as number;
    const mine = ((yesA[word] as number) & mask) | an | ah;
    const theirs = (yesB[word] as number) | bn | bh;
    if ((mine & theirs) === 0) continue;
    squares += squaresOf[word] as number;
    ofA += against[word] as number;
    const missed = mine & ~theirs;
    if (missed !== 0) {
      squares -= sumOfWord(belowSquared, word, missed);
      ofA -= sumOfWord(below, word, an & missed) + sumOfWord(below, word, ah & missed) / 2;
    }
    ofB += sumOfWord(below, word, bn & mine) + sumOfWord(below, word, bh & mine) / 2;
  }
  const [[, fa, fx], [af, aa, ax], [xf, xa, xx]] = table;
  const product = squares - ofA - ofB + aa + (ax + xa) / 2 + xx / 4;
  const squaresA = squares - 2 * ofA + (af + aa + ax) + (xf + xa + xx) / 4;
  const squaresB = squares - 2 * ofB + (fa + aa + xa) + (fx + ax + xx) / 4;
  // A state that always stood with all others has squares of nothing but rounding.
  if (squaresA < TINY || squaresB < TINY) return null;
  return Math.max(-1, Math.min(1, product / Math.sqrt(squaresA * squaresB)));
}

/** Above the rounding of sums of ten thousand numbers below 1, and below what one abstention of one state of ten thousand comes to. */
const TINY = 1e-9;
