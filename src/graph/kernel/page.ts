import { number, text } from './shape.ts';

/** Part of an ordered list: at most `first` items that come after the item with key `after`. */
export type Page = { readonly first: number; readonly after: string | null };

/** The parameters of a statement that reads one page: from just after a key, and how many rows at most. */
export const PAGE = { after: text, limit: number };

/** A whole list, a page at a time: each is read from just after the last row of the one before, whose place in the list `keyOf` tells. */
export async function* pages<R>(
  read: (page: { after: string; limit: number }) => Promise<readonly R[]>,
  size: number,
  keyOf: (row: R) => string,
): AsyncGenerator<readonly R[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: readonly R[] = await read({ after, limit: size });
    if (rows.length > 0) yield rows;
    const last = rows.length < size ? undefined : rows.at(-1);
    after = last && keyOf(last);
  }
}

/** The keys of lists that are read whole. */
export const orderOf = ({ order }: { readonly order: string }): string => order;
export const idOf = ({ id }: { readonly id: string }): string => id;

/** The items of one page, and whether more follow. */
export type Slice<T> = { readonly items: readonly T[]; readonly more: boolean };

/** Statements are asked for one item more than the page holds: whether it came says if more follow. */
export function slice<T>(items: readonly T[], first: number): Slice<T> {
  return items.length > first ? { items: items.slice(0, first), more: true } : { items, more: false };
}

/** An id or any other thing in a list, with the key that its cursor carries. */
export type Keyed = { readonly id: string; readonly key: string };
/** The columns of a list of them. */
export const KEYED = { id: text, key: text };

/** Part of a list in the order of its keys: at most `first` items strictly between two keys, of which null is open, from the end that the direction names. */
export type Seek = {
  readonly first: number;
  readonly low: string | null;
  readonly high: string | null;
  readonly direction: Way;
};
/** Part of a list by date; `undated` stands in a key in the place of a day that is not known, so that it comes last: `UNDATED` of the list's direction. */
export type DatedSeek = Seek & { readonly undated: string };
export type Way = 'ASC' | 'DESC';

/** What is made once for each direction: a statement, which says it in its text. */
export const bothWays = <T>(make: (direction: Way) => T): Readonly<Record<Way, T>> => ({
  ASC: make('ASC'),
  DESC: make('DESC'),
});

/** The parameters of a statement that reads such a part. */
export const SEEK = { low: text, high: text, limit: number };

/** What stands in the place of a day that is not known, so that it comes last in a list of this direction. */
export const UNDATED: Readonly<Record<Way, string>> = { ASC: '9999-12-31', DESC: '0000-00-00' };

/** The beginning of an ordered list. */
export const firstOf = (first: number): Seek => ({ first, low: null, high: null, direction: 'ASC' });

/** After all keys: the last character that there is. */
const END = '\u{10FFFF}';

/** Between which keys, and how many rows are asked for, as parameters. */
export const between = ({ first, low, high }: Seek): { low: string; high: string; limit: number } => ({
  low: low ?? '',
  high: high ?? END,
  limit: first + 1,
});
