import type { Graph } from './kernel/graph.ts';
import { type Keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';

const byIdOrder = query<{ after: string; limit: number }, [id: string]>('ngo/by-id-order');
const count = query<Record<string, never>, [number]>('ngo/count');

/** The ids of NGOs in their order. */
export async function ngos(graph: Graph, { first, after }: Page): Promise<Slice<Keyed>> {
  const rows = await byIdOrder(graph, { after: after ?? '', limit: first + 1 });
  return slice(
    rows.map(([id]) => ({ id, key: id })),
    first,
  );
}

export async function countNgos(graph: Graph): Promise<number> {
  const [row] = await count(graph, {});
  return row?.[0] ?? 0;
}
