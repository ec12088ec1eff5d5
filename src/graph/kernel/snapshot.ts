import type { Graph } from './graph.ts';

/** What several reads found, and whether nothing was committed from the first to the last: then it is of one state of the data. */
export async function readSnapshot<T>(
  graph: Graph,
  read: () => Promise<T>,
): Promise<{ found: T; consistent: boolean }> {
  const before = await graph.committed();
  const found = await read();
  return { found, consistent: before === (await graph.committed()) };
}
