import { type ArticleRow, articleOf, publisherOf } from './article.ts';
import type { Graph } from './kernel/graph.ts';
import type { NodeRow } from './kernel/nodes.ts';
import { query } from './kernel/query.ts';
import { parseUrn } from './kernel/urn.ts';

/** The span of a document that shows a claim; offsets in UTF-16 code units of its text. */
export type Quotation = {
  readonly status: 'ANCHORED' | 'NOT_SUPPLIED' | 'ORPHANED';
  readonly start: number | null;
  readonly end: number | null;
  readonly sha256: string | null;
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
};

/** How something is said. */
export type Mode = 'REPORTED' | 'QUOTED' | 'OFFICIAL' | 'INFERRED' | 'RECORDED';

/** Where something is written: a place in a document, or a record of a dataset. */
export type Evidence = {
  readonly mode: Mode;
  readonly document: string | null;
  readonly paragraph: number | null;
  readonly quotation: Quotation | null;
  readonly dataset: string | null;
  readonly record: string | null;
};

type EvidenceRow = [
  id: string,
  mode: Mode,
  paragraph: number | null,
  start: number | null,
  end: number | null,
  sha256: string | null,
  status: Quotation['status'] | null,
  exact: string | null,
  prefix: string | null,
  suffix: string | null,
  document: ArticleRow,
];

const isArticle = (id: string): boolean => parseUrn(id)?.type === 'article';

const byClaims = query<{ claims: string[] }, EvidenceRow>('evidence/by-claims');

const byAssertions = query<{ ids: string[] }, EvidenceRow>('evidence/by-assertions');

/** Takes the documents that things are written in, and who published these. */
type Bring = (documents: readonly NodeRow[]) => void;

/** One list per claim, in the order of `claims` (ids). */
export async function evidenceByClaims(graph: Graph, claims: readonly string[], bring: Bring): Promise<Evidence[][]> {
  return inOrderOf(claims, await byClaims(graph, { claims: [...claims] }), bring);
}

/** One list per assertion, in the order of `assertions` (ids). */
export async function evidenceByAssertions(
  graph: Graph,
  assertions: readonly string[],
  bring: Bring,
): Promise<Evidence[][]> {
  return inOrderOf(assertions, await byAssertions(graph, { ids: [...assertions] }), bring);
}

function inOrderOf(ids: readonly string[], rows: readonly EvidenceRow[], bring: Bring): Evidence[][] {
  const found = new Map<string, Evidence[]>(ids.map((id) => [id, []]));
  for (const [id, mode, paragraph, start, end, sha256, status, exact, prefix, suffix, [document]] of rows) {
    const quotation = { status: status ?? 'NOT_SUPPLIED', start, end, sha256, exact, prefix, suffix };
    found.get(id)?.push({ mode, document, paragraph, quotation, dataset: null, record: null });
  }
  const articles = rows.map((row) => row[10]).filter(([document]) => isArticle(document));
  bring(articles.flatMap((row) => [articleOf(row), ...publisherOf(row)]));
  return ids.map((id) => found.get(id) ?? []);
}
