import { AS_OF, type AsOf } from './kernel/as-of.ts';
import { date } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNT, countFrom } from './kernel/node-queries.ts';
import type { Untyped } from './kernel/nodes.ts';
import { COUNTS, countsInOrder, IDS, slicesInOrder } from './kernel/ordinal.ts';
import { KEYED, type Keyed, PAGE, type Page, pageOf, type Slice, slice } from './kernel/page.ts';
import { query, type RowOf } from './kernel/query.ts';
import { flag, keyOf, list, nullable, number, oneOf, row, type TypeOf, text, type Values } from './kernel/shape.ts';
import { PREDICATES } from './predicate.ts';

const polarity = oneOf('AFFIRMED', 'NEGATED');
const valueKind = oneOf('ENTITY', 'LITERAL', 'UNKNOWN', 'NONE');
const rank = oneOf('PREFERRED', 'NORMAL', 'DEPRECATED');
const role = oneOf('SUBJECT', 'OBJECT', 'ABOUT');
export type ClaimRole = TypeOf<typeof role>;
const predicate = keyOf(PREDICATES);

/** What narrows a claim: a text, or the id of an entity. */
export type Qualifier = { readonly name: string; readonly value: string | null; readonly entity: string | null };

const byIds = query('claim/by-ids', IDS, {
  id: text,
  key: text,
  /** Where it stands among all claims. */
  order: text,
  predicate,
  text,
  polarity,
  valueKind,
  value: nullable(text),
  number: nullable(number),
  when: date,
  openList: flag,
  rank,
  rankReason: nullable(text),
  rule: nullable(text),
  /** From when to when it was so (days), and it was known (moments): half-open, null is open. */
  times: row({
    validFrom: nullable(text),
    validTo: nullable(text),
    recordedFrom: nullable(text),
    recordedTo: nullable(text),
  }),
  subject: text,
  object: nullable(text),
  about: list(text),
  qualifierNames: list(text),
  qualifierValues: list(text),
  qualified: list(row({ name: text, entity: text })),
  assertions: list(text),
  /** Nobody says it: all its assertions are conclusions of ours. */
  inferred: flag,
});
type ClaimRow = RowOf<typeof byIds>;

/** What is said of something, whoever says it; ids where it points at nodes. */
export type Claim = { readonly type: 'Claim'; readonly qualifiers: readonly Qualifier[] } & Omit<
  ClaimRow,
  'qualifierNames' | 'qualifierValues' | 'qualified'
>;

const FILTER = { predicate: nullable(predicate), contested: nullable(flag) };
/** Which claims about an entity. */
export type ClaimFilter = Values<typeof FILTER>;
const FILTER_OF_ALL = {
  ...FILTER,
  keys: nullable(list(text)),
  openList: nullable(flag),
  valueKind: nullable(valueKind),
  ruled: nullable(flag),
  inferred: nullable(flag),
};
/** Which claims of all; `ruled`: whether a rule of ours is in them. */
export type ClaimsFilter = Values<typeof FILTER_OF_ALL>;
/** Every claim. */
export const ALL_CLAIMS: ClaimsFilter = {
  predicate: null,
  contested: null,
  keys: null,
  openList: null,
  valueKind: null,
  ruled: null,
  inferred: null,
};

const OF_ENTITIES = { ...IDS, roles: nullable(list(role)), ...FILTER, ...AS_OF };
const byOrder = query('claim/by-order', { ...FILTER_OF_ALL, ...AS_OF, ...PAGE }, { ...KEYED, day: nullable(text) });
const count = query('claim/count', { ...FILTER_OF_ALL, ...AS_OF }, COUNT);
const byEntity = query('claim/by-entity', { ...OF_ENTITIES, ...PAGE }, { ordinal: number, found: list(row(KEYED)) });
const countByEntity = query('claim/count-by-entity', OF_ENTITIES, COUNTS);
const OF_TEXTS = { ...IDS, ...AS_OF };
const byText = query('claim/by-text', { ...OF_TEXTS, ...PAGE }, { ordinal: number, found: list(row(KEYED)) });
const countByText = query('claim/count-by-text', OF_TEXTS, COUNTS);

export async function claimsById(graph: Graph, ids: readonly string[]): Promise<Untyped<Claim>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(claimOf);
}

function claimOf({ qualifierNames, qualifierValues, qualified, ...claim }: ClaimRow): Untyped<Claim> {
  const texts = qualifierNames.map((name, place) => ({ name, value: qualifierValues[place] ?? null, entity: null }));
  const entities = qualified.map(({ name, entity }) => ({ name, value: null, entity }));
  const qualifiers = [...texts, ...entities].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { ...claim, qualifiers };
}

/** Whether a claim was so, and was known, as of then: what statements check, for claims that have been read already. */
export const isCurrent = ({ times }: Pick<Claim, 'times'>, { valid, recorded }: AsOf): boolean =>
  within(times.validFrom, valid, times.validTo) && within(times.recordedFrom, recorded, times.recordedTo);

const within = (from: string | null, moment: string | null, to: string | null): boolean =>
  moment === null || ((from === null || from <= moment) && (to === null || to > moment));

/** The ids of claims in the order of their keys. */
export const claims = async (graph: Graph, filter: ClaimsFilter, page: Page, asOf: AsOf): Promise<Slice<Keyed>> =>
  slice(await byOrder(graph, { ...filter, ...asOf, ...pageOf(page) }), page.first);

/** The ids of all claims that pass, in the order of their keys, each with the latest day that its date can be. */
export const claimsWithDays = (graph: Graph, filter: ClaimsFilter, asOf: AsOf): Promise<RowOf<typeof byOrder>[]> =>
  byOrder(graph, { ...filter, ...asOf, after: '', limit: MANY });

/** More claims than there are. */
const MANY = 1_000_000;

export const countClaims = async (graph: Graph, filter: ClaimsFilter, asOf: AsOf): Promise<number> =>
  countFrom(await count(graph, { ...filter, ...asOf }));

/** One list of ids per entity, in the order of `entities` (ids), each by key: claims that have the entity in one of `roles`. */
export async function claimsByEntity(
  graph: Graph,
  entities: readonly string[],
  roles: readonly ClaimRole[] | null,
  filter: ClaimFilter,
  page: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>[]> {
  const rows = await byEntity(graph, { ids: entities, roles, ...filter, ...asOf, ...pageOf(page) });
  return slicesInOrder(entities.length, rows, page);
}

export async function countClaimsByEntity(
  graph: Graph,
  entities: readonly string[],
  roles: readonly ClaimRole[] | null,
  filter: ClaimFilter,
  asOf: AsOf,
): Promise<number[]> {
  return countsInOrder(entities.length, await countByEntity(graph, { ids: entities, roles, ...filter, ...asOf }));
}

/** One list of ids per article or document, in the order of `texts` (ids), each by the first place of a claim in the text: what is written in it. */
export const claimsByText = async (
  graph: Graph,
  texts: readonly string[],
  page: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>[]> =>
  slicesInOrder(texts.length, await byText(graph, { ids: texts, ...asOf, ...pageOf(page) }), page);

export const countClaimsByText = async (graph: Graph, texts: readonly string[], asOf: AsOf): Promise<number[]> =>
  countsInOrder(texts.length, await countByText(graph, { ids: texts, ...asOf }));
