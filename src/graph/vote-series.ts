import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder, slicesInOrder } from './kernel/ordinal.ts';
import { KEYED, type Keyed, PAGE, type Page, pageOf, type Slice } from './kernel/page.ts';
import { query, type RowOf } from './kernel/query.ts';
import { list, number, row, text } from './kernel/shape.ts';

const KEYS = { keys: list(text), ...AS_OF };
const series = query('vote-event/series', KEYS, { ordinal: number, newest: text, count: number });
const bySeries = query('vote-event/by-series', { ...KEYS, ...PAGE }, { ordinal: number, found: list(row(KEYED)) });

/** Votes of several years on what has the same title, small changes and known new wordings aside. */
export type VoteSeries = {
  /** What their titles have in common. */
  readonly key: string;
  /** The title of the newest vote. */
  readonly name: string;
  readonly count: number;
};

/** The series of these keys, in their order; null where there is but one vote, which is no series. */
export async function seriesByKeys(graph: Graph, keys: readonly string[], asOf: AsOf): Promise<(VoteSeries | null)[]> {
  return inOrder<RowOf<typeof series>, VoteSeries | null>(
    keys.length,
    await series(graph, { keys, ...asOf }),
    ({ ordinal, newest, count }) => (count < 2 ? null : { key: keys[ordinal] as string, name: titleIn(newest), count }),
    () => null,
  );
}

/** The ids of the votes of each series, oldest first. */
export const votesBySeries = async (
  graph: Graph,
  keys: readonly string[],
  page: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>[]> =>
  slicesInOrder(keys.length, await bySeries(graph, { keys, ...asOf, ...pageOf(page) }), page);

/** How many votes each series has. */
export const countVotesBySeries = async (graph: Graph, keys: readonly string[], asOf: AsOf): Promise<number[]> =>
  (await series(graph, { keys, ...asOf })).reduce(
    (counts, { ordinal, count }) => counts.with(ordinal, count),
    keys.map(() => 0),
  );

/** `Vote on A/RES/74/41: Treaty on …` without what stands before the colon. */
const titleIn = (name: string): string => name.slice(name.indexOf(': ') + 2);
