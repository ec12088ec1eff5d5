import { type AsOf, HELD_BY } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder } from './kernel/ordinal.ts';
import { query, type RowOf } from './kernel/query.ts';
import { list, number, text } from './kernel/shape.ts';

const series = query(
  'vote-event/series',
  { keys: list(text), ...HELD_BY },
  { ordinal: number, newest: text, count: number },
);

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

/** `Vote on A/RES/74/41: Treaty on …` without what stands before the colon. */
export const titleIn = (name: string): string => name.slice(name.indexOf(': ') + 2);
