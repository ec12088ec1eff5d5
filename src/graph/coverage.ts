import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { type Keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';

/** How much is imprecise, doubtful or open. */
export type OpenCounts = {
  readonly undatedVoteEvents: number;
  readonly doubtfulVoteEvents: number;
  readonly brokenVoteEvents: number;
  readonly repeatedVoteEvents: number;
  readonly contestedBallots: number;
  readonly unnamedGroups: number;
};

const counts = query<AsOf, [kind: keyof OpenCounts, count: number]>('coverage/counts');
const countedVotes = query<AsOf, [id: string]>('coverage/counted-votes');
const withoutText = query<{ after: string; limit: number }, [id: string]>('coverage/articles-without-text');
const countWithoutText = query<Record<string, never>, [number]>('coverage/count-articles-without-text');

const NOTHING: OpenCounts = {
  undatedVoteEvents: 0,
  doubtfulVoteEvents: 0,
  brokenVoteEvents: 0,
  repeatedVoteEvents: 0,
  contestedBallots: 0,
  unnamedGroups: 0,
};

export async function openCounts(graph: Graph, asOf: AsOf): Promise<OpenCounts> {
  // A kind of which there is none has no row.
  return { ...NOTHING, ...Object.fromEntries(await counts(graph, asOf)) };
}

/** The ids of vote events of which claims count the votes, in their order: whole roll calls of datasets are not among them. */
export async function votesCountedByClaims(graph: Graph, asOf: AsOf): Promise<string[]> {
  const rows = await countedVotes(graph, asOf);
  return rows.map(([id]) => id);
}

/** The ids of articles whose text nobody has supplied, in their order. */
export async function articlesWithoutText(graph: Graph, { first, after }: Page): Promise<Slice<Keyed>> {
  const rows = await withoutText(graph, { after: after ?? '', limit: first + 1 });
  return slice(
    rows.map(([id]) => ({ id, key: id })),
    first,
  );
}

export async function countArticlesWithoutText(graph: Graph): Promise<number> {
  const [row] = await countWithoutText(graph, {});
  return row?.[0] ?? 0;
}
