import { badInput } from '../kernel/bad-input.ts';
import { MOST } from '../kernel/node-arguments.ts';

/** The one or two dimensions that an argument `by` gives; an error with a sentence, and with an example of two, when it gives others. */
export function dimensionsOf<D extends string>(by: readonly D[], example: string): readonly D[] {
  if (by.length < 1 || by.length > 2)
    throw badInput('BAD_USER_INPUT', `by: ${by.length} dimensions are given; give one or two, such as ${example}.`);
  if (by[0] === by[1]) throw badInput('BAD_USER_INPUT', `by: ${by[0]} is given twice; give two different dimensions.`);
  return by;
}

type Direction = 'ASC' | 'DESC';

/** How counts are ordered, in words for the schema. */
export const DIRECTION_OF_COUNTS =
  'Which end comes first; of keys the first, and of counts and shares the largest, when omitted.';

/** An order of counts with its direction: from the first of the keys on, and from the largest count or share on, where none is given. */
export const directed = <K extends string>({ by, direction }: { by: K; direction?: Direction | null }) => ({
  by,
  direction: direction ?? (by === 'KEY' ? ('ASC' as const) : ('DESC' as const)),
});

/** How many rows an argument `first` asks for; all when it is omitted. */
export function rowsOf(first: number | null | undefined): number | undefined {
  if ((first ?? MOST) >= 1 && (first ?? MOST) <= MOST) return first ?? undefined;
  throw badInput('BAD_USER_INPUT', `first: ${first} is not from 1 to ${MOST}.`);
}
