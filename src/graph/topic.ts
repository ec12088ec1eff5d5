import type { Graph } from './kernel/graph.ts';
import { query } from './kernel/query.ts';

const all = query<Record<string, never>, [id: string]>('topic/all');

/** The ids of all topics by name. */
export async function topics(graph: Graph): Promise<string[]> {
  const rows = await all(graph, {});
  return rows.map(([id]) => id);
}
