import { reviewStatus } from './claim-surroundings.ts';
import { AS_OF, type AsOf, NOW } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNT, countFrom, ownNodesById } from './kernel/node-queries.ts';
import { IDS, inOrder } from './kernel/ordinal.ts';
import { between, bothWays, firstOf, KEYED, type Keyed, SEEK, type Seek, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { flag, list, nullable, number, oneOf, text, type Values } from './kernel/shape.ts';
import { aspect } from './predicate.ts';

const kind = oneOf(
  'CONFLICT',
  'VARIANT',
  'COMPATIBLE',
  'CHANGE',
  'DIFFERENT_TARGETS',
  'NOT_COMPARABLE',
  'OPINION',
  'REBUTTAL',
);

/** Claims that differ, or seem to, and how that is read. `between`: ids of claims. */
export const contradictionsById = ownNodesById('contradiction/by-ids', {
  key: text,
  kind,
  aspect,
  reading: text,
  status: reviewStatus,
  between: list(text),
});
const FILTER = {
  aspect: nullable(list(aspect)),
  kind: nullable(list(kind)),
  keys: nullable(list(text)),
  dossiers: nullable(list(text)),
};
/** Which contradictions. */
export type ContradictionFilter = Values<typeof FILTER>;

const byIdOrder = bothWays((direction) =>
  query('contradiction/by-id-order', { ...FILTER, ...AS_OF, ...SEEK }, KEYED, { direction }),
);
const count = query('contradiction/count', { ...FILTER, ...AS_OF }, COUNT);
const withinOne = query('contradiction/within-one-source', { ...IDS, ...AS_OF }, { ordinal: number, within: flag });

/** The ids of contradictions in their order. */
export const contradictions = async (
  graph: Graph,
  filter: ContradictionFilter,
  part: Seek,
  asOf: AsOf,
): Promise<Slice<Keyed>> =>
  slice(await byIdOrder[part.direction](graph, { ...filter, ...asOf, ...between(part) }), part.first);

/** More than there will be. */
const ALL = firstOf(100_000);

/** The ids of all contradictions of which two claims stand. */
export const contradictionIds = async (graph: Graph): Promise<string[]> =>
  (await contradictions(graph, { aspect: null, kind: null, keys: null, dossiers: null }, ALL, NOW)).items.map(
    ({ id }) => id,
  );

export const countContradictions = async (graph: Graph, filter: ContradictionFilter, asOf: AsOf): Promise<number> =>
  countFrom(await count(graph, { ...filter, ...asOf }));

/** Whether two claims are written in one document, in the order of `contradictions` (ids). */
export async function withinOneSource(graph: Graph, contradictions: readonly string[], asOf: AsOf): Promise<boolean[]> {
  const rows = await withinOne(graph, { ids: contradictions, ...asOf });
  return inOrder(
    contradictions.length,
    rows,
    ({ within }) => within,
    () => false,
  );
}
