import type { Parameters, Run, Statement } from '../../graph/kernel/graph.ts';

/** The graph is not as the statements that wrote to it should have made it: the mistake is ours, and stands in one of them. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}

/** Writes rows by a statement that answers how many it has written. Without rows it is not sent: to plan it takes longer than to run it. */
export async function writeRows(
  run: Run,
  statement: Statement,
  rows: readonly unknown[],
  parameters: Parameters = {},
): Promise<void> {
  if (rows.length === 0) return;
  const [[written] = [0]] = await run<[number]>(statement, { ...parameters, rows });
  confirmCount(statement, written, rows.length);
}

/** Removes what has these keys or ids; without any the statement is not sent. */
export async function removeRows(
  run: Run,
  statement: Statement,
  keys: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> {
  if (Object.values(keys).every((list) => list.length > 0)) await run(statement, keys);
}

/** Throws `NotWritten` unless a statement has written as much as it was given. */
export function confirmCount({ name }: Statement, written: number, given: number): void {
  if (written !== given)
    throw new NotWritten(
      `${name} wrote ${written} of ${given} rows: a label, a type or a property is wrong in this statement or in one before it.`,
    );
}
