import type { Graph } from './kernel/graph.ts';
import { query } from './kernel/query.ts';

/** A node of which a name, and what sort it is where its noun has sorts, is all that it says of itself. */
export type NamedNode = { readonly id: string; readonly name: string; readonly kind: string | null };

const byIds = query<{ ids: string[] }, [id: string, name: string, kind: string | null]>('entity/by-ids');

export async function entitiesById(graph: Graph, ids: string[]): Promise<NamedNode[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, kind]) => ({ id, name, kind }));
}
