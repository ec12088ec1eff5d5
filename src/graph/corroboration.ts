import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { type Keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';

export type Independence = 'INDEPENDENT' | 'SAME_ORIGIN' | 'UNKNOWN';

/** From whom claims come in the end; ids of claims. */
export type Origin = { readonly name: string; readonly independence: Independence; readonly claims: readonly string[] };

/** Claims of several places that bear out one statement. */
export type Corroboration = {
  readonly type: 'Corroboration';
  readonly id: string;
  readonly key: string;
  readonly statement: string;
  readonly origins: readonly Origin[];
};

type Joined = [origin: string, independence: Independence, claim: string];
type Filter = AsOf & { keys: readonly string[] | null };

const byIds = query<{ ids: string[] }, [id: string, key: string, statement: string, joins: Joined[]]>(
  'corroboration/by-ids',
);
const byIdOrder = query<Filter & { after: string; limit: number }, [id: string]>('corroboration/by-id-order');
const count = query<Filter, [number]>('corroboration/count');

export async function corroborationsById(graph: Graph, ids: string[]): Promise<Untyped<Corroboration>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, key, statement, joins]) => ({
    id,
    key,
    statement,
    origins: originsOf(joins),
  }));
}

function originsOf(joins: readonly Joined[]): Origin[] {
  const origins = new Map<string, Origin>();
  for (const [name, independence, claim] of joins) {
    const claims = [...(origins.get(name)?.claims ?? []), claim];
    origins.set(name, { name, independence, claims });
  }
  return [...origins.values()];
}

/** How many origins are independent of each other, at least: those of which it is not known count as one. */
export function independentOrigins(origins: readonly Origin[]): number {
  const independent = origins.filter(({ independence }) => independence === 'INDEPENDENT').length;
  const unknown = origins.some(({ independence }) => independence === 'UNKNOWN') ? 1 : 0;
  return Math.max(1, independent + unknown);
}

/** The ids of corroborations in their order. */
export async function corroborations(
  graph: Graph,
  keys: readonly string[] | null,
  { first, after }: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>> {
  const rows = await byIdOrder(graph, { keys, ...asOf, after: after ?? '', limit: first + 1 });
  return slice(
    rows.map(([id]) => ({ id, key: id })),
    first,
  );
}

export async function countCorroborations(graph: Graph, keys: readonly string[] | null, asOf: AsOf): Promise<number> {
  const [row] = await count(graph, { keys, ...asOf });
  return row?.[0] ?? 0;
}
