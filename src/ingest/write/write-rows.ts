import type { Parameters, Run, Statement } from '../../graph/kernel/graph.ts';
import { type Binding, command } from '../../graph/kernel/query.ts';
import { list, number, properties, type Shapes, text } from '../../graph/kernel/shape.ts';

/** The graph is not as the statements that wrote to it should have made it: the mistake is ours, and stands in one of them. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}

/** A statement that writes a row for each of `rows`, and says how many it has written. */
export const writer = (file: string, others: Shapes = {}): Binding =>
  command(file, { rows: list(properties()), ...others }, { written: number });

/** A statement that removes, or clears, what `ids` or `keys` name. */
export const remover = (file: string, names: 'ids' | 'keys'): Binding => command(file, { [names]: list(text) });

/**
 * Runs statements in their order, each with its rows, ids or keys. A statement with an empty list is not sent: to plan it takes longer than to
 * run it. One that answers how many of its rows it has written must have written all, else `NotWritten` names it.
 */
export async function writeRows(run: Run, ...steps: readonly (readonly [Statement, Parameters])[]): Promise<void> {
  for (const [statement, parameters] of steps) {
    if (Object.values(parameters).some((list) => Array.isArray(list) && list.length === 0)) continue;
    const [answer] = await run<[written: number]>(statement, parameters);
    if (answer !== undefined) confirmCount(statement, answer[0], (parameters.rows as readonly unknown[]).length);
  }
}

/** Throws `NotWritten` unless a statement has written as much as it was given. */
export function confirmCount({ name }: Statement, written: number, given: number): void {
  if (written !== given)
    throw new NotWritten(
      `${name} wrote ${written} of ${given} rows: a label, a type or a property is wrong in this statement or in one before it.`,
    );
}
