import { type AsOf, NOW } from '../../graph/kernel/as-of.ts';
import { GENERAL_ASSEMBLY } from '../../graph/kernel/body.ts';
import { timeInWords } from '../../graph/kernel/timed.ts';
import { parseUrn, urn } from '../../graph/kernel/urn.ts';
import { type Actor, isActor, isEntity, isMatter, type Node, type NodeOf, type NounKey } from '../../graph/node.ts';
import { badInput } from './bad-input.ts';
import { nounOf, withArticle } from './connection.ts';
import type { Context } from './context.ts';

export const MOST = 200;

const formOf = (example: string): string => `Ids look like "${example}".`;
export const ID_FORM = formOf('urn:caucus:state:RUS');

/** The type and key of an id; an error with a sentence when it is not one of this graph. */
export function idOf(argument: string, id: string, example?: string): { type: string; key: string } {
  const parsed = parseUrn(id);
  if (parsed && !parsed.key.includes('@')) return parsed;
  if (parsed)
    throw badInput(
      'BAD_USER_INPUT',
      `${argument}: ${JSON.stringify(id)} ends in no time. Write a day behind the id, such as "${parsed.key.split('@')[0]}@1950-01-01", or nothing.`,
    );
  // Files of dossiers call things by a type and a key alone.
  const form = /^[a-z]+:[^\s:]+$/.test(id)
    ? `Its id is ${JSON.stringify(urn(...halvesOf(id)))}.`
    : example === undefined
      ? ID_FORM
      : formOf(example);
  throw badInput('BAD_USER_INPUT', `${argument}: ${JSON.stringify(id)} is not an id of this graph. ${form}`);
}

const halvesOf = (id: string): [string, string] => [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];

/** An error with a sentence when an argument gives more ids than can be asked at once. */
export function notTooMany(argument: string, ids: readonly string[]): void {
  if (ids.length > MOST)
    throw badInput(
      'BAD_USER_INPUT',
      `${argument}: ${ids.length} ids were given; at most ${MOST} can be asked at once.`,
    );
}

const isOf =
  <K extends NounKey>(...types: readonly NodeOf<K>['type'][]) =>
  (node: Node): node is NodeOf<K> & Node =>
    (types as readonly string[]).includes(node.type);

const hasMembers = (node: Node): node is Actor => isActor(node) && node.type !== 'State' && node.type !== 'Person';

/** What an argument can ask for by id, by the words that its error has for it, with an example. */
const KINDS = {
  actor: [isActor, 'urn:caucus:state:FRA'],
  'actor or article': [
    (node: Node): node is Actor | NodeOf<'article'> => isActor(node) || node.type === 'Article',
    'urn:caucus:ngo:eff',
  ],
  'article or document': [isOf<'article' | 'document'>('Article', 'Document'), 'urn:caucus:article:001'],
  bloc: [isOf<'bloc'>('Bloc'), 'urn:caucus:bloc:eu'],
  group: [hasMembers, 'urn:caucus:bloc:eu'],
  institution: [isOf<'institution'>('Institution'), GENERAL_ASSEMBLY],
  negotiation: [isOf<'process'>('Process'), 'urn:caucus:process:ahc'],
  thing: [isEntity, 'urn:caucus:treaty:un-cybercrime'],
  topic: [isOf<'topic'>('Topic'), 'urn:caucus:topic:human-rights'],
  'treaty, provision, topic or amendment': [isMatter, 'urn:caucus:treaty:un-cybercrime'],
  treaty: [isOf<'treaty'>('Treaty'), 'urn:caucus:treaty:un-cybercrime'],
  'treaty or document': [isOf<'treaty' | 'document'>('Treaty', 'Document'), 'urn:caucus:treaty:un-cybercrime'],
  'vote event': [isOf<'vote'>('VoteEvent'), 'urn:caucus:vote:ga/74/247'],
} as const;

type Kind = keyof typeof KINDS;
type Test<T extends Node> = (node: Node) => node is T;
type Given<K extends Kind> = (typeof KINDS)[K][0] extends Test<infer T> ? T : never;

/**
 * The nodes of ids that an argument gives, at most 200, in their order. An error with a sentence when the graph has nothing with one of them, or
 * something of another kind: nobody takes an empty answer for "none" when the question was wrong.
 */
export async function nodesGiven<K extends Kind>(
  { nodes, asOf }: Context,
  argument: string,
  ids: readonly string[],
  kind: K,
): Promise<Given<K>[]> {
  notTooMany(argument, ids);
  const [fits, example] = KINDS[kind];
  for (const id of ids) idOf(argument, id, example);
  await nodes.read(ids);
  return ids.map((id) => {
    const node = found(argument, id, nodes.get(id) as Node | null, asOf);
    if (fits(node)) return node as Given<K>;
    throw ofAnotherKind(argument, id, node, kind, example);
  });
}

/** The node of a type whose id an argument gives, likewise. */
export async function nodeOfNoun(
  { nodes, asOf }: Context,
  argument: string,
  id: string,
  type: Node['type'],
  example: string,
): Promise<Node> {
  idOf(argument, id, example);
  const node = found(argument, id, await nodes.get(id), asOf);
  if (node.type === type) return node;
  throw ofAnotherKind(argument, id, node, nounOf(type), example);
}

function found(argument: string, id: string, node: Node | null, asOf: AsOf): Node {
  if (node !== null) return node;
  const time = asOf === NOW ? '' : ` ${timeInWords(asOf)}`;
  throw badInput(
    'NOT_FOUND',
    `${argument}: the graph has nothing with the id "${id}"${time}. \`search\` finds ids by names.`,
  );
}

const ofAnotherKind = (argument: string, id: string, node: Node, kind: string, example: string) =>
  badInput('BAD_USER_INPUT', `${argument}: "${id}" is ${named(node)}, and no ${kind} such as "${example}".`);

/** The node of the id that an argument gives, likewise. */
export async function nodeGiven<K extends Kind>(
  context: Context,
  argument: string,
  id: string,
  kind: K,
): Promise<Given<K>> {
  const [node] = await nodesGiven(context, argument, [id], kind);
  return node as Given<K>;
}

/** The ids that an argument may give, once it is sure that they are of that kind; null where it gives none. */
export async function idsGiven(
  context: Context,
  argument: string,
  ids: readonly string[] | null | undefined,
  kind: Kind,
): Promise<readonly string[] | null> {
  if (ids) await nodesGiven(context, argument, ids, kind);
  return ids ?? null;
}

/** The id that an argument may give, likewise. */
export async function idGiven(
  context: Context,
  argument: string,
  id: string | null | undefined,
  kind: Kind,
): Promise<string | null> {
  if (id) await nodesGiven(context, argument, [id], kind);
  return id ?? null;
}

/** "a state", "an NGO". */
const named = ({ type }: Node): string => {
  const phrase = withArticle(nounOf(type));
  return phrase[0]?.toLowerCase() + phrase.slice(1);
};
