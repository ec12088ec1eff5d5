import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNT, countFrom } from './kernel/node-queries.ts';
import type { Untyped } from './kernel/nodes.ts';
import { IDS } from './kernel/ordinal.ts';
import { between, bothWays, KEYED, type Keyed, SEEK, type Seek, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { list, nullable, oneOf, row, type TypeOf, text, type Values } from './kernel/shape.ts';

const independence = oneOf('INDEPENDENT', 'SAME_ORIGIN', 'UNKNOWN');
export type Independence = TypeOf<typeof independence>;

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

const joined = row({ name: text, independence, claim: text });
const FILTER = { keys: nullable(list(text)), dossiers: nullable(list(text)) };
/** Which corroborations. */
export type CorroborationFilter = Values<typeof FILTER>;

const byIds = query('corroboration/by-ids', IDS, { id: text, key: text, statement: text, joins: list(joined) });
const byIdOrder = bothWays((direction) =>
  query('corroboration/by-id-order', { ...FILTER, ...AS_OF, ...SEEK }, KEYED, { direction }),
);
const count = query('corroboration/count', { ...FILTER, ...AS_OF }, COUNT);

export async function corroborationsById(graph: Graph, ids: readonly string[]): Promise<Untyped<Corroboration>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(({ joins, ...corroboration }) => ({ ...corroboration, origins: originsOf(joins) }));
}

function originsOf(joins: readonly TypeOf<typeof joined>[]): Origin[] {
  const origins = new Map<string, Origin>();
  for (const { name, independence, claim } of joins) {
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
export const corroborations = async (
  graph: Graph,
  filter: CorroborationFilter,
  part: Seek,
  asOf: AsOf,
): Promise<Slice<Keyed>> =>
  slice(await byIdOrder[part.direction](graph, { ...filter, ...asOf, ...between(part) }), part.first);

export const countCorroborations = async (graph: Graph, filter: CorroborationFilter, asOf: AsOf): Promise<number> =>
  countFrom(await count(graph, { ...filter, ...asOf }));
