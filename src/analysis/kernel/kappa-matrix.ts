import { popcount } from './bits.ts';
import type { Submatrix } from './submatrix.ts';

/** How many roll calls both states of a pair expressed a choice at; entry a·n + b, symmetric, 0 on the diagonal. */
export function commonVotesOf({ states, words, expressed }: Submatrix): Int32Array {
  const common = new Int32Array(states * states);
  for (let a = 0; a < states; a += 1)
    for (let b = a + 1; b < states; b += 1) {
      let sum = 0;
      for (let word = 0; word < words; word += 1)
        sum += popcount((expressed[a * words + word] as number) & (expressed[b * words + word] as number));
      common[a * states + b] = sum;
      common[b * states + a] = sum;
    }
  return common;
}

/**
 * Cohen's κ of all pairs over their common roll calls, as `kappa` of one table gives it; NaN where fewer than `least` are common, and
 * where chance alone gives full agreement. Five counts of a pair are enough for κ, where its table has nine: the fifty graphs of the
 * null model are mostly this.
 */
export function kappaOf(votes: Submatrix, common: Int32Array, least: number): Float64Array {
  const { states: n, words, expressed, yes, no } = votes;
  const result = new Float64Array(n * n).fill(Number.NaN);
  for (let a = 0; a < n; a += 1)
    for (let b = a + 1; b < n; b += 1) {
      const both = common[a * n + b] as number;
      if (both < least || both === 0) continue;
      let same = 0;
      let yesA = 0;
      let noA = 0;
      let yesB = 0;
      let noB = 0;
      for (let word = 0, left = a * words, right = b * words; word < words; word += 1, left += 1, right += 1) {
        const here = (expressed[left] as number) & (expressed[right] as number);
        const ya = (yes[left] as number) & here;
        const na = (no[left] as number) & here;
        const yb = (yes[right] as number) & here;
        const nb = (no[right] as number) & here;
        same += popcount(here & ~((ya ^ yb) | (na ^ nb)));
        yesA += popcount(ya);
        noA += popcount(na);
        yesB += popcount(yb);
        noB += popcount(nb);
      }
      const byChance = yesA * yesB + noA * noB + (both - yesA - noA) * (both - yesB - noB);
      if (byChance === both * both) continue;
      const expected = byChance / (both * both);
      const kappa = (same / both - expected) / (1 - expected);
      result[a * n + b] = kappa;
      result[b * n + a] = kappa;
    }
  return result;
}
