import { placesOf, setBit } from '../kernel/bits.ts';
import { EXPRESSED, type Mask, type Matrix } from '../kernel/matrix.ts';
import type { Measure } from '../kernel/measure.ts';
import { integer, type Values } from '../kernel/option.ts';
import { countChoices } from '../kernel/shares.ts';

const OPTIONS = {
  atMost: integer(5, 'How many states at most, itself among them', {
    least: 1,
    because: 'the state itself is counted',
  }),
};

/** The votes at which few chose as a state did. */
export const stoodWithFew: Measure<
  typeof OPTIONS,
  Values<typeof OPTIONS> & { readonly state: number; readonly over: Mask },
  Mask
> = {
  name: 'stoodWithFew',
  description:
    'The votes at which at most so many states, itself among them, chose as this state did: with `atMost: 1` it stood alone. The newest first.',
  formulas: [],
  options: OPTIONS,
  run: ({ matrix }, { state, over, atMost }) => votesWithFew(matrix, state, over, atMost),
};

/** The roll calls at which at most so many states, the state itself among them, chose as it did. */
function votesWithFew(matrix: Matrix, state: number, over: Mask, most: number): Mask {
  const result = new Uint32Array(over.length);
  for (const choice of EXPRESSED) {
    const counts = countChoices(matrix, choice);
    const own = matrix.at(choice, state);
    const among = own.map((word, place) => word & (over[place] as number));
    for (const place of placesOf(among)) if ((counts[place] as number) <= most) setBit(result, place);
  }
  return result;
}
