import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { type Keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';

export type BlocKind = 'BLOC' | 'REGIONAL_GROUP' | 'REGION';

const byIdOrder = query<{ kind: BlocKind | null; after: string; limit: number }, [id: string]>('bloc/by-id-order');
const count = query<{ kind: BlocKind | null }, [number]>('bloc/count');

/** The ids of blocs in their order, of all kinds or of one. */
export async function blocs(
  graph: Graph,
  kind: BlocKind | null,
  { first, after }: Page,
  _: AsOf,
): Promise<Slice<Keyed>> {
  const rows = await byIdOrder(graph, { kind, after: after ?? '', limit: first + 1 });
  return slice(
    rows.map(([id]) => ({ id, key: id })),
    first,
  );
}

export async function countBlocs(graph: Graph, kind: BlocKind | null, _: AsOf): Promise<number> {
  const [row] = await count(graph, { kind });
  return row?.[0] ?? 0;
}
