import { createHash } from 'node:crypto';
import type { Graph } from '../../graph/kernel/graph.ts';
import { query } from '../../graph/kernel/query.ts';
import { list, nullable, number, properties, text, type Values } from '../../graph/kernel/shape.ts';

const PAGE = { after: text, limit: number };
type Page = Values<typeof PAGE>;
type Properties = Readonly<Record<string, unknown>>;

const nodes = query('ingest/export/hash-nodes', PAGE, {
  id: text,
  labels: list(text),
  properties: properties<Properties>(),
});
const edges = query('ingest/export/hash-edges', PAGE, {
  from: text,
  type: nullable(text),
  to: nullable(text),
  properties: properties<Properties>(),
});
const ballots = query('ingest/export/hash-ballots', PAGE, {
  order: text,
  ballots: list(text),
  marked: list(properties<Properties>()),
});

/** How many nodes, sources of edges, or vote events one read brings. */
const NODES = 5000;
const EVENTS = 500;

/**
 * The SHA-256 of the graph: all nodes but import runs, and all edges between them. What was written when, and in which order, does not
 * count. Every item is hashed alone, and the hashes are added up, so no order is needed and memory does not grow.
 */
export async function hashOfGraph(graph: Graph): Promise<string> {
  let sum = 0n;
  const add = (item: unknown) => {
    sum += BigInt(`0x${createHash('sha256').update(JSON.stringify(item)).digest('hex')}`);
  };
  await paged(NODES, async (page) => {
    const rows = await nodes(graph, page);
    for (const { id, labels, properties } of rows) add([id, [...labels].sort(), sorted(properties)]);
    return rows.at(-1)?.id;
  });
  await paged(NODES, async (page) => {
    const rows = await edges(graph, page);
    for (const { from, type, to, properties } of rows) add([from, type, to, sorted(properties)]);
    return rows.at(-1)?.from;
  });
  await paged(EVENTS, async (page) => {
    const rows = await ballots(graph, page);
    for (const { order, ballots, marked } of rows) add([order, [...ballots].sort(), marked.map(sorted).sort()]);
    return rows.at(-1)?.order;
  });
  return createHash('sha256').update(sum.toString(16)).digest('hex');
}

/** Reads pages until one is empty; `read` answers with where its page ends. */
async function paged(limit: number, read: (page: Page) => Promise<string | undefined>): Promise<void> {
  let after: string | undefined = '';
  while (after !== undefined) after = await read({ after, limit });
}

const sorted = (properties: Properties): string =>
  JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
