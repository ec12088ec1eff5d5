import type { Graph } from '../graph/graph.ts';
import { query } from '../graph/query.ts';

type None = Record<string, never>;

const counts = query<None, [kind: string, count: number]>('ingest/counts');
const runs = query<None, [source: string, finished: string, hash: string, dataset: string, licence: string]>(
  'ingest/newest-runs',
);

/** What is in the graph, for people: the newest run of each source with its licence, and how many there are of the main things. */
export async function readStatus(graph: Graph): Promise<string> {
  const loaded = (await runs(graph, {})).map(
    ([source, finished, hash, dataset, licence]) =>
      `${source}: ${dataset} (${licence}), ${finished}, files ${hash.slice(0, 12)}`,
  );
  const held = (await counts(graph, {})).map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`);
  return [...(loaded.length > 0 ? loaded : ['Nothing has been imported yet.']), held.join(', ')].join('\n');
}
