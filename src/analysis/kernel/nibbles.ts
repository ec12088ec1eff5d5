/** How many sums a 32-bit word has: 16 for each of its 8 nibbles. */
const A_WORD = 128;

/**
 * Sums of values by nibble: for four neighbours at a time, what each of their 16 subsets comes to. The sum over a set of bits is then
 * 8 look-ups a word, and 200 words of them fit into a processor's cache.
 */
export function nibbleSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(Math.ceil(values.length / 32) * A_WORD);
  for (let start = 0; start < sums.length; start += 16)
    for (let subset = 1; subset < 16; subset += 1) {
      const lowest = 31 - Math.clz32(subset & -subset);
      sums[start + subset] = (sums[start + (subset & (subset - 1))] as number) + (values[start / 4 + lowest] ?? 0);
    }
  return sums;
}

/** The sum of the values of the bits that are set in a word. */
export function sumOfWord(sums: Float64Array, word: number, bits: number): number {
  if (bits === 0) return 0;
  const at = word * A_WORD;
  return (
    (sums[at + (bits & 15)] as number) +
    (sums[at + 16 + ((bits >>> 4) & 15)] as number) +
    (sums[at + 32 + ((bits >>> 8) & 15)] as number) +
    (sums[at + 48 + ((bits >>> 12) & 15)] as number) +
    (sums[at + 64 + ((bits >>> 16) & 15)] as number) +
    (sums[at + 80 + ((bits >>> 20) & 15)] as number) +
    (sums[at + 96 + ((bits >>> 24) & 15)] as number) +
    (sums[at + 112 + (bits >>> 28)] as number)
  );
}
