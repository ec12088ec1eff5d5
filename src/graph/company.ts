import type { Graph } from './kernel/graph.ts';
import { type Keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';

const byIdOrder = query<{ after: string; limit: number }, [id: string]>('company/by-id-order');
const count = query<Record<string, never>, [number]>('company/count');

/** The ids of companies in their order. */
export async function companies(graph: Graph, { first, after }: Page): Promise<Slice<Keyed>> {
  const rows = await byIdOrder(graph, { after: after ?? '', limit: first + 1 });
  return slice(
    rows.map(([id]) => ({ id, key: id })),
    first,
  );
}

export async function countCompanies(graph: Graph): Promise<number> {
  const [row] = await count(graph, {});
  return row?.[0] ?? 0;
}
