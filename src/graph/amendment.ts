import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { type Keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';

export type Amendment = {
  readonly type: 'Amendment';
  readonly id: string;
  readonly name: string;
  readonly symbol: string | null;
  readonly effect: 'ADD' | 'REPLACE' | 'DELETE' | 'UNKNOWN';
  readonly proposedBy: readonly string[];
  readonly voteEvents: readonly string[];
  readonly amends: readonly string[];
  readonly partOf: string | null;
  readonly parts: readonly string[];
  readonly claims: readonly string[];
};

type AmendmentRow = [
  id: string,
  name: string,
  symbol: string | null,
  effect: Amendment['effect'] | null,
  proposedBy: string[],
  voteEvents: string[],
  amends: string[],
  partOf: string | null,
  parts: string[],
  claims: string[],
];

const byIds = query<AsOf & { ids: string[] }, AmendmentRow>('amendment/by-ids');
const byIdOrder = query<{ after: string; limit: number; recorded: string | null }, [id: string]>(
  'amendment/by-id-order',
);
const count = query<{ recorded: string | null }, [number]>('amendment/count');

export async function amendmentsById(graph: Graph, ids: string[], asOf: AsOf): Promise<Untyped<Amendment>[]> {
  const rows = await byIds(graph, { ids, ...asOf });
  return rows.map(([id, name, symbol, effect, proposedBy, voteEvents, amends, partOf, parts, claims]) => ({
    id,
    name,
    symbol,
    effect: effect ?? 'UNKNOWN',
    proposedBy,
    voteEvents,
    amends,
    partOf,
    parts,
    claims,
  }));
}

/** The ids of amendments in their order. */
export async function amendments(graph: Graph, { first, after }: Page, { recorded }: AsOf): Promise<Slice<Keyed>> {
  const rows = await byIdOrder(graph, { after: after ?? '', limit: first + 1, recorded });
  return slice(
    rows.map(([id]) => ({ id, key: id })),
    first,
  );
}

export async function countAmendments(graph: Graph, { recorded }: AsOf): Promise<number> {
  const [row] = await count(graph, { recorded });
  return row?.[0] ?? 0;
}
