import type { GraphQLResolveInfo } from 'graphql';
import type { Node } from '../../graph/node.ts';
import type { Context } from './context.ts';
import { selectsMore } from './selection.ts';

type Later<T> = T | Promise<T>;

/** The node that a field points at: without a read when only its id is selected, at once when it has been read. */
export function nodeAt<T extends Node>({ nodes }: Context, id: string, info: GraphQLResolveInfo): Later<T> {
  return (selectsMore(info) ? nodes.get(id) : nodes.reference(id)) as Later<T>;
}

/** The nodes that a list field points at: those of a level are read together, and all are given at once when they have been read. */
export function nodesAt<T extends Node>(
  { nodes }: Context,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Later<T[]> {
  if (!selectsMore(info)) return ids.map((id) => nodes.reference(id) as T);
  const found = ids.map((id) => nodes.get(id));
  if (found.some((node) => node instanceof Promise)) return Promise.all(found).then(there<T>);
  return there(found as (Node | null)[]);
}

/** As of another time, some may not have been there. */
const there = <T extends Node>(nodes: readonly (Node | null)[]): T[] =>
  nodes.flatMap((node) => (node as T | null) ?? []);
