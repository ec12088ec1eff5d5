import type { InputFieldMap } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { AsOf } from '../../graph/kernel/as-of.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import type { Nodes } from '../../graph/kernel/nodes.ts';
import type { Keyed, Page, Slice } from '../../graph/kernel/page.ts';
import type { Node } from '../../graph/node.ts';
import { type Arguments, builder, type Counted } from './builder.ts';
import type { BatchReader, Context, Fixed } from './context.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { selectsItems } from './selection.ts';

type Listable = Parameters<typeof builder.connectionObject>[0]['type'];

class ConnectionEdge<T> {
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

/** Part of a list; whether items stand before it is told where that does not follow from the cursor. */
export type Stretch<T> = Slice<T> & { readonly earlier?: boolean };

/** One page of a list as Relay has it. A list that fits on its first page need not be counted. */
export class Connection<T> {
  readonly edges: readonly ConnectionEdge<T>[];
  readonly nodes: readonly T[];
  readonly totalCount: () => Promise<number>;
  /** What `tallies` counts, where it is a list of votes or of ballots. */
  readonly counted: (() => Promise<Counted>) | undefined;
  readonly #list: string;
  readonly #earlier: boolean;
  readonly #more: boolean;
  readonly #keyOf: (item: T) => string;

  constructor(
    list: string,
    after: string | null,
    { items, more, earlier = after !== null }: Stretch<T>,
    keyOf: (item: T) => string,
    totalCount: () => Promise<number>,
    counted?: () => Promise<Counted>,
  ) {
    this.edges = items.map((item) => new ConnectionEdge(item, this));
    this.nodes = items;
    this.totalCount = !earlier && !more ? async () => items.length : totalCount;
    this.#list = list;
    this.#earlier = earlier;
    this.counted = counted;
    this.#more = more;
    this.#keyOf = keyOf;
  }

