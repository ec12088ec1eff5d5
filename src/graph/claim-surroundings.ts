import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';

/** What stands around a claim; ids. */
export type Surroundings = {
  /** Claims that say the same. */
  readonly restatements: readonly string[];
  readonly contradictions: readonly string[];
  /** One of the contradictions is a conflict. */
  readonly contested: boolean;
  readonly corroborations: readonly string[];
};

export type ClaimLinkKind = 'REFINES' | 'REBUTS' | 'ARGUES_FOR' | 'ARGUES_AGAINST' | 'DERIVED_FROM';
export type ReviewStatus = 'OPEN' | 'CONFIRMED' | 'REJECTED';

/** How a claim bears on another, or, when it is not outgoing, how the other bears on it. */
export type ClaimLink = {
  readonly kind: ClaimLinkKind;
  readonly claim: string;
  readonly outgoing: boolean;
  readonly reason: string | null;
  readonly status: ReviewStatus;
};

type Ids = AsOf & { ids: readonly string[] };
type LinkRow = [kind: ClaimLinkKind, claim: string, outgoing: boolean, reason: string | null, status: ReviewStatus];

const surroundings = query<
  Ids,
  [ordinal: number, restatements: string[], contradictions: string[], contested: boolean, corroborations: string[]]
>('claim/surroundings');
const links = query<Ids & { kinds: readonly ClaimLinkKind[] | null }, [ordinal: number, links: LinkRow[]]>(
  'claim/links',
);

const ALONE: Surroundings = { restatements: [], contradictions: [], contested: false, corroborations: [] };

/** What stands around each claim, in the order of `claims` (ids). */
export async function surroundingsOf(graph: Graph, claims: readonly string[], asOf: AsOf): Promise<Surroundings[]> {
  const rows = await surroundings(graph, { ids: claims, ...asOf });
  return inOrder(
    claims.length,
    rows,
    ([, restatements, contradictions, contested, corroborations]) => ({
      restatements,
      contradictions,
      contested,
      corroborations,
    }),
    () => ALONE,
  );
}

/** The links of each claim in both directions, in the order of `claims` (ids). */
export async function linksOf(
  graph: Graph,
  claims: readonly string[],
  kinds: readonly ClaimLinkKind[] | null,
  asOf: AsOf,
): Promise<ClaimLink[][]> {
  const rows = await links(graph, { ids: claims, kinds, ...asOf });
  return inOrder(
    claims.length,
    rows,
    ([, found]) => found.map(([kind, claim, outgoing, reason, status]) => ({ kind, claim, outgoing, reason, status })),
    () => [],
  );
}
