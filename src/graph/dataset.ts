import type { Graph } from './graph.ts';
import { query } from './query.ts';

/** A bulk source, where evidence is the row of the source file. */
export type Dataset = {
  readonly type: 'Dataset';
  readonly id: string;
  readonly name: string;
  readonly licence: string | null;
  readonly url: string | null;
  readonly citation: string | null;
};

const byIds = query<
  { ids: string[] },
  [id: string, name: string, licence: string | null, url: string | null, citation: string | null]
>('dataset/by-ids');
const newest = query<Record<string, never>, [run: string, hash: string, finished: string]>('dataset/version');

export async function datasetsById(graph: Graph, ids: string[]): Promise<Dataset[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, licence, url, citation]) => ({ type: 'Dataset', id, name, licence, url, citation }));
}

/** Changes whenever an import ends: the last finished run; empty while there is none. */
export async function dataVersion(graph: Graph): Promise<string> {
  const [row] = await newest(graph, {});
  return row?.[0] ?? '';
}
