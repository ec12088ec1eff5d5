/** How many bits of a 32-bit word are set (Warren, Hacker's Delight, 2nd edition, figure 5-2). */
export function popcount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The places of the bits that are set, in their order. */
export function placesOf(bits: Uint32Array): number[] {
  const places: number[] = [];
  for (let word = 0; word < bits.length; word += 1)
    for (let rest = bits[word] as number; rest !== 0; rest &= rest - 1)
      places.push(word * 32 + (31 - Math.clz32(rest & -rest)));
  return places;
}

/** Whether a place is in the set. */
export const hasBit = (bits: Uint32Array, place: number): boolean =>
  (((bits[place >>> 5] as number) >>> (place & 31)) & 1) === 1;

/** Puts a place into the set. */
export function setBit(bits: Uint32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
}

/** A set of so many words with the bits of these places. */
export function bitsAt(words: number, places: Iterable<number>): Uint32Array {
  const bits = new Uint32Array(words);
  for (const place of places) setBit(bits, place);
  return bits;
}

/** How many bits are set. */
export function countBits(bits: Uint32Array): number {
  let sum = 0;
  for (const word of bits) sum += popcount(word);
  return sum;
}

/** What is in both sets. */
export const intersection = (a: Uint32Array, b: Uint32Array): Uint32Array =>
  a.map((word, place) => word & (b[place] as number));

/** What is in one of the sets at least; of so many words. */
export function union(words: number, sets: Iterable<Uint32Array>): Uint32Array {
  const all = new Uint32Array(words);
  for (const set of sets)
    for (let word = 0; word < words; word += 1) all[word] = (all[word] as number) | (set[word] as number);
  return all;
}

/** What is in the first set and not in the second. */
export const difference = (a: Uint32Array, b: Uint32Array): Uint32Array =>
  a.map((word, place) => word & ~(b[place] as number));
