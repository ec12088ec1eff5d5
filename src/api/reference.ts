import type { GraphQLResolveInfo } from 'graphql';
import { type Node, reference } from '../graph/nodes.ts';
import type { Context } from './context.ts';
import { selects } from './selection.ts';

type Later<T> = T | Promise<T>;

/** The node that a field points at: without a read when only its id is selected, at once when it has been read. */
export function nodeAt<T extends Node>({ nodes }: Context, id: string, info: GraphQLResolveInfo): Later<T> {
  return (selects(info, '') ? nodes.get(id) : reference(id)) as Later<T>;
}

/** The nodes that a list field points at. */
export async function nodesAt<T extends Node>(
  { nodes }: Context,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<T[]> {
  if (!selects(info, '')) return ids.map((id) => reference(id) as T);
  await nodes.read(ids);
  // As of another time, some may not have been there.
  return ids.flatMap((id) => (nodes.get(id) as T | null) ?? []);
}
