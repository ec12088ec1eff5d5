import type { Graph } from '../../graph/kernel/graph.ts';
import { orderOf, PAGE, pages } from '../../graph/kernel/page.ts';
import { propertiesText } from '../../graph/kernel/properties-text.ts';
import { query } from '../../graph/kernel/query.ts';
import { list, properties, text } from '../../graph/kernel/shape.ts';
import { addNodesAndEdges, HashOfSet } from '../write/data-hash.ts';

type Ballot = {
  readonly key: string;
  readonly amendmentKey?: string;
  readonly claims?: readonly string[];
  readonly sources?: readonly string[];
};

const ballots = query('ingest/export/hash-ballots', PAGE, {
  order: text,
  ballots: list(text),
  marked: list(properties<Ballot>()),
});

/** Of how many vote events one read brings the ballots. */
const EVENTS = 500;

/**
 * The SHA-256 of the graph: all nodes but import runs, and all edges between them, each ballot too. What was written when, and in which order, does
 * not count.
 */
export async function hashOfGraph(graph: Graph): Promise<string> {
  const set = new HashOfSet();
  await addNodesAndEdges(graph, set);
  for await (const rows of pages((page) => ballots(graph, page), EVENTS, orderOf))
    for (const { order, ballots, marked } of rows) {
      const amendmentKeys = new Map(marked.map(({ key, amendmentKey = '' }) => [key, amendmentKey]));
      const rows = ballots.map((ballot) =>
        marked.length === 0 ? ballot : ballot + (amendmentKeys.get(ballot.split(' ', 2)[1] ?? '') ?? ''),
      );
      // What is no more than a row of a dataset has nothing else to say.
      const said = marked.filter(({ claims, sources }) => claims !== undefined || sources !== undefined);
      set.add([order, rows.sort(), said.map(propertiesText).sort()]);
    }
  return set.digest();
}
