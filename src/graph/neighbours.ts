import { EDGES, type EdgeType } from './edges.ts';
import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder } from './kernel/ordinal.ts';
import { query, type RowOf } from './kernel/query.ts';
import { flag, list, number, text } from './kernel/shape.ts';

const NEAR = (Object.keys(EDGES) as EdgeType[]).filter((type) => 'near' in EDGES[type]);

const byIds = query(
  'neighbour/by-ids',
  { ids: list(text), ...AS_OF },
  { ordinal: number, types: list(text), outgoing: list(flag), others: list(text) },
  { types: NEAR.join('|') },
);

/** Numbers in ids count as numbers: article 6 stands before article 47. */
const byNumber = new Intl.Collator('en', { numeric: true });

/** The ids at the far ends of one node's edges, in their order. */
export class Neighbours {
  readonly #edges: readonly { type: string; outgoing: boolean; other: string }[];

  constructor({ types, outgoing, others }: Omit<RowOf<typeof byIds>, 'ordinal'>) {
    const edges = others.map((other, place) => ({
      type: types[place] as string,
      outgoing: outgoing[place] as boolean,
      other,
    }));
    this.#edges = edges.sort((a, b) => byNumber.compare(a.other, b.other));
  }

  /** Where the edges of a type lead. */
  to = (type: string): string[] => this.#ends(type, true);
  /** Where the edges of a type come from. */
  from = (type: string): string[] => this.#ends(type, false);

  #ends(type: string, outgoing: boolean): string[] {
    return this.#edges.filter((edge) => edge.type === type && edge.outgoing === outgoing).map(({ other }) => other);
  }
}

/** The neighbours of nodes, in the order of `ids`: one statement for all, of whatever nouns they are. */
export async function neighbours(graph: Graph, ids: readonly string[], asOf: AsOf): Promise<Neighbours[]> {
  const rows = await byIds(graph, { ids, ...asOf });
  return inOrder(
    ids.length,
    rows,
    (row) => new Neighbours(row),
    () => new Neighbours({ types: [], outgoing: [], others: [] }),
  );
}
