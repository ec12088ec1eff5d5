/** A list that was cut: where it stands, without the positions in lists around it, how many items are left, and how many the longest such had. */
type Cut = { readonly path: string; readonly shown: number; readonly length: number };

/** JSON text that fits, and what it lacks. */
export type Shortened = { readonly text: string; readonly cut: readonly Cut[] };

/**
 * Makes JSON text of at most `longest` characters: where the whole is longer, all lists are cut to one length, the greatest that fits. Undefined where
 * even one item in each list is too much.
 */
export function shorten(value: unknown, longest: number): Shortened | undefined {
  const whole = JSON.stringify(value);
  if (whole.length <= longest) return { text: whole, cut: [] };
  let best: Shortened | undefined;
  let least = 1;
  let most = whole.length;
  while (least <= most) {
    const middle = Math.floor((least + most) / 2);
    const tried = cutTo(value, middle);
    if (tried.text.length <= longest) best = tried;
    if (tried.text.length <= longest) least = middle + 1;
    // A list never has more items than characters: what cuts nothing is too long as well.
    else most = Math.min(middle, tried.longest) - 1;
  }
  return best;
}

/** The text with at most `shown` items in each list; `longest` is how many items the longest list had that was looked at. */
function cutTo(value: unknown, shown: number): Shortened & { readonly longest: number } {
  const lengths = new Map<string, number>();
  let longest = 0;
  const part = (inner: unknown, path: string): unknown => {
    if (Array.isArray(inner)) {
      longest = Math.max(longest, inner.length);
      if (inner.length > shown) lengths.set(path, Math.max(lengths.get(path) ?? 0, inner.length));
      return inner.slice(0, shown).map((item) => part(item, path));
    }
    if (inner === null || typeof inner !== 'object') return inner;
    return Object.fromEntries(
      Object.entries(inner).map(([name, field]) => [name, part(field, path === '' ? name : `${path}.${name}`)]),
    );
  };
  const text = JSON.stringify(part(value, ''));
  return { text, cut: [...lengths].map(([path, length]) => ({ path, shown, length })), longest };
}
