import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder } from './kernel/ordinal.ts';
import { type Keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';

const byProposer = query<AsOf & { ids: string[]; after: string; limit: number }, [ordinal: number, ids: string[]]>(
  'motion/by-proposer',
);
const countByProposer = query<AsOf & { ids: string[] }, [ordinal: number, motions: number]>('motion/count-by-proposer');

/** The ids of the motions that each actor proposed, in the order of `actors` (ids). */
export async function motionsByProposer(
  graph: Graph,
  actors: readonly string[],
  { first, after }: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>[]> {
  const rows = await byProposer(graph, { ...asOf, ids: [...actors], after: after ?? '', limit: first + 1 });
  return inOrder(
    actors.length,
    rows,
    ([, ids]) =>
      slice(
        ids.map((id) => ({ id, key: id })),
        first,
      ),
    () => slice<Keyed>([], first),
  );
}

export async function countMotionsByProposer(graph: Graph, actors: readonly string[], asOf: AsOf): Promise<number[]> {
  const rows = await countByProposer(graph, { ...asOf, ids: [...actors] });
  return inOrder(
    actors.length,
    rows,
    ([, motions]) => motions,
    () => 0,
  );
}
