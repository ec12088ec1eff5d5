import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { IDS, inOrder, listsInOrder } from './kernel/ordinal.ts';
import { query, type RowOf } from './kernel/query.ts';
import { flag, list, nullable, number, oneOf, row, type TypeOf, text } from './kernel/shape.ts';

const claimLinkKind = oneOf('REFINES', 'REBUTS', 'ARGUES_FOR', 'ARGUES_AGAINST', 'DERIVED_FROM');
export type ClaimLinkKind = TypeOf<typeof claimLinkKind>;
export const reviewStatus = oneOf('OPEN', 'CONFIRMED', 'REJECTED');
/** How a claim bears on another, or, when it is not outgoing, how the other bears on it. */
const claimLink = row({
  kind: claimLinkKind,
  claim: text,
  outgoing: flag,
  reason: nullable(text),
  status: reviewStatus,
});
export type ClaimLink = TypeOf<typeof claimLink>;

const surroundings = query(
  'claim/surroundings',
  { ...IDS, ...AS_OF },
  {
    ordinal: number,
    /** Claims that say the same. */
    restatements: list(text),
    contradictions: list(text),
    /** One of the contradictions is a conflict. */
    contested: flag,
    corroborations: list(text),
  },
);
/** What stands around a claim; ids. */
export type Surroundings = Omit<RowOf<typeof surroundings>, 'ordinal'>;

const links = query(
  'claim/links',
  { ...IDS, ...AS_OF, kinds: nullable(list(claimLinkKind)) },
  { ordinal: number, found: list(claimLink) },
);

const ALONE: Surroundings = { restatements: [], contradictions: [], contested: false, corroborations: [] };

/** What stands around each claim, in the order of `claims` (ids). */
export const surroundingsOf = async (graph: Graph, claims: readonly string[], asOf: AsOf): Promise<Surroundings[]> =>
  inOrder<RowOf<typeof surroundings>, Surroundings>(
    claims.length,
    await surroundings(graph, { ids: claims, ...asOf }),
    ({ ordinal: _, ...around }) => around,
    () => ALONE,
  );

/** The links of each claim in both directions, in the order of `claims` (ids). */
export const linksOf = async (
  graph: Graph,
  claims: readonly string[],
  kinds: readonly ClaimLinkKind[] | null,
  asOf: AsOf,
): Promise<(readonly ClaimLink[])[]> =>
  listsInOrder(claims.length, await links(graph, { ids: claims, kinds, ...asOf }));
