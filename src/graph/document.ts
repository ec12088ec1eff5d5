import type { CountRange } from './group.ts';
import { AS_OF, type AsOf, THERE } from './kernel/as-of.ts';
import { date } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNT, countFrom, type NodeFrom, nodesById } from './kernel/node-queries.ts';
import { COUNTS, countsInOrder, IDS, listsInOrder, slicesInOrder } from './kernel/ordinal.ts';
import { KEYED, type Keyed, PAGE, type Page, pageOf, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { flag, keyOf, list, nullable, number, row, type TypeOf, text, type Values } from './kernel/shape.ts';

/** The sorts of documents, and what each is. */
export const DOCUMENT_KINDS = {
  LETTER: 'A letter, signed by one or many.',
  STATEMENT: 'A statement that somebody made in public.',
  PRESS_RELEASE: 'A release to the press.',
  POST: 'A post on a platform or in a blog.',
  REPORT: 'A report, a paper or a brief.',
  RESOLUTION: 'A resolution, or several that a source takes together.',
  EMAIL: 'An e-mail.',
  OTHER: 'Something else.',
} as const;

const kind = keyOf(DOCUMENT_KINDS);

export const documentsById = nodesById('Document', { name: text, kind, published: date });
export type Document = NodeFrom<'Document', typeof documentsById>;

const FILTER = { kinds: nullable(list(kind)), about: nullable(text) };
/** Which documents: of some kinds, and about a thing (its id). */
export type DocumentFilter = Values<typeof FILTER>;

/** Somebody who signed a document, with the claims that say so. */
export type Signatory = {
  readonly actor: string;
  /** In which role, as the qualifier KIND says. */
  readonly role: string | null;
  /** Under which name, as the qualifier TERM says. */
  readonly signedAs: string | null;
  readonly claims: readonly string[];
};

const OF_DOCUMENTS = { ...IDS, ...AS_OF };
const signatory = row({ actor: text, claims: list(text), qualifiers: list(row({ name: text, value: text })) });
const statedCount = row({ number, wording: text, openList: flag });

const byIdOrder = query('document/by-id-order', { ...FILTER, ...THERE, ...PAGE }, KEYED);
const count = query('document/count', { ...FILTER, ...THERE }, COUNT);
const signatories = query(
  'document/signatories',
  { ...OF_DOCUMENTS, ...PAGE },
  { ordinal: number, found: list(signatory) },
);
const countSignatories = query('document/count-signatories', OF_DOCUMENTS, COUNTS);
const signatoryCounts = query('document/signatory-counts', OF_DOCUMENTS, { ordinal: number, found: list(statedCount) });

/** The ids of documents in their order. */
export const documents = async (graph: Graph, filter: DocumentFilter, page: Page, asOf: AsOf): Promise<Slice<Keyed>> =>
  slice(await byIdOrder(graph, { ...filter, ...asOf, ...pageOf(page) }), page.first);

export const countDocuments = async (graph: Graph, filter: DocumentFilter, asOf: AsOf): Promise<number> =>
  countFrom(await count(graph, { ...filter, ...asOf }));

/** Who signed each document as far as sources name them, in the order of `ids`. */
export async function signatoriesByDocument(
  graph: Graph,
  ids: readonly string[],
  page: Page,
  asOf: AsOf,
): Promise<Slice<Signatory>[]> {
  const slices = slicesInOrder(ids.length, await signatories(graph, { ids, ...pageOf(page), ...asOf }), page);
  return slices.map(({ items, more }) => ({
    items: items.map(({ actor, claims, qualifiers }) => {
      const said = new Map(qualifiers.map(({ name, value }) => [name, value]));
      return { actor, role: said.get('KIND') ?? null, signedAs: said.get('TERM') ?? null, claims };
    }),
    more,
  }));
}

export const countSignatoriesByDocument = async (graph: Graph, ids: readonly string[], asOf: AsOf): Promise<number[]> =>
  countsInOrder(ids.length, await countSignatories(graph, { ids, ...asOf }));

/** How many signers of each document its sources state, in the order of `ids`: null where none states a number. */
export async function signatoryCountsByDocument(
  graph: Graph,
  ids: readonly string[],
  asOf: AsOf,
): Promise<(CountRange | null)[]> {
  const counts = listsInOrder(ids.length, await signatoryCounts(graph, { ids, ...asOf }));
  return counts.map(([stated]) => (stated === undefined ? null : rangeOf(stated)));
}

/** A number that comes with words of its own ("over 130") is the least that they allow; a bare number is exact. */
const rangeOf = ({ number, wording, openList }: TypeOf<typeof statedCount>): CountRange => ({
  min: number,
  max: wording === String(number) ? number : null,
  wording,
  openList,
});
