import type { Graph } from './kernel/graph.ts';
import { type NodeFrom, ownNodesById } from './kernel/node-queries.ts';
import { IDS } from './kernel/ordinal.ts';
import { query, type RowOf } from './kernel/query.ts';
import { keyOf, list, nullable, number, text } from './kernel/shape.ts';

/** A bulk source, where evidence is the row of the source file. */
export const datasetsById = ownNodesById('dataset/by-ids', {
  name: text,
  licence: nullable(text),
  url: nullable(text),
  citation: nullable(text),
});
export type Dataset = NodeFrom<'Dataset', typeof datasetsById>;

const newest = query('dataset/version', {}, { version: text });
const all = query('dataset/all', {}, { id: text });
const runs = query(
  'dataset/runs',
  { limit: number },
  {
    source: text,
    started: text,
    finished: text,
    /** SHA-256 of the files; empty when some records were rejected. */
    hash: text,
    created: number,
    joined: number,
    changed: number,
    unchanged: number,
    rejected: number,
    /** Ids. */
    datasets: list(text),
  },
);
/** A finished import: what became of the records of its files. */
export type ImportRun = RowOf<typeof runs>;

const NOTHING = { states: 0, voteEvents: 0, ballots: 0, contestedBallots: 0, claims: 0 };
/** How much there is in the graph. */
export type Contents = Readonly<typeof NOTHING>;

const counts = query('dataset/counts', {}, { kind: keyOf(NOTHING), count: number });

const spans = query('dataset/spans', IDS, { ordinal: number, first: text, last: text });
/** From which day to which there are votes; null where no day of any is known. */
export type VoteSpan = { readonly first: string | null; readonly last: string | null };

/** How much there is, and from when to when: of each dataset, by its id, and of all of them. */
export type Extent = {
  readonly counts: Contents;
  readonly spans: ReadonlyMap<string, VoteSpan>;
  readonly whole: VoteSpan;
};

/** Reads how much there is, for which all votes are looked at. */
export async function readExtent(graph: Graph): Promise<Extent> {
  const ids = await datasetIds(graph);
  const [counts, found] = await Promise.all([contents(graph), spans(graph, { ids })]);
  const days = found.flatMap(({ first, last }) => [first, last]).sort();
  return {
    counts,
    spans: new Map(found.map(({ ordinal, first, last }) => [ids[ordinal] as string, { first, last }])),
    whole: { first: days[0] ?? null, last: days.at(-1) ?? null },
  };
}

/** The span of a dataset of which no vote has a day that is known. */
export const NO_SPAN: VoteSpan = { first: null, last: null };

/** The ids of all datasets. */
export const datasetIds = async (graph: Graph): Promise<string[]> => (await all(graph, {})).map(({ id }) => id);

/** The newest finished imports, the newest first. */
export const importRuns = (graph: Graph, limit: number): Promise<ImportRun[]> => runs(graph, { limit });

export async function contents(graph: Graph): Promise<Contents> {
  const rows = await counts(graph, {});
  // A kind of which there is none has no row.
  return { ...NOTHING, ...Object.fromEntries(rows.map(({ kind, count }) => [kind, count])) };
}

/**
 * The version of the data: a hash of what the graph says, which the last import has written down when it ended. The same data have the same version
 * in every database. Empty while there was no import.
 */
export async function dataVersion(graph: Graph): Promise<string> {
  const [run] = await newest(graph, {});
  return run?.version ?? '';
}
