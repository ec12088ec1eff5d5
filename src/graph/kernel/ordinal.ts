/** Puts rows in the order of the keys that were asked for, each by its `ordinal`; a key without a row gets `absent()`. */
export function inOrder<R extends { readonly ordinal: number } | readonly [number, ...unknown[]], T>(
  size: number,
  rows: readonly R[],
  present: (row: R) => T,
  absent: () => T,
): T[] {
  const answer: T[] = new Array(size);
  for (const row of rows) answer['ordinal' in row ? row.ordinal : row[0]] = present(row);
  for (let ordinal = 0; ordinal < size; ordinal += 1) answer[ordinal] ??= absent();
  return answer;
}

/** How many each key has, from rows of a key's ordinal and its count. */
export const countsInOrder = (size: number, rows: readonly { ordinal: number; count: number }[]): number[] =>
  inOrder(
    size,
    rows,
    ({ count }) => count,
    () => 0,
  );
