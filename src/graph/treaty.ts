import { type When, when } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { query } from './kernel/query.ts';

export type TreatyKind = 'TREATY' | 'PROTOCOL' | 'LAW' | 'INSTRUMENT_CLASS';

export type Treaty = {
  readonly type: 'Treaty';
  readonly id: string;
  readonly name: string;
  readonly kind: TreatyKind;
  readonly concluded: When | null;
};

type TreatyRow = [
  id: string,
  name: string,
  kind: TreatyKind,
  edtf: string | null,
  earliest: string | null,
  latest: string | null,
  wording: string | null,
];

const byIds = query<{ ids: string[] }, TreatyRow>('treaty/by-ids');

export async function treatiesById(graph: Graph, ids: string[]): Promise<Treaty[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, kind, edtf, earliest, latest, wording]) => ({
    type: 'Treaty',
    id,
    name,
    kind,
    concluded: when(edtf, earliest, latest, wording),
  }));
}
