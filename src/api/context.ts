import DataLoader from 'dataloader';
import type { Graph } from '../graph/graph.ts';
import { type NodeCache, Nodes } from '../graph/nodes.ts';

/** What resolvers share within one request: the graph, the nodes read so far, and one batch per question. */
export class Context {
  readonly graph: Graph;
  readonly nodes: Nodes;
  readonly #batches = new Map<string, unknown>();

  constructor(graph: Graph, cache: NodeCache) {
    this.graph = graph;
    this.nodes = new Nodes(graph, cache);
  }

  /**
   * Asks `read` once for all keys of a level. `question` names the field and its arguments: the same question of many parents is one batch,
   * and `read` answers in the order of its keys.
   */
  batch<V>(question: string, key: string, read: (keys: readonly string[]) => Promise<readonly V[]>): Promise<V> {
    const known = this.#batches.get(question) as DataLoader<string, V> | undefined;
    if (known) return known.load(key);
    const loader = new DataLoader<string, V>(read);
    this.#batches.set(question, loader);
    return loader.load(key);
  }
}
