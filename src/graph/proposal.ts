import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNTS, countsInOrder, IDS, slicesInOrder } from './kernel/ordinal.ts';
import { KEYED, type Keyed, PAGE, type Page, pageOf, type Slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { list, number, row } from './kernel/shape.ts';

const byActor = query('proposal/by-actor', { ...IDS, ...AS_OF, ...PAGE }, { ordinal: number, found: list(row(KEYED)) });
const countByActor = query('proposal/count-by-actor', { ...IDS, ...AS_OF }, COUNTS);

/** The ids of what each actor proposed, in the order of `actors` (ids). */
export async function proposalsByActor(
  graph: Graph,
  actors: readonly string[],
  page: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>[]> {
  return slicesInOrder(actors.length, await byActor(graph, { ids: actors, ...asOf, ...pageOf(page) }), page);
}

export async function countProposalsByActor(graph: Graph, actors: readonly string[], asOf: AsOf): Promise<number[]> {
  return countsInOrder(actors.length, await countByActor(graph, { ids: actors, ...asOf }));
}
