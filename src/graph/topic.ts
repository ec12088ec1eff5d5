import type { Graph } from './kernel/graph.ts';
import { query } from './kernel/query.ts';

export type Topic = {
  readonly type: 'Topic';
  readonly id: string;
  readonly name: string;
  readonly kind: 'SUBJECT' | 'CONCEPT' | 'OFFENCE';
};

const byIds = query<{ ids: string[] }, [id: string, name: string, kind: Topic['kind']]>('topic/by-ids');
const all = query<Record<string, never>, [id: string]>('topic/all');

export async function topicsById(graph: Graph, ids: string[]): Promise<Topic[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, kind]) => ({ type: 'Topic', id, name, kind }));
}

/** The ids of all topics by name. */
export async function topics(graph: Graph): Promise<string[]> {
  const rows = await all(graph, {});
  return rows.map(([id]) => id);
}
