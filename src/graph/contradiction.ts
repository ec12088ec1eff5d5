import type { ReviewStatus } from './claim-surroundings.ts';
import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { inOrder } from './kernel/ordinal.ts';
import { type Keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import type { Aspect } from './predicate.ts';

export type ContradictionKind =
  | 'CONFLICT'
  | 'VARIANT'
  | 'COMPATIBLE'
  | 'CHANGE'
  | 'DIFFERENT_TARGETS'
  | 'NOT_COMPARABLE'
  | 'OPINION'
  | 'REBUTTAL';

/** Claims that differ, or seem to, and how that is read. */
export type Contradiction = {
  readonly type: 'Contradiction';
  readonly id: string;
  readonly key: string;
  readonly kind: ContradictionKind;
  readonly aspect: Aspect;
  readonly reading: string;
  readonly status: ReviewStatus;
  /** Ids of claims. */
  readonly between: readonly string[];
};

/** Which contradictions. */
export type ContradictionFilter = {
  readonly aspect: Aspect | null;
  readonly kind: ContradictionKind | null;
  readonly keys: readonly string[] | null;
};

const byIds = query<
  { ids: string[] },
  [
    id: string,
    key: string,
    kind: ContradictionKind,
    aspect: Aspect,
    reading: string,
    status: ReviewStatus,
    between: string[],
  ]
>('contradiction/by-ids');
const byIdOrder = query<ContradictionFilter & AsOf & { after: string; limit: number }, [id: string]>(
  'contradiction/by-id-order',
);
const count = query<ContradictionFilter & AsOf, [number]>('contradiction/count');
const withinOne = query<AsOf & { ids: readonly string[] }, [ordinal: number, within: boolean]>(
  'contradiction/within-one-source',
);

export async function contradictionsById(graph: Graph, ids: string[]): Promise<Untyped<Contradiction>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, key, kind, aspect, reading, status, between]) => ({
    id,
    key,
    kind,
    aspect,
    reading,
    status,
    between,
  }));
}

/** The ids of contradictions in their order. */
export async function contradictions(
  graph: Graph,
  filter: ContradictionFilter,
  { first, after }: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>> {
  const rows = await byIdOrder(graph, { ...filter, ...asOf, after: after ?? '', limit: first + 1 });
  return slice(
    rows.map(([id]) => ({ id, key: id })),
    first,
  );
}

export async function countContradictions(graph: Graph, filter: ContradictionFilter, asOf: AsOf): Promise<number> {
  const [row] = await count(graph, { ...filter, ...asOf });
  return row?.[0] ?? 0;
}

/** Whether two claims are written in one document, in the order of `contradictions` (ids). */
export async function withinOneSource(graph: Graph, contradictions: readonly string[], asOf: AsOf): Promise<boolean[]> {
  const rows = await withinOne(graph, { ids: contradictions, ...asOf });
  return inOrder(
    contradictions.length,
    rows,
    ([, within]) => within,
    () => false,
  );
}
