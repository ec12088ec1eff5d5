import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import type { AsOf } from './as-of.ts';
import type { Graph } from './graph.ts';
import { IDS } from './ordinal.ts';
import { query } from './query.ts';
import { text } from './shape.ts';
import { parseUrn } from './urn.ts';

/** What a statement says of a node; of which noun it is, its id says. */
export type NodeRow = { readonly id: string };
/** A node as it is read, before its type is told by its id. */
export type Untyped<N extends NodeRow> = Omit<N, 'type'>;

/** Reads the nodes of these ids; `bring` takes nodes of other nouns that came with them. */
export type NodeReader = (
  graph: Graph,
  ids: string[],
  asOf: AsOf,
  bring: (nodes: readonly NodeRow[]) => void,
) => Promise<readonly NodeRow[]>;

/** How the nodes of a noun are read, and whether one that is there had come to be by the day as of which is read. */
export type NodeNoun = {
  readonly type: string;
  readonly read: NodeReader;
  readonly hasBegun?: (node: never, asOf: AsOf) => boolean;
};

/** The nouns by the type in the ids of their nodes. */
export type NounTable = Readonly<Record<string, NodeNoun>>;

type AnyNode = NodeRow & { readonly type: string };
export type NodeCache<N extends AnyNode> = LRUCache<string, N>;

const BYTES = 64 * 1024 * 1024;

/** The share of requests that say what of the cache is used: to tell it takes longer than to find a node, and whatever is asked often is told by some. */
const COUNTED = 1 / 16;

/** Nodes that outlive a request: true until the data version moves, when a new cache takes its place. */
export function nodeCache<N extends AnyNode>(bytes = BYTES): NodeCache<N> {
  return new LRUCache<string, N>({ maxSize: bytes, sizeCalculation: weight });
}

/** About what a node takes in memory: its text at two bytes a character, and its object. */
const weight = (node: AnyNode): number => 200 + 2 * JSON.stringify(node).length;

const byFormerIds = query('entity/by-former-ids', IDS, { former: text, now: text });
const recordedLater = query('entity/recorded-later', { ...IDS, recorded: text }, { id: text });

/**
 * The nodes that one request has read: each once, from the cache of the data version where it is there, and one statement for all that a level
 * asks of a noun. An id of before gives the node that has taken its place. A request that reads as of a time finds nothing that came, or was recorded, later, and has a cache of its own.
 */
export class Nodes<N extends AnyNode> {
  readonly #graph: Graph;
  readonly #nouns: NounTable;
  readonly #cache: NodeCache<N>;
  readonly #asOf: AsOf;
  readonly #later: ReadonlySet<string>;
  /** Whether what it finds in the cache counts as used there. */
  readonly #counts = Math.random() < COUNTED;
  readonly #known = new Map<string, N | null>();
  readonly #underway = new Map<string, Promise<void>>();
  readonly #level: DataLoader<readonly string[], void>;

  constructor(graph: Graph, nouns: NounTable, cache: NodeCache<N>, asOf: AsOf) {
    this.#graph = graph;
    this.#nouns = nouns;
    this.#cache = cache;
    this.#asOf = asOf;
    this.#later = new Set(asOf.later);
    this.#level = new DataLoader(
      async (lists) => {
        await this.#readMissing(new Set(lists.flat()));
        return lists.map(() => undefined);
      },
      { cache: false },
    );
  }

  /** The node, at once when it has been read already; null when the graph has no such node. */
  get(id: string): N | null | Promise<N | null> {
    const node = this.#find(id);
    return node === undefined ? this.read([id]).then(() => this.#known.get(id) ?? null) : node;
  }

  /** What stands for the data that are read: another object when they are others. */
  get source(): object {
    return this.#cache;
  }

  /** A node of which no more than type and id is wanted: nothing is read. */
  reference(id: string): Pick<N, 'type' | 'id'> | null {
    const noun = this.#nounOf(id);
    return noun === undefined ? null : { type: noun.type, id };
  }

  /** Reads the nodes of a level in one statement per noun, whoever of the level asks for them, so that `get` answers at once. */
  async read(ids: Iterable<string>): Promise<void> {
    const unknown: string[] = [];
    for (const id of ids) if (this.#find(id) === undefined) unknown.push(id);
    if (unknown.length > 0) await this.#level.load(unknown);
  }

  /** Takes nodes that another statement brought along. */
  keep = (rows: readonly NodeRow[]): void => {
    for (const row of rows) {
      const noun = this.#nounOf(row.id);
      if (noun === undefined || this.#later.has(row.id) || noun.hasBegun?.(row as never, this.#asOf) === false)
        continue;
      const node = { type: noun.type, ...row } as unknown as N;
      this.#known.set(node.id, node);
      this.#cache.set(node.id, node);
    }
  };

  #nounOf(id: string): NodeNoun | undefined {
    const type = parseUrn(id)?.type ?? '';
    // What every object has is no noun: `constructor`.
    return Object.hasOwn(this.#nouns, type) ? this.#nouns[type] : undefined;
  }

  async #readMissing(ids: Iterable<string>): Promise<void> {
    const missing = new Map<NodeReader, Set<string>>();
    const waits = new Set<Promise<void>>();
    for (const id of ids) {
      if (this.#find(id) !== undefined) continue;
      const underway = this.#underway.get(id);
      const reader = this.#nounOf(id)?.read;
      if (underway) waits.add(underway);
      else if (reader) (missing.get(reader) ?? missing.set(reader, new Set()).get(reader))?.add(id);
      else this.#known.set(id, null);
    }
    for (const [reader, wanted] of missing) waits.add(this.#readAll(reader, [...wanted]));
    await Promise.all(waits);
  }

  #readAll(reader: NodeReader, ids: string[]): Promise<void> {
    const reading = this.#there(ids)
      .then((there) => reader(this.#graph, there, this.#asOf, this.keep))
      .then(async (nodes) => {
        for (const id of ids) this.#known.set(id, null);
        this.keep(nodes);
        const missing = ids.filter((id) => this.#known.get(id) === null);
        if (missing.length > 0) await this.#readFormer(missing);
      });
    for (const id of ids) this.#underway.set(id, reading);
    return reading.finally(() => {
      for (const id of ids) this.#underway.delete(id);
    });
  }

  /** Reads the nodes that have taken the place of those with these ids of before. */
  async #readFormer(ids: string[]): Promise<void> {
    const found = await byFormerIds(this.#graph, { ids });
    const unread = found.map(({ now }) => now).filter((now) => this.#find(now) === undefined);
    for (const now of new Set(await this.#there(unread))) {
      const reader = this.#nounOf(now)?.read;
      if (reader) this.keep(await reader(this.#graph, [now], this.#asOf, this.keep));
    }
    for (const { former, now } of found) this.#known.set(former, this.#find(now) ?? null);
  }

  /** Those of the nodes that were there on the day, and in the graph at the moment, as of which is read. */
  async #there(ids: string[]): Promise<string[]> {
    const come = ids.filter((id) => !this.#later.has(id));
    const { recorded } = this.#asOf;
    if (recorded === null) return come;
    const later = new Set((await recordedLater(this.#graph, { ids: come, recorded })).map(({ id }) => id));
    return come.filter((id) => !later.has(id));
  }

  #find(id: string): N | null | undefined {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const cached = this.#counts ? this.#cache.get(id) : this.#cache.peek(id);
    if (cached) this.#known.set(id, cached);
    return cached;
  }
}
