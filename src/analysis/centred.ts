import type { Mask } from './matrix.ts';
import type { Means } from './means.ts';
import { sumAt } from './nibbles.ts';
import { type Sets, type Table, tableOf } from './table.ts';

/**
 * The centred correlation of two states: Σ(x−m)(y−m) / √(Σ(x−m)² · Σ(y−m)²) over the roll calls at which both expressed a choice, where
 * m is the mean of all. Unanimous votes add nothing, and standing together in a minority counts most. From -1 to 1; null where one of
 * the two never left the mean. `table` is that of the two over the same roll calls.
 */
export function centred(
  { below, belowSquared }: Means,
  a: Sets,
  b: Sets,
  over: Mask,
  table: Table = tableOf(a, b, over),
): number | null {
  const [yesA, noA, halfA] = a;
  const [yesB, noB, halfB] = b;
  // With g = 1 − m, and u = 1 − x (0 for FOR, ½ for ABSTAIN, 1 for AGAINST), x − m is g − u. What is left are sums of g² and of g over
  // sets, 32 roll calls at a time, and of products of u, which are counts.
  let squares = 0;
  let ofA = 0;
  let ofB = 0;
  for (let word = 0; word < over.length; word += 1) {
    const ay = yesA[word] as number;
    const an = noA[word] as number;
    const ah = halfA[word] as number;
    const by = yesB[word] as number;
    const bn = noB[word] as number;
    const bh = halfB[word] as number;
    const common = (ay | an | ah) & (by | bn | bh) & (over[word] as number);
    if (common === 0) continue;
    squares += sumAt(belowSquared, word, common);
    ofA += sumAt(below, word, an & common) + sumAt(below, word, ah & common) / 2;
    ofB += sumAt(below, word, bn & common) + sumAt(below, word, bh & common) / 2;
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
