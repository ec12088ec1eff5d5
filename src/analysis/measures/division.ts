import { placesOf, setBit } from '../kernel/bits.ts';
import { countChoices } from '../kernel/filter.ts';
import { EXPRESSED, type Mask, type Matrix } from '../kernel/matrix.ts';

/** By roll call: |FOR − AGAINST| / (FOR + AGAINST), from 0 for a tie to 1; 1 where nobody took a side. */
export function margins(matrix: Matrix): Float64Array {
  const yes = countChoices(matrix, 'FOR');
  const no = countChoices(matrix, 'AGAINST');
  return Float64Array.from(yes, (count, place) => {
    const sides = count + (no[place] as number);
    return sides === 0 ? 1 : Math.abs(count - (no[place] as number)) / sides;
  });
}

/** The roll calls at which at most so many states, the state itself among them, chose as it did. */
export function votesWithFew(matrix: Matrix, state: number, over: Mask, most: number): Mask {
  const result = new Uint32Array(over.length);
  for (const choice of EXPRESSED) {
    const counts = countChoices(matrix, choice);
    const own = matrix.at(choice, state);
    const among = own.map((word, place) => word & (over[place] as number));
    for (const place of placesOf(among)) if ((counts[place] as number) <= most) setBit(result, place);
  }
  return result;
}
