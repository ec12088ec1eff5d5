import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNTS, countsInOrder, IDS, slicesInOrder } from './kernel/ordinal.ts';
import { KEYED, type Keyed, PAGE, type Page, pageOf, type Slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { list, nullable, number, row, text } from './kernel/shape.ts';

/** What a library catalogue says of a motion, several of one kind joined by ` | `, and how the sources spell what was voted on. */
export const MOTION = {
  title: nullable(text),
  report: nullable(text),
  agenda: nullable(text),
  subjects: nullable(text),
  draft: nullable(text),
  aliases: list(text),
};

const byProposer = query(
  'motion/by-proposer',
  { ...IDS, ...AS_OF, ...PAGE },
  { ordinal: number, found: list(row(KEYED)) },
);
const countByProposer = query('motion/count-by-proposer', { ...IDS, ...AS_OF }, COUNTS);

/** The ids of the motions that each actor proposed, in the order of `actors` (ids). */
export async function motionsByProposer(
  graph: Graph,
  actors: readonly string[],
  page: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>[]> {
  return slicesInOrder(actors.length, await byProposer(graph, { ids: actors, ...asOf, ...pageOf(page) }), page);
}

export async function countMotionsByProposer(graph: Graph, actors: readonly string[], asOf: AsOf): Promise<number[]> {
  return countsInOrder(actors.length, await countByProposer(graph, { ids: actors, ...asOf }));
}
