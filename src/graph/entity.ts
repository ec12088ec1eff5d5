import type { Graph } from './kernel/graph.ts';
import { query } from './kernel/query.ts';
import { parseUrn } from './kernel/urn.ts';

/** The types of which a name and a kind are all that a node says of itself, by the type in their ids. */
const SIMPLE = {
  bloc: 'Bloc',
  ngo: 'NGO',
  company: 'Company',
  institution: 'Institution',
  publisher: 'Publisher',
  alliance: 'Alliance',
  person: 'Person',
} as const;

/** A node that has a name and a kind and no more. */
export type Entity<T extends (typeof SIMPLE)[keyof typeof SIMPLE] = (typeof SIMPLE)[keyof typeof SIMPLE]> = {
  readonly type: T;
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
};

const byIds = query<{ ids: string[] }, [id: string, name: string, kind: string | null]>('entity/by-ids');

/** The entity of an id that names a simple type. */
export function entity(id: string, name: string, kind: string | null): Entity {
  return { type: SIMPLE[parseUrn(id)?.type as keyof typeof SIMPLE], id, name, kind };
}

export async function entitiesById(graph: Graph, ids: string[]): Promise<Entity[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, kind]) => entity(id, name, kind));
}
