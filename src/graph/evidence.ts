import type { Graph } from './graph.ts';
import { query } from './query.ts';

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
  readonly citation: string;
  readonly mode: 'REPORTED' | 'QUOTED' | 'OFFICIAL' | 'INFERRED' | 'RECORDED';
  readonly document: string | null;
  readonly paragraph: number | null;
  readonly quotation: Quotation | null;
  readonly dataset: string | null;
  readonly record: string | null;
  readonly url: string | null;
};

type EvidenceRow = [
  claim: string,
  mode: Evidence['mode'],
  document: string,
  source: string,
  paragraph: number | null,
  start: number | null,
  end: number | null,
  sha256: string | null,
  status: Quotation['status'] | null,
  exact: string | null,
  prefix: string | null,
  suffix: string | null,
];

const byClaims = query<{ claims: string[] }, EvidenceRow>('evidence/by-claims');

/** The evidence of each claim (id). */
export async function evidenceByClaims(graph: Graph, claims: Iterable<string>): Promise<Map<string, Evidence[]>> {
  const answer = new Map<string, Evidence[]>([...claims].map((claim) => [claim, []]));
  for (const [
    claim,
    mode,
    document,
    source,
    paragraph,
    start,
    end,
    sha256,
    status,
    exact,
    prefix,
    suffix,
  ] of await byClaims(graph, { claims: [...answer.keys()] })) {
    answer.get(claim)?.push({
      citation: paragraph === null ? source : `${source}, paragraph ${paragraph}`,
      mode,
      document,
      paragraph,
      quotation: { status: status ?? 'NOT_SUPPLIED', start, end, sha256, exact, prefix, suffix },
      dataset: null,
      record: null,
      url: null,
    });
  }
  return answer;
}
