import type { Graph } from './kernel/graph.ts';
import { query } from './kernel/query.ts';

export type Process = { readonly type: 'Process'; readonly id: string; readonly name: string };

const byIds = query<{ ids: string[] }, [id: string, name: string]>('process/by-ids');

export async function processesById(graph: Graph, ids: string[]): Promise<Process[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name]) => ({ type: 'Process', id, name }));
}
