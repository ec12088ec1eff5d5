import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';

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

type Row = [ordinal: number, ends: [other: string, direction: number, claims: string[]][]];

const bySources = query<{ ids: string[] } & AsOf, Row>('bearing/by-sources');
const byMatters = query<{ ids: string[] } & AsOf, Row>('bearing/by-matters');

/** What each of `ids` bears on. */
export async function bearingsBySource(graph: Graph, ids: readonly string[], asOf: AsOf): Promise<Bearing[][]> {
  const rows = await bySources(graph, { ids: [...ids], ...asOf });
  return ordered(ids, rows, (by, on) => ({ by, on }));
}

/** What bears on each of `ids`. */
export async function bearingsByMatter(graph: Graph, ids: readonly string[], asOf: AsOf): Promise<Bearing[][]> {
  const rows = await byMatters(graph, { ids: [...ids], ...asOf });
  return ordered(ids, rows, (on, by) => ({ by, on }));
}

const ordered = (
  ids: readonly string[],
  rows: readonly Row[],
  ends: (own: string, other: string) => Pick<Bearing, 'by' | 'on'>,
): Bearing[][] =>
  inOrder(
    ids.length,
    rows,
    ([ordinal, found]) =>
      found.map(([other, direction, claims]) => ({ ...ends(ids[ordinal] as string, other), direction, claims })),
    () => [],
  );
