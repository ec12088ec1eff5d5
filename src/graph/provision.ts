import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { inOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';
import { parseUrn } from './kernel/urn.ts';

export type Provision = {
  readonly type: 'Provision';
  readonly id: string;
  readonly name: string;
  readonly number: string | null;
};

/** The way up from a provision: the provisions it is part of, nearest first, and the treaty at the top. */
export type Way = { readonly ancestors: readonly string[]; readonly treaty: string | null };

const byIds = query<{ ids: string[] }, [id: string, name: string, number: string | null]>('provision/by-ids');
const ancestors = query<{ ids: string[] } & AsOf, [ordinal: number, above: string[]]>('provision/ancestors');

const isTreaty = (id: string): boolean => parseUrn(id)?.type === 'treaty';

export async function provisionsById(graph: Graph, ids: string[]): Promise<Untyped<Provision>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, number]) => ({ id, name, number }));
}

/** The way up from each provision, in the order of `ids`. */
export async function waysUp(graph: Graph, ids: readonly string[], asOf: AsOf): Promise<Way[]> {
  const rows = await ancestors(graph, { ids: [...ids], ...asOf });
  return inOrder(
    ids.length,
    rows,
    ([, above]): Way => ({
      ancestors: above.filter((id) => !isTreaty(id)),
      treaty: above.find(isTreaty) ?? null,
    }),
    () => ({ ancestors: [], treaty: null }),
  );
}
