import type { CountRange } from './group.ts';
import type { AsOf } from './kernel/as-of.ts';
import { type When, when } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { inOrder } from './kernel/ordinal.ts';
import { type Keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';

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
export type DocumentKind = keyof typeof DOCUMENT_KINDS;

export type Document = {
  readonly type: 'Document';
  readonly id: string;
  readonly name: string;
  readonly kind: DocumentKind;
  readonly published: When | null;
};

/** Which documents: of some kinds, and about a thing (its id). */
export type DocumentFilter = { readonly kinds: readonly DocumentKind[] | null; readonly about: string | null };

/** Somebody who signed a document, with the claims that say so. */
export type Signatory = {
  readonly actor: string;
  /** In which role, as the qualifier KIND says. */
  readonly role: string | null;
  /** Under which name, as the qualifier TERM says. */
  readonly signedAs: string | null;
  readonly claims: readonly string[];
};

type DocumentRow = [
  id: string,
  name: string,
  kind: DocumentKind,
  edtf: string | null,
  earliest: string | null,
  latest: string | null,
  wording: string | null,
];
type SignatoryRow = [ordinal: number, actors: string[], claims: string[][], qualifiers: [string, string][][]];
type CountRow = [ordinal: number, counts: [number: number, wording: string, openList: boolean][]];

const byIds = query<{ ids: string[] }, DocumentRow>('document/by-ids');
const byIdOrder = query<DocumentFilter & { after: string; limit: number }, [id: string]>('document/by-id-order');
const count = query<DocumentFilter, [number]>('document/count');
const signatories = query<{ ids: string[]; after: string; limit: number } & AsOf, SignatoryRow>('document/signatories');
const countSignatories = query<{ ids: string[] } & AsOf, [ordinal: number, signers: number]>(
  'document/count-signatories',
);
const signatoryCounts = query<{ ids: string[] } & AsOf, CountRow>('document/signatory-counts');

export async function documentsById(graph: Graph, ids: string[]): Promise<Untyped<Document>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, kind, edtf, earliest, latest, wording]) => ({
    id,
    name,
    kind,
    published: when(edtf, earliest, latest, wording),
  }));
}

/** The ids of documents in their order. */
export async function documents(
  graph: Graph,
  filter: DocumentFilter,
  { first, after }: Page,
  _: AsOf,
): Promise<Slice<Keyed>> {
  const rows = await byIdOrder(graph, { ...filter, after: after ?? '', limit: first + 1 });
  return slice(
    rows.map(([id]) => ({ id, key: id })),
    first,
  );
}

export async function countDocuments(graph: Graph, filter: DocumentFilter, _: AsOf): Promise<number> {
  const [row] = await count(graph, filter);
  return row?.[0] ?? 0;
}

/** Who signed each document as far as sources name them, in the order of `ids`. */
export async function signatoriesByDocument(
  graph: Graph,
  ids: readonly string[],
  { first, after }: Page,
  asOf: AsOf,
): Promise<Slice<Signatory>[]> {
  const rows = await signatories(graph, { ids: [...ids], after: after ?? '', limit: first + 1, ...asOf });
  return inOrder(
    ids.length,
    rows,
    ([, actors, claims, qualifiers]) =>
      slice(
        actors.map((actor, place) => {
          const said = new Map(qualifiers[place]);
          return {
            actor,
            role: said.get('KIND') ?? null,
            signedAs: said.get('TERM') ?? null,
            claims: claims[place] ?? [],
          };
        }),
        first,
      ),
    () => slice<Signatory>([], first),
  );
}

export async function countSignatoriesByDocument(graph: Graph, ids: readonly string[], asOf: AsOf): Promise<number[]> {
  const rows = await countSignatories(graph, { ids: [...ids], ...asOf });
  return inOrder(
    ids.length,
    rows,
    ([, signers]) => signers,
    () => 0,
  );
}

/** How many signers of each document its sources state, in the order of `ids`: null where none states a number. */
export async function signatoryCountsByDocument(
  graph: Graph,
  ids: readonly string[],
  asOf: AsOf,
): Promise<(CountRange | null)[]> {
  const rows = await signatoryCounts(graph, { ids: [...ids], ...asOf });
  return inOrder<CountRow, CountRange | null>(
    ids.length,
    rows,
    ([, [stated]]) => (stated === undefined ? null : rangeOf(...stated)),
    () => null,
  );
}

/** A number that comes with words of its own ("over 130") is the least that they allow; a bare number is exact. */
const rangeOf = (number: number, wording: string, openList: boolean): CountRange => ({
  min: number,
  max: wording === String(number) ? number : null,
  wording,
  openList,
});
