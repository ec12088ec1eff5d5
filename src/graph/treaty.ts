import { type When, when } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { query } from './kernel/query.ts';

/** The sorts of treaties, and what each is. */
export const TREATY_KINDS = {
  TREATY: 'A treaty or convention between states.',
  PROTOCOL: 'A protocol that supplements a treaty.',
  LAW: 'A law of a state or of a union of states.',
  INSTRUMENT_CLASS: 'A class of instruments that sources speak of together.',
} as const;

export type Treaty = {
  readonly type: 'Treaty';
  readonly id: string;
  readonly name: string;
  readonly kind: keyof typeof TREATY_KINDS;
  readonly concluded: When | null;
};

type TreatyRow = [
  id: string,
  name: string,
  kind: keyof typeof TREATY_KINDS,
  edtf: string | null,
  earliest: string | null,
  latest: string | null,
  wording: string | null,
];

const byIds = query<{ ids: string[] }, TreatyRow>('treaty/by-ids');

export async function treatiesById(graph: Graph, ids: string[]): Promise<Untyped<Treaty>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, kind, edtf, earliest, latest, wording]) => ({
    id,
    name,
    kind,
    concluded: when(edtf, earliest, latest, wording),
  }));
}
