import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';

type Row = [ordinal: number, types: string[], outgoing: boolean[], others: string[]];

const NOUNS = ['document', 'treaty', 'provision', 'topic', 'process', 'session', 'institution'] as const;

/** The nouns whose few edges are read together: `cypher/<noun>/neighbours.cypher`. */
export type Noun = (typeof NOUNS)[number];

const reads = Object.fromEntries(
  NOUNS.map((noun) => [noun, query<{ ids: string[] } & AsOf, Row>(`${noun}/neighbours`)]),
) as Record<Noun, ReturnType<typeof query<{ ids: string[] } & AsOf, Row>>>;

/** Numbers in ids count as numbers: article 6 stands before article 47. */
const byNumber = new Intl.Collator('en', { numeric: true });

/** The ids at the far ends of one node's edges, in their order. */
export class Neighbours {
  readonly #edges: readonly { type: string; outgoing: boolean; other: string }[];

  constructor([, types, outgoing, others]: Row) {
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

/** The neighbours of nodes of one noun, in the order of `ids`: one statement for all. */
export async function neighbours(graph: Graph, noun: Noun, ids: readonly string[], asOf: AsOf): Promise<Neighbours[]> {
  const rows = await reads[noun](graph, { ids: [...ids], ...asOf });
  return inOrder(
    ids.length,
    rows,
    (row) => new Neighbours(row),
    () => new Neighbours([0, [], [], []]),
  );
}
