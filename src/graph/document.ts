import type { CountRange } from './group.ts';
import { AS_OF, type AsOf } from './kernel/as-of.ts';
import { date } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { type NodeFrom, nodesById } from './kernel/node-queries.ts';
import { COUNTS, countsInOrder, IDS, listsInOrder, slicesInOrder } from './kernel/ordinal.ts';
import { between, bothWays, SEEK, type Seek, type Slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { flag, keyOf, list, number, row, type TypeOf, text } from './kernel/shape.ts';

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

const about = query('document/about', { about: text }, { id: text });
const signatories = bothWays((direction) =>
  query(
    'document/signatories',
    { ...OF_DOCUMENTS, ...SEEK },
    { ordinal: number, found: list(signatory) },
    { direction },
  ),
);
const countSignatories = query('document/count-signatories', OF_DOCUMENTS, COUNTS);
const signatoryCounts = query('document/signatory-counts', OF_DOCUMENTS, { ordinal: number, found: list(statedCount) });

/** The ids of the documents that concern a thing (its id), or in which something is said of it. */
export const documentsAbout = async (graph: Graph, thing: string): Promise<ReadonlySet<string>> =>
  new Set((await about(graph, { about: thing })).map(({ id }) => id));

/** Who signed each document as far as sources name them, in the order of `ids`. */
export async function signatoriesByDocument(
  graph: Graph,
  ids: readonly string[],
  part: Seek,
  asOf: AsOf,
): Promise<Slice<Signatory>[]> {
  const rows = await signatories[part.direction](graph, { ids, ...between(part), ...asOf });
  return slicesInOrder(ids.length, rows, part).map(({ items, more }) => ({
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
