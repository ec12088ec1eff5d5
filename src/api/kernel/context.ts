import DataLoader from 'dataloader';
import type { Matrix } from '../../analysis/kernel/matrix.ts';
import type { SearchIndex } from '../../graph/analysis/search-index.ts';
import type { ClaimLedger } from '../../graph/claim-ledger.ts';
import type { Extent } from '../../graph/dataset.ts';
import type { Directory, ListedNoun } from '../../graph/directory.ts';
import { type EvidenceCache, evidenceCache } from '../../graph/evidence.ts';
import type { ImportUnderWay } from '../../graph/import-run.ts';
import { type AsOf, NOW } from '../../graph/kernel/as-of.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { type NodeCache, Nodes, nodeCache } from '../../graph/kernel/nodes.ts';
import { endingOf } from '../../graph/kernel/timed.ts';
import type { Node } from '../../graph/node.ts';
import { NOUNS } from '../../graph/nouns.ts';
import type { Since } from '../../graph/since.ts';
import type { Caller } from './caller.ts';
import type { Followed } from './followed.ts';
import type { Analysis } from './matrix-cache.ts';

/** A list of arguments as another place has inferred it. */
export type Fixed<A extends readonly unknown[]> = A extends readonly unknown[] ? A : never;

/** Reads something of each key, in the order of the keys: one statement for all of them. */
export type BatchReader<A extends readonly unknown[], V> = (
  graph: Graph,
  keys: readonly string[],
  ...rest: [...A, AsOf]
) => Promise<readonly V[]>;

type BatchOptions<V> = {
  /** Another time than that of the operation. */
  readonly asOf?: AsOf;
  /** What is to be done with the values of a level before any of them is handed out. */
  readonly before?: (values: readonly V[]) => Promise<void>;
};

/** What subscriptions follow. */
export type Live = {
  /** The data version that all answers are at least of. */
  readonly version: Pick<Followed<string>, 'follow'>;
  /** The newest one, whose roll calls may still be being read. */
  readonly newest: Pick<Followed<string>, 'follow'>;
  readonly imports: Pick<Followed<readonly ImportUnderWay[]>, 'follow'>;
};

/** What resolvers share within one request: the graph, the nodes read so far, and one batch per question. */
export type Context = Caller & {
  readonly graph: Graph;
  readonly nodes: Nodes<Node>;
  /** Where claims are written that were read before. */
  readonly evidence: EvidenceCache;
  /** All roll calls of the data version in memory. */
  analysis(): Promise<Analysis>;
  /** All votes of the newest data version in memory: after an import it waits until they have been read. */
  votes(): Promise<Matrix>;
  /** The same, where they need not be waited for; else null. */
  votesAtHand(): Matrix | null;
  /** All names and texts of the data version in memory. */
  searchIndex(): Promise<SearchIndex>;
  readonly live: Live;
  /** All nodes of a noun in memory, by name and by date. */
  directory(noun: ListedNoun): Promise<Directory>;
  /** All claims in memory, with who makes them. */
  claims(): Promise<ClaimLedger>;
  /** How much there is, and from when to when. */
  extent(): Promise<Extent>;
  /** Since when things are there, by the data version in memory. */
  since(): Promise<Since>;
  /** Looks whether the data are others now. */
  look(): Promise<void>;
  /** As of when the operation reads. */
  readonly asOf: AsOf;
  /** Asks `read` once for all keys of a level: the same question, which is the reader and its arguments, of many parents is one batch. */
  batch<A extends readonly unknown[] | [], V>(
    read: BatchReader<Fixed<A>, V>,
    args: A,
    key: string,
    options?: BatchOptions<V>,
  ): Promise<V>;
};

/** What the server has in memory, for whoever asks. */
export type InMemory = Pick<
  Context,
  | 'analysis'
  | 'votes'
  | 'votesAtHand'
  | 'searchIndex'
  | 'live'
  | 'directory'
  | 'claims'
  | 'evidence'
  | 'extent'
  | 'since'
  | 'look'
>;

/** The context of one request, in front of the nodes that earlier requests read. */
export function contextOf(
  graph: Graph,
  cache: NodeCache<Node>,
  inMemory: InMemory,
  { patience, client, curator }: Caller,
  asOf: AsOf = NOW,
): Context {
  const batches = new Map<unknown, Map<string, DataLoader<string, unknown>>>();
  return {
    ...inMemory,
    patience,
    client,
    curator,
    graph,
    nodes: new Nodes(graph, NOUNS, cache, asOf),
    asOf,
    batch<A extends readonly unknown[] | [], V>(
      read: BatchReader<Fixed<A>, V>,
      args: A,
      key: string,
      { asOf: time = asOf, before }: BatchOptions<V> = {},
    ) {
      const ofReader = batches.get(read) ?? new Map<string, DataLoader<string, unknown>>();
      batches.set(read, ofReader);
      const question = args.length === 0 && time === asOf ? '' : JSON.stringify([args, endingOf(time)]);
      let batch = ofReader.get(question) as DataLoader<string, V> | undefined;
      if (batch === undefined) {
        batch = new DataLoader<string, V>(async (keys) => {
          const values = await read(graph, keys, ...([...args, time] as [...Fixed<A>, AsOf]));
          await before?.(values);
          return values;
        });
        ofReader.set(question, batch as DataLoader<string, unknown>);
      }
      return batch.load(key);
    },
  };
}

/** From now on the request reads the data as they have become: somebody has changed them by it. */
export async function renew(context: Context): Promise<void> {
  await context.look();
  const inMemory = { ...context, evidence: evidenceCache() };
  Object.assign(context, contextOf(context.graph, nodeCache(), inMemory, context, context.asOf));
}
