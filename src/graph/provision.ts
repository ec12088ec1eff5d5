import type { Graph } from './graph.ts';
import { query } from './query.ts';
import { parseUrn } from './urn.ts';

export type Provision = {
  readonly type: 'Provision';
  readonly id: string;
  readonly name: string;
  readonly number: string | null;
  readonly treaty: string | null;
  /** The provisions it is part of, nearest first. */
  readonly ancestors: readonly string[];
  readonly parts: readonly string[];
};

type ProvisionRow = [id: string, name: string, number: string | null, above: string[], parts: string[]];

const byIds = query<{ ids: string[] }, ProvisionRow>('provision/by-ids');

const isTreaty = (id: string): boolean => parseUrn(id)?.type === 'treaty';

export async function provisionsById(graph: Graph, ids: string[]): Promise<Provision[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, number, above, parts]) => ({
    type: 'Provision',
    id,
    name,
    number,
    treaty: above.find(isTreaty) ?? null,
    ancestors: above.filter((one) => !isTreaty(one)),
    parts,
  }));
}
