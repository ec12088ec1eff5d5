import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder } from './kernel/ordinal.ts';
import { query, type RowOf } from './kernel/query.ts';
import { flag, list, number, text } from './kernel/shape.ts';

const parameters = { ids: list(text), ...AS_OF };
const columns = { ordinal: number, types: list(text), outgoing: list(flag), others: list(text) };

/** The edges that are read around one node of a noun. */
const around = (noun: string, ...types: string[]) =>
  query('node/neighbours', parameters, columns, { noun, types: types.join('|') });

/** The nouns whose few edges are read together. */
const reads = {
  document: query('document/neighbours', parameters, columns),
  treaty: around('treaty', 'PART_OF', 'SUPPLEMENTS', 'NEGOTIATED_UNDER', 'DEFINES', 'PROPOSED'),
  provision: around('provision', 'PART_OF', 'AMENDS', 'EXCLUDES', 'IN_TENSION_WITH'),
  topic: around('topic', 'NARROWER', 'DEFINES'),
  process: around('process', 'PART_OF', 'RUN_BY', 'TOOK_PART_IN', 'SUBMITTED_TO'),
  session: around('session', 'PART_OF', 'DEALT_WITH', 'TOOK_PART_IN'),
  institution: around('institution', 'PART_OF'),
};
export type Noun = keyof typeof reads;

/** Numbers in ids count as numbers: article 6 stands before article 47. */
const byNumber = new Intl.Collator('en', { numeric: true });

/** The ids at the far ends of one node's edges, in their order. */
export class Neighbours {
  readonly #edges: readonly { type: string; outgoing: boolean; other: string }[];

  constructor({ types, outgoing, others }: Pick<RowOf<(typeof reads)['document']>, 'types' | 'outgoing' | 'others'>) {
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
  const rows = await reads[noun](graph, { ids, ...asOf });
  return inOrder(
    ids.length,
    rows,
    (row) => new Neighbours(row),
    () => new Neighbours({ types: [], outgoing: [], others: [] }),
  );
}
