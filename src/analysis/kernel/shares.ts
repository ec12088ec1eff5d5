import { EXPRESSED, type Mask, type Matrix } from './matrix.ts';

/** By vote: the share of the expressed choices that are not the most frequent one; NaN where none is known. */
export const minorityShares = kept((matrix) => {
  const counts = totalsOf(matrix);
  return Float64Array.from(matrix.rollCalls, (_, place) => {
    const of = counts.map((count) => count[place] as number);
    const all = of.reduce((sum, count) => sum + count, 0);
    return all === 0 ? Number.NaN : 1 - Math.max(...of) / all;
  });
});

/** By vote: |FOR − AGAINST| / (FOR + AGAINST), from 0 for a tie to 1; NaN where nobody is known to have taken a side. */
export const marginShares = kept((matrix) => {
  const [yes, no] = totalsOf(matrix);
  return Float64Array.from(matrix.rollCalls, (_, place) => {
    const [a, b] = [yes?.[place] as number, no?.[place] as number];
    return a + b === 0 ? Number.NaN : Math.abs(a - b) / (a + b);
  });
});

/** How many were for, against and abstained, by vote: counted; where not all ballots are on record what is stated, of which nothing is 0. */
function totalsOf(matrix: Matrix): Uint16Array[] {
  const counts = EXPRESSED.map((choice) => countChoices(matrix, choice));
  for (const [place, { stated }] of matrix.rollCalls.entries())
    if (stated !== null) for (const [order, count] of counts.entries()) count[place] = stated[order] ?? 0;
  return counts;
}

/** What is made of a matrix, which never changes, is made once. */
function kept(make: (matrix: Matrix) => Float64Array): (matrix: Matrix) => Float64Array {
  const known = new WeakMap<Matrix, Float64Array>();
  return (matrix) => {
    const shares = known.get(matrix) ?? make(matrix);
    known.set(matrix, shares);
    return shares;
  };
}

/** By roll call: how many of some states, or of all, did so; each state only at the roll calls of its mask, where `during` has one. */
export function countChoices(
  matrix: Matrix,
  choice: (typeof EXPRESSED)[number],
  states?: readonly number[],
  during?: ReadonlyMap<number, Mask>,
): Uint16Array {
  const counts = new Uint16Array(matrix.rollCalls.length);
  for (const state of states ?? matrix.states.keys()) {
    const bits = matrix.at(choice, state);
    const mask = during?.get(state);
    for (let word = 0; word < bits.length; word += 1)
      for (
        let rest = (bits[word] as number) & (mask === undefined ? -1 : (mask[word] as number));
        rest !== 0;
        rest &= rest - 1
      ) {
        const place = word * 32 + 31 - Math.clz32(rest & -rest);
        counts[place] = (counts[place] as number) + 1;
      }
  }
  return counts;
}
