import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { nodesById } from './kernel/node-queries.ts';
import { IDS, listsInOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';
import { list, nullable, number, text } from './kernel/shape.ts';
import { parseUrn } from './kernel/urn.ts';

export const provisionsById = nodesById('Provision', { name: text, number: nullable(text) });
/** The way up from a provision: the provisions it is part of, nearest first, and the treaty at the top. */
export type WayUp = { readonly ancestors: readonly string[]; readonly treaty: string | null };

const ancestors = query('provision/ancestors', { ...IDS, ...AS_OF }, { ordinal: number, found: list(text) });

const isTreaty = (id: string): boolean => parseUrn(id)?.type === 'treaty';

/** The way up from each provision, in the order of `ids`. */
export async function waysUp(graph: Graph, ids: readonly string[], asOf: AsOf): Promise<WayUp[]> {
  const above = listsInOrder(ids.length, await ancestors(graph, { ids, ...asOf }));
  return above.map((ids) => ({ ancestors: ids.filter((id) => !isTreaty(id)), treaty: ids.find(isTreaty) ?? null }));
}
