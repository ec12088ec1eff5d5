import type { InputFieldMap } from '@pothos/core';
import type { Nodes } from '../../graph/kernel/nodes.ts';
import type { Keyed, Page, Slice } from '../../graph/kernel/page.ts';
import type { Node } from '../../graph/node.ts';
import type { Arguments } from './builder.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

class Edge<T> {
  readonly node: T;
  readonly #connection: Connection<T>;

  constructor(node: T, connection: Connection<T>) {
    this.node = node;
    this.#connection = connection;
  }
  /** Made only when it is asked for. */
  get cursor(): string {
    return this.#connection.cursorOf(this.node);
  }
}

/** One page of a list as Relay has it. A list that fits on its first page need not be counted. */
export class Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly totalCount: () => Promise<number>;
  readonly #list: string;
  readonly #after: string | null;
  readonly #more: boolean;
  readonly #keyOf: (item: T) => string;

  constructor(
    list: string,
    after: string | null,
    { items, more }: Slice<T>,
    keyOf: (item: T) => string,
    totalCount: () => Promise<number>,
  ) {
    this.edges = items.map((item) => new Edge(item, this));
    this.nodes = items;
    this.totalCount = after === null && !more ? async () => items.length : totalCount;
    this.#list = list;
    this.#after = after;
    this.#more = more;
    this.#keyOf = keyOf;
  }

  cursorOf(item: T): string {
    return encodeCursor(this.#list, this.#keyOf(item));
  }
  get pageInfo() {
    return {
      hasNextPage: this.#more,
      hasPreviousPage: this.#after !== null,
      startCursor: this.edges[0]?.cursor ?? null,
      endCursor: this.edges.at(-1)?.cursor ?? null,
    };
  }
}

/** The arguments of every list: `first`, between 1 and 200, and `after`. */
export const pageArguments = (arg: Arguments, first = 20) =>
  ({
    first: arg.int({
      defaultValue: first,
      required: true,
      description: `How many items at most, from 1 to 200; ${first} when omitted.`,
    }),
    after: arg.string({ description: 'A cursor of this list: the page begins behind its item.' }),
  }) satisfies InputFieldMap;

/** The page that the arguments ask of a list. */
export function pageOf(list: string, { first, after }: { first: number; after?: string | null }): Page {
  return { first, after: after === null || after === undefined ? null : decodeCursor(list, after) };
}

/** The page of a list of which only the total is asked. */
export const UNREAD: Slice<never> = { items: [], more: true };

/** A page of nodes that a statement lists by id and key. */
export async function listed<T extends Node>(
  list: string,
  { after }: Page,
  { items, more }: Slice<Keyed>,
  nodes: Nodes<Node>,
  totalCount: () => Promise<number>,
): Promise<Connection<T>> {
  await nodes.read(items.map(({ id }) => id));
  const keys = new Map(items.map(({ id, key }) => [id, key]));
  // As of another time, some may not have been there.
  const found = items.flatMap(({ id }) => (nodes.get(id) as T | null) ?? []);
  return new Connection(list, after, { items: found, more }, ({ id }) => keys.get(id) ?? '', totalCount);
}
