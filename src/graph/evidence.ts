import { type Article, type ArticleRow, articleOf } from './article.ts';
import type { Entity } from './entity.ts';
import type { Graph } from './graph.ts';
import { query } from './query.ts';
import { parseUrn } from './urn.ts';

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

/** Where something is written: a place in a document, or a record of a dataset. */
export type Evidence = {
  readonly mode: 'REPORTED' | 'QUOTED' | 'OFFICIAL' | 'INFERRED' | 'RECORDED';
  readonly document: string | null;
  readonly paragraph: number | null;
  readonly quotation: Quotation | null;
  readonly dataset: string | null;
  readonly record: string | null;
};

type EvidenceRow = [
  claim: string,
  mode: Evidence['mode'],
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

/** One list per claim, in the order of `claims` (ids), and the documents that they are written in. */
export async function evidenceByClaims(
  graph: Graph,
  claims: readonly string[],
): Promise<{ evidence: Evidence[][]; documents: (Article | Entity)[] }> {
  const rows = await byClaims(graph, { claims: [...claims] });
  const found = new Map<string, Evidence[]>(claims.map((claim) => [claim, []]));
  for (const [claim, mode, paragraph, start, end, sha256, status, exact, prefix, suffix, [document]] of rows) {
    const quotation = { status: status ?? 'NOT_SUPPLIED', start, end, sha256, exact, prefix, suffix };
    found.get(claim)?.push({ mode, document, paragraph, quotation, dataset: null, record: null });
  }
  return {
    evidence: claims.map((claim) => found.get(claim) ?? []),
    documents: rows.flatMap((row) => (isArticle(row[10][0]) ? articleOf(row[10]) : [])),
  };
}
