import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { inOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';

/** A post, or an unnamed voice that speaks for somebody. */
export type Role = { readonly type: 'Role'; readonly id: string; readonly name: string; readonly title: string };

/** Where a role is held, and who holds it: ids. */
export type Held = { readonly at: string | null; readonly by: readonly string[] };

const byIds = query<{ ids: string[] }, [id: string, name: string, title: string]>('role/by-ids');
const held = query<AsOf & { ids: string[] }, [ordinal: number, at: string | null, by: string[]]>('role/held');

export async function rolesById(graph: Graph, ids: string[]): Promise<Untyped<Role>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, title]) => ({ id, name, title }));
}

/** In the order of `roles` (ids). */
export async function rolesHeld(graph: Graph, roles: readonly string[], asOf: AsOf): Promise<Held[]> {
  const rows = await held(graph, { ids: [...roles], ...asOf });
  return inOrder(
    roles.length,
    rows,
    ([, at, by]) => ({ at, by }),
    () => ({ at: null, by: [] }),
  );
}
