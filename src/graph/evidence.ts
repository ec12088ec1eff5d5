import { LRUCache } from 'lru-cache';
import { articleOf, articleRow, publisherOf } from './article.ts';
import type { Graph } from './kernel/graph.ts';
import type { NodeRow } from './kernel/nodes.ts';
import { IDS } from './kernel/ordinal.ts';
import { query, type RowOf } from './kernel/query.ts';
import { nullable, number, oneOf, type TypeOf, text, type Values } from './kernel/shape.ts';
import { parseUrn } from './kernel/urn.ts';

/** The span of a document that shows a claim; offsets in UTF-16 code units of its text. */
const QUOTATION = {
  start: nullable(number),
  end: nullable(number),
  sha256: nullable(text),
  status: oneOf('ANCHORED', 'NOT_SUPPLIED', 'ORPHANED'),
  exact: nullable(text),
  prefix: nullable(text),
  suffix: nullable(text),
};
export type Quotation = Values<typeof QUOTATION>;

/** How something is said. */
export const mode = oneOf('REPORTED', 'VERBATIM', 'PARAPHRASED', 'OFFICIAL', 'INFERRED', 'RECORDED');
export type Mode = TypeOf<typeof mode>;

/** Where something is written: a place in a document, or a record of a dataset. */
export type Evidence = {
  readonly mode: Mode;
  readonly document: string | null;
  readonly paragraph: number | null;
  readonly quotation: Quotation | null;
  readonly dataset: string | null;
  readonly record: string | null;
};

/** Where claims are written that were read before, by their ids: true until the data version moves, when a new cache takes its place. */
export type EvidenceCache = LRUCache<string, readonly Evidence[]>;

const BYTES = 16 * 1024 * 1024;
/** About what the evidence of a claim takes beside its texts: the list, and its objects. */
const [LIST, PLACE] = [100, 300];

export const evidenceCache = (): EvidenceCache =>
  new LRUCache({ maxSize: BYTES, sizeCalculation: (places) => LIST + places.length * PLACE + 2 * textIn(places) });

/** How many characters the words of quotations have. */
const textIn = (places: readonly Evidence[]): number =>
  places.reduce((sum, { quotation }) => sum + wordsOf(quotation).join('').length, 0);

const wordsOf = (quotation: Quotation | null): (string | null)[] =>
  quotation === null ? [] : [quotation.exact, quotation.prefix, quotation.suffix];

const PLACES = { id: text, mode, paragraph: nullable(number), ...QUOTATION, article: articleRow };

const byClaims = query('evidence/by-claims', IDS, PLACES);
const byAssertions = query('evidence/by-assertions', IDS, PLACES);

/** Takes the documents that things are written in, and who published these. */
type Bring = (documents: readonly NodeRow[]) => void;

/** One list per claim, in the order of `claims` (ids). */
export const evidenceByClaims = async (graph: Graph, claims: readonly string[], bring: Bring): Promise<Evidence[][]> =>
  inOrderOf(claims, await byClaims(graph, { ids: claims }), bring);

/** One list per assertion, in the order of `assertions` (ids). */
export const evidenceByAssertions = async (
  graph: Graph,
  assertions: readonly string[],
  bring: Bring,
): Promise<Evidence[][]> => inOrderOf(assertions, await byAssertions(graph, { ids: assertions }), bring);

function inOrderOf(ids: readonly string[], rows: readonly RowOf<typeof byClaims>[], bring: Bring): Evidence[][] {
  const found = new Map<string, Evidence[]>(ids.map((id) => [id, []]));
  for (const { id, mode, paragraph, article, ...quotation } of rows)
    found.get(id)?.push({ mode, document: article.id, paragraph, quotation, dataset: null, record: null });
  const articles = rows.map(({ article }) => article).filter(({ id }) => parseUrn(id)?.type === 'article');
  bring(articles.flatMap((article) => [articleOf(article), ...publisherOf(article)]));
  return ids.map((id) => found.get(id) ?? []);
}
