import type { Graph } from '../../src/graph/kernel/graph.ts';
import { rankingOf } from '../../src/ingest/read/ranking.ts';
import type { Import, Imported } from '../../src/ingest/write/import.ts';

const silent = () => {};

/** Imports a folder, as the command line does. */
export async function bring(source: Import, graph: Graph, folder: string): Promise<Imported> {
  const prepared = await source.prepare(folder, { tolerated: 0, report: silent });
  return prepared.run(graph, { dryRun: false, report: silent, ranking: rankingOf(['unvotes', 'undl']) });
}

/** The answer of a statement of a test's own. */
export async function answer(graph: Graph, text: string, parameters = {}): Promise<unknown[][]> {
  return (await graph.read({ name: 'test', text }, parameters)).map((row) => [...row]);
}
