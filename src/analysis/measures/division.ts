import { add, places } from '../kernel/bits.ts';
import { countsAt } from '../kernel/filter.ts';
import { EXPRESSED, type Mask, type Matrix } from '../kernel/matrix.ts';

/** By roll call: |FOR − AGAINST| / (FOR + AGAINST), from 0 for a tie to 1; 1 where nobody took a side. */
export function margins(matrix: Matrix): Float64Array {
  const yes = countsAt(matrix, 'FOR');
  const no = countsAt(matrix, 'AGAINST');
  return Float64Array.from(yes, (count, place) => {
    const sides = count + (no[place] as number);
    return sides === 0 ? 1 : Math.abs(count - (no[place] as number)) / sides;
  });
}

/** The roll calls at which at most so many states, the state itself among them, chose as it did. */
export function withFew(matrix: Matrix, state: number, over: Mask, most: number): Mask {
  const result = new Uint32Array(over.length);
  for (const choice of EXPRESSED) {
    const counts = countsAt(matrix, choice);
    const own = matrix.at(choice, state);
    const among = own.map((word, place) => word & (over[place] as number));
    for (const place of places(among)) if ((counts[place] as number) <= most) add(result, place);
  }
  return result;
}
