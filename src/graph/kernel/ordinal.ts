import { type Page, type Slice, slice } from './page.ts';
import { list, number, text } from './shape.ts';

/** The parameter of a statement that answers for each of these ids. */
export const IDS = { ids: list(text) };
/** The columns of one that says how many each has. */
export const COUNTS = { ordinal: number, count: number };

/** Puts rows in the order of the keys that were asked for, each by its `ordinal`; a key without a row gets `absent()`. */
export function inOrder<R extends { readonly ordinal: number }, T>(
  size: number,
  rows: readonly R[],
  present: (row: R) => T,
  absent: () => T,
): T[] {
  const answer: T[] = new Array(size);
  for (const row of rows) answer[row.ordinal] = present(row);
  for (let ordinal = 0; ordinal < size; ordinal += 1) answer[ordinal] ??= absent();
  return answer;
}

/** How many each key has. */
export const countsInOrder = (size: number, rows: readonly { ordinal: number; count: number }[]): number[] =>
  inOrder(
    size,
    rows,
    ({ count }) => count,
    () => 0,
  );

/** What was found for each key. */
export const listsInOrder = <T>(size: number, rows: readonly { ordinal: number; found: readonly T[] }[]) =>
  inOrder<(typeof rows)[number], readonly T[]>(
    size,
    rows,
    ({ found }) => found,
    () => [],
  );

/** A page of what was found for each key. */
export const slicesInOrder = <T>(
  size: number,
  rows: readonly { ordinal: number; found: readonly T[] }[],
  { first }: Pick<Page, 'first'>,
): Slice<T>[] => listsInOrder(size, rows).map((found) => slice(found, first));
