import { hash } from 'node:crypto';
import type { Graph, Run } from '../../graph/kernel/graph.ts';
import { propertiesText } from '../../graph/kernel/properties-text.ts';
import { query } from '../../graph/kernel/query.ts';
import { list, properties, text } from '../../graph/kernel/shape.ts';

type Properties = Readonly<Record<string, unknown>>;

const nodes = query('ingest/hash-nodes', {}, { id: text, labels: list(text), properties: properties<Properties>() });
const edges = query(
  'ingest/hash-edges',
  {},
  { from: text, type: text, to: text, properties: properties<Properties>() },
);
const contested = query('ingest/hash-contested', {}, { key: text, choice: text });

/** The hash of a set of things: each is hashed alone and the hashes are added up, so that their order does not matter. */
export class HashOfSet {
  #sum = 0n;

  /** Adds anything that can be written as JSON. */
  add(item: unknown): void {
    this.#sum += BigInt(`0x${hash('sha256', JSON.stringify(item))}`);
  }

  /** SHA-256 in hexadecimal. */
  digest(): string {
    return hash('sha256', this.#sum.toString(16));
  }
}

/** Adds all nodes but import runs, and all edges between them but ballots. */
export async function addNodesAndEdges(graph: Pick<Graph, 'read'> | Run, set: HashOfSet): Promise<void> {
  for (const { id, labels, properties } of await nodes(graph, {}))
    set.add([id, labels.toSorted(), propertiesText(properties)]);
  for (const { from, type, to, properties } of await edges(graph, {}))
    set.add([from, type, to, propertiesText(properties)]);
}

/**
 * The data version: 32 digits of a hash of what the graph says, the same in every database and however often the data were imported. Of ballots
 * it reads only those about which sources differ, some thousands of a million: for all others stands the hash that each account has of its own.
 */
export async function hashOfData(graph: Pick<Graph, 'read'> | Run): Promise<string> {
  const set = new HashOfSet();
  await addNodesAndEdges(graph, set);
  for (const { key, choice } of await contested(graph, {})) set.add([key, choice]);
  return set.digest().slice(0, 32);
}
