/** Part of an ordered list: at most `first` items that come after the item with key `after`. */
export type Page = { readonly first: number; readonly after: string | null };

/** The items of one page, and whether more follow. */
export type Slice<T> = { readonly items: readonly T[]; readonly more: boolean };

/** Statements are asked for one item more than the page holds: whether it came says if more follow. */
export function slice<T>(items: readonly T[], first: number): Slice<T> {
  return items.length > first ? { items: items.slice(0, first), more: true } : { items, more: false };
}

/** An id or any other thing in a list, with the key that its cursor carries. */
export type Keyed = { readonly id: string; readonly key: string };

export const keyed = ([id, key]: readonly [string, string]): Keyed => ({ id, key });
