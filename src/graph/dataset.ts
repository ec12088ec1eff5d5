import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { query } from './kernel/query.ts';

/** A bulk source, where evidence is the row of the source file. */
export type Dataset = {
  readonly type: 'Dataset';
  readonly id: string;
  readonly name: string;
  readonly licence: string | null;
  readonly url: string | null;
  readonly citation: string | null;
};

const byIds = query<
  { ids: string[] },
  [id: string, name: string, licence: string | null, url: string | null, citation: string | null]
>('dataset/by-ids');
const newest = query<Record<string, never>, [run: string, hash: string, finished: string]>('dataset/version');

export async function datasetsById(graph: Graph, ids: string[]): Promise<Untyped<Dataset>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, licence, url, citation]) => ({ id, name, licence, url, citation }));
}

/** A finished import: what became of the records of its files. */
export type ImportRun = {
  readonly source: string;
  readonly started: string;
  readonly finished: string;
  /** SHA-256 of the files; empty when some records were rejected. */
  readonly hash: string;
  readonly created: number;
  readonly joined: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Ids. */
  readonly datasets: readonly string[];
};

/** How much there is in the graph. */
export type Contents = {
  readonly states: number;
  readonly voteEvents: number;
  readonly ballots: number;
  readonly contestedBallots: number;
  readonly claims: number;
};

type None = Record<string, never>;
type RunRow = [
  source: string,
  started: string,
  finished: string,
  hash: string,
  created: number,
  joined: number | null,
  changed: number,
  unchanged: number,
  rejected: number,
  datasets: string[],
];

const all = query<None, [id: string]>('dataset/all');
const runs = query<{ limit: number }, RunRow>('dataset/runs');
const counts = query<None, [kind: keyof Contents, count: number]>('dataset/counts');

/** The ids of all datasets. */
export const datasetIds = async (graph: Graph): Promise<string[]> => (await all(graph, {})).map(([id]) => id);

/** The newest finished imports, the newest first. */
export async function importRuns(graph: Graph, limit: number): Promise<ImportRun[]> {
  const rows = await runs(graph, { limit });
  return rows.map(([source, started, finished, hash, created, joined, changed, unchanged, rejected, datasets]) => ({
    source,
    started,
    finished,
    hash,
    created,
    joined: joined ?? 0,
    changed,
    unchanged,
    rejected,
    datasets,
  }));
}

const NOTHING: Contents = { states: 0, voteEvents: 0, ballots: 0, contestedBallots: 0, claims: 0 };

export async function contents(graph: Graph): Promise<Contents> {
  // A kind of which there is none has no row.
  return { ...NOTHING, ...Object.fromEntries(await counts(graph, {})) };
}

/** Changes whenever an import ends: the last finished run; empty while there is none. */
export async function dataVersion(graph: Graph): Promise<string> {
  const [row] = await newest(graph, {});
  return row?.[0] ?? '';
}
