import { number, text } from './shape.ts';

/** Part of an ordered list: at most `first` items that come after the item with key `after`. */
export type Page = { readonly first: number; readonly after: string | null };

/** The parameters of a statement that reads one page: from just after a key, and how many rows at most. */
export const PAGE = { after: text, limit: number };

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

/** Where the page begins, and how many rows are asked for, as parameters. */
export const pageOf = ({ first, after }: Page): { after: string; limit: number } => ({
  after: after ?? '',
  limit: first + 1,
});
