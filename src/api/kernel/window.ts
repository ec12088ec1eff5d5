import type { InputFieldMap } from '@pothos/core';
import type { Seek, Slice, Way } from '../../graph/kernel/page.ts';
import { badInput } from './bad-input.ts';
import type { Arguments } from './builder.ts';
import { decodeCursor } from './cursor.ts';

type Maybe<T> = T | null | undefined;

/** Which part of a list is asked for: from its beginning or behind a cursor, or from its end or in front of one. */
export type Window = {
  readonly first: number;
  readonly after?: Maybe<string>;
  readonly last?: Maybe<number>;
  readonly before?: Maybe<string>;
};

/** Part of a list, whether more items follow it, and whether some stand before it. */
export type Stretch<T> = Slice<T> & { readonly earlier: boolean };

/** The part of a list of which only the total is asked. */
export const UNREAD: Stretch<never> = { items: [], more: true, earlier: true };

/** The arguments of every list, which can be read from both ends, by pages as long as the server allows. */
export const windowArguments = (arg: Arguments, first = 20) =>
  ({
    first: arg.int({
      defaultValue: first,
      required: true,
      description: `How many items at most, from 1 to 200 unless the server allows more; ${first} when omitted.`,
    }),
    after: arg.string({ description: 'A cursor of this list: the page begins behind its item.' }),
    last: arg.int({
      description: 'The last so many items, from 1 to 200, before `before` or of all; then `first` says nothing.',
    }),
    before: arg.string({ description: 'A cursor of this list: the page ends in front of its item.' }),
  }) satisfies InputFieldMap;

/** Refuses cursors of another list before anything is read. */
export function checkCursors(list: string, window: Window): void {
  keyAt(list, 'after', window);
  keyAt(list, 'before', window);
}

/** The key in a cursor that is given; null where none is. */
export function keyAt(list: string, argument: 'after' | 'before', window: Window): string | null {
  const cursor = window[argument] ?? null;
  return cursor === null ? null : decodeCursor(list, cursor, argument);
}

/** The part that is asked of a list in the database, which is in the order of its keys in the direction: the last items are the first from the other end. */
export function seekOf(list: string, window: Window, direction: Way = 'ASC'): Seek {
  const ends = [keyAt(list, 'after', window), keyAt(list, 'before', window)] as const;
  const [low, high] = direction === 'ASC' ? ends : [ends[1], ends[0]];
  const last = window.last ?? null;
  return {
    first: last ?? window.first,
    low,
    high,
    direction: (last === null) === (direction === 'ASC') ? 'ASC' : 'DESC',
  };
}

/** What was read from the end that a window names, in the order of the list. */
export function turned<T>({ items, more }: Slice<T>, { after, last, before }: Window): Stretch<T> {
  return (last ?? null) === null
    ? { items, more: more || (before ?? null) !== null, earlier: (after ?? null) !== null }
    : { items: items.toReversed(), more: (before ?? null) !== null, earlier: more || (after ?? null) !== null };
}

/** The part that is asked of a list in memory, of which only what `fits` counts; `keyOf` is what the cursor of an item carries. */
export function stretchOf<T>(
  list: string,
  all: readonly T[],
  keyOf: (item: T) => string,
  window: Window,
  fits?: (item: T) => boolean,
): Stretch<T> {
  const placeAt = (argument: 'after' | 'before'): number | null => {
    const key = keyAt(list, argument, window);
    if (key === null) return null;
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
  if (fits === undefined) return between(all, begin, end, window);
  const fitting = all.filter(fits);
  const upTo = (place: number) => (place === all.length ? fitting.length : all.slice(0, place).filter(fits).length);
  return between(fitting, upTo(begin), upTo(end), window);
}

/** The first or the last so many of the items between two places. */
export function between<T>(all: readonly T[], begin: number, end: number, { first, last = null }: Window): Stretch<T> {
  const [low, high] = last === null ? [begin, Math.min(end, begin + first)] : [Math.max(begin, end - last), end];
  return { items: all.slice(low, high), more: high < all.length, earlier: low > 0 };
}