  cursorOf(item: T): string {
    return encodeCursor(this.#list, this.#keyOf(item));
  }
  get pageInfo() {
    return {
      hasNextPage: this.#more,
      hasPreviousPage: this.#earlier,
      startCursor: this.edges[0]?.cursor ?? null,
      endCursor: this.edges.at(-1)?.cursor ?? null,
    };
  }
}

/** The arguments of every list: `first`, between 1 and the longest page that the server allows, and `after`. */
export const pageArguments = (arg: Arguments, first = 20) =>
  ({
    first: arg.int({
      defaultValue: first,
      required: true,
      description: `How many items at most, from 1 to 200 unless the server allows more; ${first} when omitted.`,
    }),
    after: arg.string({ description: 'A cursor of this list: the page begins behind its item.' }),
  }) satisfies InputFieldMap;

/** The page that the arguments ask of a list. */
export function pageOf(list: string, { first, after }: { first: number; after?: string | null }): Page {
  return { first, after: after === null || after === undefined ? null : decodeCursor(list, after) };
}

/** The page of a list of which only the total is asked. */
export const UNREAD: Stretch<never> = { items: [], more: true };

type PageArguments = { readonly first: number; readonly after?: string | null };
type Before<I> = (items: readonly I[], context: Context, info: GraphQLResolveInfo) => Promise<void>;

/** How the lists of many parents are read in one statement, and counted in another; both are told what `filter` makes of the field's arguments. */
type ListOfEach<P, A, F extends readonly unknown[], I> = {
  readonly filter?: (args: A, context: Context) => F | Promise<F>;
  readonly read: BatchReader<[...Fixed<F>, Page], Slice<I>>;
  readonly count: BatchReader<Fixed<F>, number>;
  /** What the readers know a parent by: its id, unless something else is given. */
  readonly keyOf?: (parent: P) => string;
  /** Refuses a page that is not one of the parent's list. */
  readonly check?: (parent: P, page: Page) => void;
  /** As of when, where an argument says so. */
  readonly asOf?: (args: A, context: Context) => AsOf;
};

/** The page that a field asks of its parent's list; `before` reads what the items of a level need. */
async function pageOfEach<P, A extends PageArguments, F extends readonly unknown[], I>(
  { filter, read, count, keyOf, check, asOf }: ListOfEach<P, A, F, I>,
  before: Before<I>,
  [parent, args, context, info]: [P, A, Context, GraphQLResolveInfo],
) {
  const key = keyOf?.(parent) ?? (parent as { id: string }).id;
  const asked = filter?.(args, context) ?? [];
  const chosen = (asked instanceof Promise ? await asked : asked) as F;
  const page = pageOf(info.fieldName, args);
  check?.(parent, page);
  const time = asOf?.(args, context) ?? context.asOf;
  const items = selectsItems(info)
    ? await context.batch<[...F, Page], Slice<I>>(
        read as BatchReader<Fixed<[...F, Page]>, Slice<I>>,
        [...chosen, page],
        key,
        {
          asOf: time,
          before: (slices) =>
            before(
              slices.flatMap((slice) => slice.items),
              context,
              info,
            ),
        },
      )
    : UNREAD;
  return { page, items, total: () => context.batch<F, number>(count, chosen, key, { asOf: time }) };
}

/** Resolves a field to a page of what each parent has; `placeOf` is the key of an item's cursor, `counted` what `tallies` counts. */
export const list =
  <P, A extends PageArguments, F extends readonly unknown[] | [] = [], I = never>({
    placeOf,
    before = async () => {},
    counted,
    ...each
  }: ListOfEach<P, A, F, I> & {
    readonly placeOf: (item: I) => string;
    readonly before?: Before<I>;
    readonly counted?: (parent: P, args: A, context: Context) => Promise<Counted>;
  }) =>
  async (...asked: [P, A, Context, GraphQLResolveInfo]): Promise<Connection<I>> => {
    const { page, items, total } = await pageOfEach(each, before, asked);
    const [parent, args, context, { fieldName }] = asked;
    return new Connection(
      fieldName,
      page.after,
      items,
      placeOf,
      total,
      counted && (() => counted(parent, args, context)),
    );
  };

/** Resolves a field to a page of nodes that each parent has. */
export const nodeList =
  <P, A extends PageArguments, F extends readonly unknown[] | [] = []>(each: ListOfEach<P, A, F, Keyed>) =>
  async (...asked: [P, A, Context, GraphQLResolveInfo]): Promise<Connection<never>> => {
    const readNodes: Before<Keyed> = (items, { nodes }) => nodes.read(items.map(({ id }) => id));
    const { page, items, total } = await pageOfEach(each, readNodes, asked);
    return nodePage<never>(asked[3].fieldName, page, items, asked[2].nodes, total);
  };

/** Resolves a field to a page of nodes of the whole graph. */
export const wholeList =
  <A extends PageArguments, F extends readonly unknown[] | [] = []>({
    filter,
    read,
    count,
  }: {
    readonly filter?: (args: A, context: Context) => F | Promise<F>;
    readonly read: (graph: Graph, ...rest: [...Fixed<F>, Page, AsOf]) => Promise<Slice<Keyed>>;
    readonly count: (graph: Graph, ...rest: [...Fixed<F>, AsOf]) => Promise<number>;
  }) =>
  async (_: object, args: A, context: Context, info: GraphQLResolveInfo): Promise<Connection<never>> => {
    const { graph, nodes, asOf } = context;
    const chosen = ((await filter?.(args, context)) ?? []) as Fixed<F>;
    const page = pageOf(info.fieldName, args);
    const found = selectsItems(info) ? await read(graph, ...chosen, page, asOf) : UNREAD;
    return nodePage<never>(info.fieldName, page, found, nodes, () => count(graph, ...chosen, asOf));
  };

/** A page of nodes that a statement lists by id and key: of which noun they are, the field says. */
export async function nodePage<T>(
  list: string,
  { after }: Pick<Page, 'after'>,
  { items, more, earlier }: Stretch<Keyed>,
  nodes: Nodes<Node>,
  totalCount: () => Promise<number>,
  counted?: () => Promise<Counted>,
): Promise<Connection<T>> {
  await nodes.read(items.map(({ id }) => id));
  const keys = new Map(items.map(({ id, key }) => [id, key]));
  // As of another time, some may not have been there.
  const found = items.flatMap(({ id }) => (nodes.get(id) as Node | null) ?? []);
  const keyOf = (node: unknown) => keys.get((node as Node).id) ?? '';
  const slice = { items: found as T[], more, ...(earlier === undefined ? {} : { earlier }) };
  return new Connection(list, after, slice, keyOf, totalCount, counted);
}

/** The type of a page of things, and of each with its cursor. */
export const connection = <T extends Listable>(type: T, name: string, one: string, many = `${one}s`) =>
  builder.connectionObject(
    { type, name: `${name}Connection`, description: `A page of ${many}.` },
    { description: `${withArticle(one)} with its cursor.` },
  );

/** "An amendment", "A bloc", "An NGO". */
export const withArticle = (noun: string): string => `${/^([aeiou]|NGO)/.test(noun) ? 'An' : 'A'} ${noun}`;

/** The words for a type: "vote event" for `VoteEvent`, "NGO" for `NGO`. */
export const nounOf = (type: string): string =>
  type === 'NGO' ? type : type.replace(/[a-z](?=[A-Z])/g, '$& ').toLowerCase();
