import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNTS, countsInOrder, IDS, slicesInOrder } from './kernel/ordinal.ts';
import { between, bothWays, KEYED, type Keyed, SEEK, type Seek, type Slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { list, number, row } from './kernel/shape.ts';

const byActor = bothWays((direction) =>
  query(
    'proposal/by-actor',
    { ...IDS, ...AS_OF, ...SEEK },
    { ordinal: number, found: list(row(KEYED)) },
    { direction },
  ),
);
const countByActor = query('proposal/count-by-actor', { ...IDS, ...AS_OF }, COUNTS);

/** The ids of what each actor proposed, in the order of `actors` (ids). */
export async function proposalsByActor(
  graph: Graph,
  actors: readonly string[],
  part: Seek,
  asOf: AsOf,
): Promise<Slice<Keyed>[]> {
  const rows = await byActor[part.direction](graph, { ids: actors, ...asOf, ...between(part) });
  return slicesInOrder(actors.length, rows, part);
}

export async function countProposalsByActor(graph: Graph, actors: readonly string[], asOf: AsOf): Promise<number[]> {
  return countsInOrder(actors.length, await countByActor(graph, { ids: actors, ...asOf }));
}
