import type { Graph } from '../../src/graph/kernel/graph.ts';
import { hashOfGraph } from '../../src/ingest/export/graph-hash.ts';
import { rankingOf } from '../../src/ingest/read/ranking.ts';
import type { Import, Imported } from '../../src/ingest/write/import.ts';

const silent = () => {};

/** Imports a folder, as the command line does. */
export async function bring(source: Import, graph: Graph, folder: string): Promise<Imported> {
  const prepared = await source.prepare(folder, { tolerated: 0, report: silent });
  return prepared.run(graph, { dryRun: false, report: silent, ranking: rankingOf(['unvotes', 'undl']), more: true });
}

/** The answer of a statement of a test's own. */
export async function answer(graph: Graph, text: string, parameters = {}): Promise<unknown[][]> {
  return (await graph.read({ name: 'test', text }, parameters)).map((row) => [...row]);
}

/** How many imports have been run. */
export const runs = async (graph: Graph) => (await answer(graph, 'MATCH (run:ImportRun) RETURN count(run)'))[0]?.[0];

/** The choice of a ballot, and its key where it is on an amendment. */
export const ballot = async (graph: Graph, key: string) =>
  (await answer(graph, 'MATCH ()-[b:VOTED]->() WHERE b.key = $key RETURN b.choice, b.amendmentKey', { key }))[0];

/** How many rows an import has created and changed, and how many it missed. */
export const changes = ({ written }: Imported) => written && [written.created, written.changed, written.vanished];

let committed: Promise<string> | undefined;

/** The hash of the graph of the tests, computed once: what is committed no test changes. */
export async function committedHash(graph: Graph): Promise<string> {
  committed ??= hashOfGraph(graph);
  return committed;
}
