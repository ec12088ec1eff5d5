import type { AsOf } from './kernel/as-of.ts';
import { date } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { IDS } from './kernel/ordinal.ts';
import { query, type RowOf } from './kernel/query.ts';
import { flag, keyOf, list, nullable, number, oneOf, row, text } from './kernel/shape.ts';
import { TIMES, type Times, wasSo } from './kernel/times.ts';
import { PREDICATES } from './predicate.ts';

export const polarity = oneOf('AFFIRMED', 'NEGATED');
export const valueKind = oneOf('ENTITY', 'LITERAL', 'UNKNOWN', 'NONE');
export const rank = oneOf('PREFERRED', 'NORMAL', 'DEPRECATED');
/** How a claim is about something. */
export type ClaimRole = 'SUBJECT' | 'OBJECT' | 'ABOUT';
export const predicate = keyOf(PREDICATES);

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
  times: row(TIMES),
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
export const isCurrent = ({ times }: { readonly times: Times }, asOf: AsOf): boolean => wasSo(times, asOf);
