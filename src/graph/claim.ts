import type { AsOf } from './kernel/as-of.ts';
import { type When, when } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { inOrder } from './kernel/ordinal.ts';
import { type Keyed, keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import type { Predicate } from './predicate.ts';

export type Polarity = 'AFFIRMED' | 'NEGATED';
export type ValueKind = 'ENTITY' | 'LITERAL' | 'UNKNOWN' | 'NONE';
export type Rank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
export type ClaimRole = 'SUBJECT' | 'OBJECT' | 'ABOUT';

/** What narrows a claim: a text, or the id of an entity. */
export type Qualifier = { readonly name: string; readonly value: string | null; readonly entity: string | null };

/** What is said of something, whoever says it; ids where it points at nodes. */
export type Claim = {
  readonly type: 'Claim';
  readonly id: string;
  readonly key: string;
  /** Where it stands among all claims. */
  readonly order: string;
  readonly predicate: Predicate;
  readonly text: string;
  readonly polarity: Polarity;
  readonly valueKind: ValueKind;
  readonly value: string | null;
  readonly number: number | null;
  readonly when: When | null;
  readonly openList: boolean;
  readonly rank: Rank;
  readonly rankReason: string | null;
  readonly rule: string | null;
  readonly times: Times;
  readonly subject: string;
  readonly object: string | null;
  readonly about: readonly string[];
  readonly qualifiers: readonly Qualifier[];
  readonly assertions: readonly string[];
  /** Nobody says it: all its assertions are conclusions of ours. */
  readonly inferred: boolean;
};

/** From when to when it was so (days), and it was known (moments): half-open, null is open. */
type Times = readonly [
  validFrom: string | null,
  validTo: string | null,
  recordedFrom: string | null,
  recordedTo: string | null,
];

type ClaimRow = [
  id: string,
  key: string,
  order: string,
  predicate: Predicate,
  text: string,
  polarity: Polarity,
  valueKind: ValueKind,
  value: string | null,
  number: number | null,
  when: [edtf: string | null, earliest: string | null, latest: string | null, wording: string | null],
  openList: boolean,
  rank: Rank,
  rankReason: string | null,
  rule: string | null,
  times: Times,
  subject: string,
  object: string | null,
  about: string[],
  qualifierNames: string[] | null,
  qualifierValues: string[] | null,
  qualified: [name: string, entity: string][],
  assertions: string[],
  inferred: boolean,
];

/** Which claims about an entity. */
export type ClaimFilter = { readonly predicate: Predicate | null; readonly contested: boolean | null };
/** Which claims of all; `ruled`: whether a rule of ours is in them. */
export type ClaimsFilter = ClaimFilter & {
  readonly keys: readonly string[] | null;
  readonly openList: boolean | null;
  readonly valueKind: ValueKind | null;
  readonly ruled: boolean | null;
  readonly inferred: boolean | null;
};
/** Every claim. */
export const ALL: ClaimsFilter = {
  predicate: null,
  contested: null,
  keys: null,
  openList: null,
  valueKind: null,
  ruled: null,
  inferred: null,
};

type Listed = [id: string, key: string];
type OfEntities = ClaimFilter & AsOf & { ids: readonly string[]; roles: readonly ClaimRole[] | null };

const byIds = query<{ ids: string[] }, ClaimRow>('claim/by-ids');
const byOrder = query<ClaimsFilter & AsOf & { after: string; limit: number }, Listed>('claim/by-order');
const count = query<ClaimsFilter & AsOf, [number]>('claim/count');
const byEntity = query<OfEntities & { after: string; limit: number }, [ordinal: number, claims: Listed[]]>(
  'claim/by-entity',
);
const countByEntity = query<OfEntities, [ordinal: number, claims: number]>('claim/count-by-entity');

export async function claimsById(graph: Graph, ids: string[]): Promise<Untyped<Claim>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(claimOf);
}

function claimOf(row: ClaimRow): Untyped<Claim> {
  const [id, key, order, predicate, text, polarity, valueKind, value, number, date, openList, rank, ...rest] = row;
  const [rankReason, rule, times, subject, object, about, names, values, qualified, assertions, inferred] = rest;
  const texts = (names ?? []).map((name, place) => ({ name, value: values?.[place] ?? null, entity: null }));
  const entities = qualified.map(([name, entity]) => ({ name, value: null, entity }));
  const qualifiers = [...texts, ...entities].sort((a, b) => (a.name < b.name ? -1 : 1));
  const said = { predicate, text, polarity, valueKind, value, number, when: when(...date), openList };
  const standing = { rank, rankReason, rule, times, inferred };
  return { id, key, order, ...said, ...standing, subject, object, about, qualifiers, assertions };
}

/** Whether a claim was so, and was known, as of then: what statements check, for claims that have been read already. */
export function stands(
  { times: [from, to, known, takenBack] }: Pick<Claim, 'times'>,
  { valid, recorded }: AsOf,
): boolean {
  return within(from, valid, to) && within(known, recorded, takenBack);
}

const within = (from: string | null, moment: string | null, to: string | null): boolean =>
  moment === null || ((from === null || from <= moment) && (to === null || to > moment));

/** The ids of claims in the order of their keys. */
export async function claims(
  graph: Graph,
  filter: ClaimsFilter,
  { first, after }: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>> {
  const rows = await byOrder(graph, { ...filter, ...asOf, after: after ?? '', limit: first + 1 });
  return slice(rows.map(keyed), first);
}

export async function countClaims(graph: Graph, filter: ClaimsFilter, asOf: AsOf): Promise<number> {
  const [row] = await count(graph, { ...filter, ...asOf });
  return row?.[0] ?? 0;
}

/** One list of ids per entity, in the order of `entities` (ids), each by key: claims that have the entity in one of `roles`. */
export async function claimsByEntity(
  graph: Graph,
  entities: readonly string[],
  roles: readonly ClaimRole[] | null,
  filter: ClaimFilter,
  { first, after }: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>[]> {
  const page = { after: after ?? '', limit: first + 1 };
  const rows = await byEntity(graph, { ids: entities, roles, ...filter, ...asOf, ...page });
  return inOrder(
    entities.length,
    rows,
    ([, listed]) => slice(listed.map(keyed), first),
    () => slice<Keyed>([], first),
  );
}

export async function countClaimsByEntity(
  graph: Graph,
  entities: readonly string[],
  roles: readonly ClaimRole[] | null,
  filter: ClaimFilter,
  asOf: AsOf,
): Promise<number[]> {
  const rows = await countByEntity(graph, { ids: entities, roles, ...filter, ...asOf });
  return inOrder(
    entities.length,
    rows,
    ([, claims]) => claims,
    () => 0,
  );
}
