import { GENERAL_ASSEMBLY } from '../../graph/kernel/body.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import type { Node } from '../../graph/node.ts';
import { badInput } from './bad-input.ts';
import type { Context } from './context.ts';

export const MOST = 200;

export const ID_FORM = 'Ids look like "urn:caucus:state:RUS".';

/** The type and key of an id; an error with a sentence when it is not one of this graph. */
export function idOf(argument: string, id: string): { type: string; key: string } {
  const parsed = parseUrn(id);
  if (parsed) return parsed;
  throw badInput('BAD_USER_INPUT', `${argument}: ${JSON.stringify(id)} is not an id of this graph. ${ID_FORM}`);
}

/** The argument `bodies`: the ids of institutions, or null where it is not given. */
export function bodiesOf(ids: readonly string[] | null): readonly string[] | null {
  const wrong = ids?.find((id) => idOf('bodies', id).type !== 'institution');
  if (wrong === undefined) return ids;
  throw badInput(
    'BAD_USER_INPUT',
    `bodies: "${wrong}" is not the id of an institution. Write "${GENERAL_ASSEMBLY}", or what \`body\` of a vote says.`,
  );
}

/** An error with a sentence when an argument gives more ids than can be asked at once. */
export function notTooMany(argument: string, ids: readonly string[]): void {
  if (ids.length > MOST)
    throw badInput(
      'BAD_USER_INPUT',
      `${argument}: ${ids.length} ids were given; at most ${MOST} can be asked at once.`,
    );
}

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
