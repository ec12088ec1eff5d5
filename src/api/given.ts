import type { Node } from '../graph/nodes.ts';
import { badInput } from './bad-input.ts';
import type { Context } from './context.ts';
import { idOf, notTooMany } from './node.ts';

/** The node of an id that an argument gives: one of the graph, and of the type that `fits`; else an error with a sentence. */
export async function nodeGiven<T extends Node>(
  context: Context,
  argument: string,
  id: string,
  wanted: string,
  fits: (node: Node) => node is T,
): Promise<T> {
  const [node] = await nodesGiven(context, argument, [id], wanted, fits);
  return node as T;
}

/** The same of several ids, at most 200. */
export async function nodesGiven<T extends Node>(
  { nodes }: Context,
  argument: string,
  ids: readonly string[],
  wanted: string,
  fits: (node: Node) => node is T,
): Promise<T[]> {
  notTooMany(argument, ids);
  for (const id of ids) idOf(argument, id);
  await nodes.read(ids);
  return ids.map((id) => {
    const node = nodes.get(id) as Node | null;
    if (node === null) throw badInput('NOT_FOUND', `${argument}: the graph has nothing with the id "${id}".`);
    if (fits(node)) return node;
    throw badInput('BAD_USER_INPUT', `${argument}: "${id}" is not the id of ${wanted}, but of a ${node.type}.`);
  });
}
