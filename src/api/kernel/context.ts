import DataLoader from 'dataloader';
import { type AsOf, NOW } from '../../graph/kernel/as-of.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { type NodeCache, Nodes } from '../../graph/kernel/nodes.ts';
import type { Node } from '../../graph/node.ts';
import { NOUNS } from '../../graph/nouns.ts';
import type { Analysis } from './matrix-cache.ts';

/** What resolvers share within one request: the graph, the nodes read so far, and one batch per question. */
export type Context = {
  readonly graph: Graph;
  readonly nodes: Nodes<Node>;
  /** All roll calls of the data version in memory. */
  analysis(): Promise<Analysis>;
  /** As of when the operation reads. */
  readonly asOf: AsOf;
  /**
   * Asks `read` once for all keys of a level. `question` names the field and its arguments: the same question of many parents is one batch,
   * and `read` answers in the order of its keys.
   */
  batch<V>(question: string, key: string, read: (keys: readonly string[]) => Promise<readonly V[]>): Promise<V>;
};

/** The context of one request, in front of the nodes that earlier requests read. */
export function contextOf(
  graph: Graph,
  cache: NodeCache<Node>,
  analysis: Context['analysis'],
  asOf: AsOf = NOW,
): Context {
  const batches = new Map<string, DataLoader<string, unknown>>();
  return {
    graph,
    nodes: new Nodes(graph, NOUNS, cache, asOf),
    analysis,
    asOf,
    batch<V>(question: string, key: string, read: (keys: readonly string[]) => Promise<readonly V[]>) {
      const batch = (batches.get(question) as DataLoader<string, V> | undefined) ?? new DataLoader<string, V>(read);
      batches.set(question, batch as DataLoader<string, unknown>);
      return batch.load(key);
    },
  };
}
