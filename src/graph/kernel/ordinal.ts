/** Puts rows `[ordinal, …]` in the order of the keys that were asked for; a key without a row gets `absent()`. */
export function inOrder<R extends readonly [number, ...unknown[]], T>(
  size: number,
  rows: readonly R[],
  present: (row: R) => T,
  absent: () => T,
): T[] {
  const answer: T[] = new Array(size);
  for (const row of rows) answer[row[0]] = present(row);
  for (let ordinal = 0; ordinal < size; ordinal += 1) answer[ordinal] ??= absent();
  return answer;
}
