import { AS_OF, type AsOf, HELD_BY, THERE } from '../kernel/as-of.ts';
import type { Graph } from '../kernel/graph.ts';
import { COUNT, countFrom } from '../kernel/node-queries.ts';
import { between, bothWays, KEYED, type Keyed, SEEK, type Seek, type Slice, slice } from '../kernel/page.ts';
import { query } from '../kernel/query.ts';
import { keyOf, number, text } from '../kernel/shape.ts';

const NOTHING = {
  undatedVoteEvents: 0,
  doubtfulVoteEvents: 0,
  brokenVoteEvents: 0,
  repeatedVoteEvents: 0,
  contestedBallots: 0,
  unnamedGroups: 0,
};
/** How much is imprecise, doubtful or open. */
export type OpenCounts = Readonly<typeof NOTHING>;

const counts = query('coverage/counts', HELD_BY, { kind: keyOf(NOTHING), count: number });
const countedVotes = query('coverage/counted-votes', AS_OF, { id: text });
const withoutText = bothWays((direction) =>
  query('coverage/articles-without-text', { ...THERE, ...SEEK }, KEYED, { direction }),
);
const countWithoutText = query('coverage/count-articles-without-text', THERE, COUNT);

export async function openCounts(graph: Graph, asOf: AsOf): Promise<OpenCounts> {
  const rows = await counts(graph, asOf);
  // A kind of which there is none has no row.
  return { ...NOTHING, ...Object.fromEntries(rows.map(({ kind, count }) => [kind, count])) };
}

/** The ids of vote events of which claims count the votes, in their order: whole roll calls of datasets are not among them. */
export const votesCountedByClaims = async (graph: Graph, asOf: AsOf): Promise<string[]> =>
  (await countedVotes(graph, asOf)).map(({ id }) => id);

/** The ids of articles whose text nobody has supplied, in their order. */
export const articlesWithoutText = async (graph: Graph, part: Seek, asOf: AsOf): Promise<Slice<Keyed>> =>
  slice(await withoutText[part.direction](graph, { ...asOf, ...between(part) }), part.first);

export const countArticlesWithoutText = async (graph: Graph, asOf: AsOf): Promise<number> =>
  countFrom(await countWithoutText(graph, asOf));
