import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { ownNodesById } from './kernel/node-queries.ts';
import { IDS, inOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';
import { list, nullable, number, text } from './kernel/shape.ts';

/** A post, or an unnamed voice that speaks for somebody. */
export const rolesById = ownNodesById('role/by-ids', { name: text, title: text });
/** Where a role is held, and who holds it: ids. */
export type RoleHolders = { readonly at: string | null; readonly by: readonly string[] };

const holders = query('role/held', { ...IDS, ...AS_OF }, { ordinal: number, at: nullable(text), by: list(text) });

/** In the order of `roles` (ids). */
export async function roleHolders(graph: Graph, roles: readonly string[], asOf: AsOf): Promise<RoleHolders[]> {
  const rows = await holders(graph, { ids: roles, ...asOf });
  return inOrder<(typeof rows)[number], RoleHolders>(
    roles.length,
    rows,
    ({ at, by }) => ({ at, by }),
    () => ({ at: null, by: [] }),
  );
}
