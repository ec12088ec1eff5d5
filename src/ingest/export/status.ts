import { type Contents, contents, dataVersion } from '../../graph/dataset.ts';
import { unfinishedRuns } from '../../graph/import-run.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { query } from '../../graph/kernel/query.ts';
import { text } from '../../graph/kernel/shape.ts';

const runs = query(
  'ingest/export/newest-runs',
  {},
  { source: text, finished: text, hash: text, name: text, licence: text },
);

/** What is in the graph: its data version, empty while there is none, the newest run of each source with its licence, runs that were not finished, and how many there are of the main things. */
export type Status = {
  readonly dataVersion: string;
  readonly runs: readonly { source: string; finished: string; files: string; dataset: string; licence: string }[];
  readonly unfinished: readonly { source: string; started: string }[];
  readonly counts: Contents;
  /** All of it for people. */
  readonly text: string;
};

export async function readStatus(graph: Graph): Promise<Status> {
  const finished = (await runs(graph, {})).map(({ source, finished, hash, name, licence }) => ({
    source,
    finished,
    files: hash,
    dataset: name,
    licence,
  }));
  const broken = await unfinishedRuns(graph);
  const counts = await contents(graph);
  const version = await dataVersion(graph);
  const number = (count: number) => count.toLocaleString('en');
  const lines = [
    ...finished.map(({ source, dataset, licence, finished, files }) => {
      const hash = files === '' ? 'some records were rejected' : `files ${files.slice(0, 12)}`;
      return `${source}: ${dataset} (${licence}), ${finished}, ${hash}`;
    }),
    ...(finished.length === 0 ? ['Nothing has been imported yet.'] : []),
    ...broken.map(({ source, started }) => `${source}: an import of ${started} was not finished; run it again.`),
    ...(version === '' ? [] : [`Data version ${version}`]),
    `${number(counts.states)} states, ${number(counts.voteEvents)} vote events, ${number(counts.ballots)} ballots, ${number(counts.contestedBallots)} of them contested, ${number(counts.claims)} claims`,
  ];
  return { dataVersion: version, runs: finished, unfinished: broken, counts, text: lines.join('\n') };
}
