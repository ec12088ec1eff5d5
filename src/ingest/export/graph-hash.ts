import { createHash } from 'node:crypto';
import type { Graph } from '../../graph/kernel/graph.ts';
import { query } from '../../graph/kernel/query.ts';

type Page = { readonly after: string; readonly limit: number };
type Properties = Readonly<Record<string, unknown>>;

const nodes = query<Page, [id: string, labels: string[], properties: Properties]>('ingest/export/hash-nodes');
const edges = query<Page, [from: string, type: string, to: string, properties: Properties]>('ingest/export/hash-edges');
const ballots = query<Page, [order: string, ballots: string[], marked: Properties[]]>('ingest/export/hash-ballots');

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
    for (const [id, labels, properties] of rows) add([id, [...labels].sort(), sorted(properties)]);
    return rows.at(-1)?.[0];
  });
  await paged(NODES, async (page) => {
    const rows = await edges(graph, page);
    for (const [from, type, to, properties] of rows) add([from, type, to, sorted(properties)]);
    return rows.at(-1)?.[0];
  });
  await paged(EVENTS, async (page) => {
    const rows = await ballots(graph, page);
    for (const [order, cast, marked] of rows) add([order, [...cast].sort(), marked.map(sorted).sort()]);
    return rows.at(-1)?.[0];
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
