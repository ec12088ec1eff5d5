import { ENTITIES, NOUNS } from './nouns.ts';

type Table = typeof NOUNS;
export type NounKey = keyof Table;
export type EntityKey = keyof typeof ENTITIES;
type Sort<R> = R extends { readonly kinds: infer S } ? { readonly kind: keyof S } : unknown;

/** A node of a noun: `NodeOf<'state'>`. */
export type NodeOf<K extends NounKey> = {
  [N in K]: { readonly type: Table[N]['type'] } & Awaited<ReturnType<Table[N]['read']>>[number] & Sort<Table[N]>;
}[K];
export type Node = NodeOf<NounKey>;

/** The nouns that are something besides: `Being<'Actor'>`. */
type Besides = 'Actor' | 'Matter' | 'Motion';
type Being<B extends Besides> = {
  [K in EntityKey]: Table[K] extends { readonly is: readonly (infer I)[] } ? (B extends I ? K : never) : never;
}[EntityKey];

/** What a claim can be about, who takes part or speaks, what one can take a stand on, and what is put to a vote. */
export type Entity = NodeOf<EntityKey>;
export type Actor = NodeOf<Being<'Actor'>>;
export type Matter = NodeOf<Being<'Matter'>>;
export type Motion = NodeOf<Being<'Motion'>>;

const ROWS = new Map(
  Object.values<{ readonly type: string; readonly is?: readonly string[] }>(NOUNS).map((row) => [row.type, row]),
);
const ENTITY_TYPES = new Set(Object.values(ENTITIES).map(({ type }): string => type));
const isA = (type: string, besides: Besides): boolean => ROWS.get(type)?.is?.includes(besides) ?? false;

export const isEntity = (node: Node): node is Entity => ENTITY_TYPES.has(node.type);
export const isActor = (node: Node): node is Actor => isA(node.type, 'Actor');
export const isMatter = (node: Node): node is Matter => isA(node.type, 'Matter');
