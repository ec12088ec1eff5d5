import DataLoader from 'dataloader';
import type { LRUCache } from 'lru-cache';
import { type Amendment, amendmentsById } from './amendment.ts';
import { type Article, articlesById } from './article.ts';
import { type Dataset, datasetsById } from './dataset.ts';
import { type Entity, entitiesById } from './entity.ts';
import type { Graph } from './graph.ts';
import { type Provision, provisionsById } from './provision.ts';
import { type Resolution, resolutionsById } from './resolution.ts';
import { type State, statesById } from './state.ts';
import { type Topic, topicsById } from './topic.ts';
import { parseUrn } from './urn.ts';
import { type VoteEvent, voteEventsById } from './vote-event.ts';

export type Node = State | VoteEvent | Amendment | Resolution | Provision | Topic | Article | Entity | Dataset;
export type NodeCache = LRUCache<string, Node>;

/** How nodes are read, by the type in their ids: one statement for all that a level asks of a type. */
const readers: Readonly<Record<string, (graph: Graph, ids: string[]) => Promise<Node[]>>> = {
  state: statesById,
  vote: voteEventsById,
  amendment: amendmentsById,
  resolution: resolutionsById,
  provision: provisionsById,
  topic: topicsById,
  article: articlesById,
  treaty: entitiesById,
  publisher: entitiesById,
  ngo: entitiesById,
  dataset: datasetsById,
};

/** The nodes that one request has read: each once, from the cache of the data version where it is there. */
export class Nodes {
  readonly #graph: Graph;
  readonly #cache: NodeCache;
  readonly #known = new Map<string, Node | null>();
  readonly #underway = new Map<string, Promise<void>>();
  readonly #one: DataLoader<string, Node | null>;

  constructor(graph: Graph, cache: NodeCache) {
    this.#graph = graph;
    this.#cache = cache;
    this.#one = new DataLoader(
      async (ids) => {
        await this.read(ids);
        return ids.map((id) => this.#known.get(id) ?? null);
      },
      { cache: false },
    );
  }

  /** The node, at once when it has been read already; null when the graph has no such node. */
  get(id: string): Node | null | Promise<Node | null> {
    const node = this.#find(id);
    return node === undefined ? this.#one.load(id) : node;
  }

  /** Reads the nodes of a level in one statement per type, so that `get` answers at once. */
  async read(ids: Iterable<string>): Promise<void> {
    const missing = new Map<Reader, Set<string>>();
    const waits = new Set<Promise<void>>();
    for (const id of ids) {
      if (this.#find(id) !== undefined) continue;
      const underway = this.#underway.get(id);
      const reader = readers[parseUrn(id)?.type ?? ''];
      if (underway) waits.add(underway);
      else if (reader) (missing.get(reader) ?? missing.set(reader, new Set()).get(reader))?.add(id);
      else this.#known.set(id, null);
    }
    for (const [reader, wanted] of missing) waits.add(this.#readAll(reader, [...wanted]));
    await Promise.all(waits);
  }

  #readAll(reader: Reader, ids: string[]): Promise<void> {
    const reading = reader(this.#graph, ids).then((nodes) => {
      for (const id of ids) this.#known.set(id, null);
      for (const node of nodes) {
        this.#known.set(node.id, node);
        this.#cache.set(node.id, node);
      }
    });
    for (const id of ids) this.#underway.set(id, reading);
    return reading.finally(() => {
      for (const id of ids) this.#underway.delete(id);
    });
  }

  #find(id: string): Node | null | undefined {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const cached = this.#cache.get(id);
    if (cached) this.#known.set(id, cached);
    return cached;
  }
}

type Reader = (graph: Graph, ids: string[]) => Promise<Node[]>;
