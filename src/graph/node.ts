import { ENTITIES, NOUNS, type NounRow } from './nouns.ts';

export type NounKey = keyof typeof NOUNS;
export type EntityKey = keyof typeof ENTITIES;
type Sort<R> = R extends { readonly kinds: infer S } ? { readonly kind: keyof S } : unknown;

/** A node of a noun: `NodeOf<'state'>`. */
export type NodeOf<K extends NounKey> = {
  [N in K]: { readonly type: (typeof NOUNS)[N]['type'] } & Awaited<ReturnType<(typeof NOUNS)[N]['read']>>[number] &
    Sort<(typeof NOUNS)[N]>;
}[K];
export type Node = NodeOf<NounKey>;

/** The nouns that are something besides: `Being<'Actor'>`. */
type Besides = 'Actor' | 'Matter' | 'Motion';
type Being<B extends Besides> = {
  [K in EntityKey]: (typeof NOUNS)[K] extends { readonly is: readonly (infer I)[] } ? (B extends I ? K : never) : never;
}[EntityKey];

/** What a claim can be about, who takes part or speaks, what one can take a stand on, and what is put to a vote. */
export type Entity = NodeOf<EntityKey>;
export type Actor = NodeOf<Being<'Actor'>>;
export type Matter = NodeOf<Being<'Matter'>>;
export type Motion = NodeOf<Being<'Motion'>>;

const ROWS = new Map(Object.values<NounRow>(NOUNS).map((row) => [row.type, row]));
const ENTITY_TYPES = new Set(Object.values<NounRow>(ENTITIES).map(({ type }) => type));
const isA = (node: Node, besides: Besides): boolean => ROWS.get(node.type)?.is?.includes(besides) ?? false;

export const isEntity = (node: Node): node is Entity => ENTITY_TYPES.has(node.type);
export const isActor = (node: Node): node is Actor => isA(node, 'Actor');
export const isMatter = (node: Node): node is Matter => isA(node, 'Matter');
