import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { IDS, listsInOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';
import { list, number, row, text } from './kernel/shape.ts';

/**
 * What a motion, a text or a topic means for something. `direction` +1 strengthens it, −1 weakens it: a vote for a deletion is −1 on what it
 * deletes. 0 is neither: a text is about it.
 */
export type Bearing = {
  readonly by: string;
  readonly on: string;
  readonly direction: number;
  readonly claims: readonly string[];
};

const parameters = { ...IDS, ...AS_OF };
const columns = { ordinal: number, found: list(row({ other: text, direction: number, claims: list(text) })) };

const bySources = query('bearing/by-sources', parameters, columns);
const byMatters = query('bearing/by-matters', parameters, columns);

/** What each of `ids` bears on. */
export async function bearingsBySource(graph: Graph, ids: readonly string[], asOf: AsOf): Promise<Bearing[][]> {
  const found = listsInOrder(ids.length, await bySources(graph, { ids, ...asOf }));
  return found.map((ends, place) => ends.map(({ other, ...end }) => ({ by: ids[place] as string, on: other, ...end })));
}

/** What bears on each of `ids`. */
export async function bearingsByMatter(graph: Graph, ids: readonly string[], asOf: AsOf): Promise<Bearing[][]> {
  const found = listsInOrder(ids.length, await byMatters(graph, { ids, ...asOf }));
  return found.map((ends, place) => ends.map(({ other, ...end }) => ({ by: other, on: ids[place] as string, ...end })));
}
