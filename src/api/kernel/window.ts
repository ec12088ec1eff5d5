import { badInput } from './bad-input.ts';
import type { Arguments } from './builder.ts';
import { pageArguments, type Stretch } from './connection.ts';
import { decodeCursor } from './cursor.ts';

type Maybe<T> = T | null | undefined;

/** Which part of a list is asked for: from its beginning or behind a cursor, or from its end or in front of one. */
export type Window = {
  readonly first: number;
  readonly after?: Maybe<string>;
  readonly last?: Maybe<number>;
  readonly before?: Maybe<string>;
};

/** The arguments of a list that can be read from both ends. */
export const windowArguments = (arg: Arguments, first?: number) => ({
  ...pageArguments(arg, first),
  last: arg.int({
    description: 'The last so many items, from 1 to 200, before `before` or of all; then `first` says nothing.',
  }),
  before: arg.string({ description: 'A cursor of this list: the page ends in front of its item.' }),
});

/** Refuses cursors of another list before anything is read. */
export function checkCursors(list: string, window: Window): void {
  for (const argument of ['after', 'before'] as const) {
    const cursor = window[argument] ?? null;
    if (cursor !== null) decodeCursor(list, cursor, argument);
  }
}

/** The part that is asked of a list in memory; `keyOf` is what the cursor of an item carries. */
export function stretchOf<T>(
  list: string,
  all: readonly T[],
  keyOf: (item: T) => string,
  window: Window,
): Stretch<T> & { readonly earlier: boolean } {
  const placeAt = (argument: 'after' | 'before'): number | null => {
    const cursor = window[argument] ?? null;
    if (cursor === null) return null;
    const key = decodeCursor(list, cursor, argument);
    const place = all.findIndex((item) => keyOf(item) === key);
    if (place >= 0) return place;
    throw badInput(
      'BAD_CURSOR',
      `${argument}: the item of this cursor is not in this list. Give a cursor that came with the same arguments, or begin anew without it.`,
    );
  };
  const after = placeAt('after');
  const begin = after === null ? 0 : after + 1;
  const end = Math.max(begin, placeAt('before') ?? all.length);
  return between(all, begin, end, window);
}

/** The first or the last so many of the items between two places. */
export function between<T>(all: readonly T[], begin: number, end: number, { first, last = null }: Window) {
  const [low, high] = last === null ? [begin, Math.min(end, begin + first)] : [Math.max(begin, end - (last ?? 0)), end];
  return { items: all.slice(low, high), more: high < all.length, earlier: low > 0 };
}
