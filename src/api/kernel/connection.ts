import type { GraphQLResolveInfo } from 'graphql';
import type { AsOf } from '../../graph/kernel/as-of.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import type { Nodes } from '../../graph/kernel/nodes.ts';
import type { Keyed, Seek, Slice } from '../../graph/kernel/page.ts';
import type { Node } from '../../graph/node.ts';
import { builder, type Counted } from './builder.ts';
import type { BatchReader, Context, Fixed } from './context.ts';
import { encodeCursor } from './cursor.ts';
import { selectsItems } from './selection.ts';
import { type Stretch, seekOf, turned, UNREAD, type Window } from './window.ts';

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

/** A page that says the same to all who ask, as long as the same object stands for it; `read` reads what its items need before they are written. */
export type Lasting = { readonly mark: object; readonly read: () => Promise<void> };

/** One page of a list as Relay has it. A list that fits on its first page need not be counted. */
export class Connection<T> {
  readonly nodes: readonly T[];
  readonly totalCount: () => Promise<number>;
  /** What `tallies` counts, where it is a list of votes or of ballots. */
  readonly counted: (() => Promise<Counted>) | undefined;
  readonly lasting: Lasting | undefined;
  readonly #list: string;
  #edges: readonly ConnectionEdge<T>[] | undefined;
  readonly #earlier: boolean;
  readonly #more: boolean;
  readonly #keyOf: (item: T) => string;

  constructor(
    list: string,
    { items, more, earlier }: Stretch<T>,
    keyOf: (item: T) => string,
    totalCount: () => Promise<number>,
    counted?: () => Promise<Counted>,
    lasting?: Lasting,
  ) {
    this.nodes = items;
    this.lasting = lasting;
    this.totalCount = !earlier && !more ? async () => items.length : totalCount;
    this.#list = list;
    this.#earlier = earlier;
    this.counted = counted;
    this.#more = more;
    this.#keyOf = keyOf;
  }

  get edges(): readonly ConnectionEdge<T>[] {
    this.#edges ??= this.nodes.map((item) => new ConnectionEdge(item, this));
    return this.#edges;
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

type Before<I> = (items: readonly I[], context: Context, info: GraphQLResolveInfo) => Promise<void>;

/** How the lists of many parents are read in one statement, and counted in another; both are told what `filter` makes of the field's arguments. */
type ListOfEach<A, F extends readonly unknown[], I> = {
  readonly filter?: (args: A, context: Context) => F | Promise<F>;
  readonly read: BatchReader<[...Fixed<F>, Seek], Slice<I>>;
  readonly count: BatchReader<Fixed<F>, number>;
  /** As of when, where an argument says so. */
  readonly asOf?: (args: A, context: Context) => AsOf;
};

/** The part that a field asks of its parent's list; `before` reads what the items of a level need. */
async function partOfEach<P, A extends Window, F extends readonly unknown[], I>(
  { filter, read, count, asOf }: ListOfEach<A, F, I>,
  before: Before<I>,
  [parent, args, context, info]: [P, A, Context, GraphQLResolveInfo],
) {
  const { id } = parent as { id: string };
  const asked = filter?.(args, context) ?? [];
  const chosen = (asked instanceof Promise ? await asked : asked) as F;
  const seek = seekOf(info.fieldName, args);
  const time = asOf?.(args, context) ?? context.asOf;
  const found = selectsItems(info)
    ? await context.batch<[...F, Seek], Slice<I>>(
        read as BatchReader<Fixed<[...F, Seek]>, Slice<I>>,
        [...chosen, seek],
        id,
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
    : null;
  const part = found === null ? UNREAD : turned(found, args);
  return { part, total: () => context.batch<F, number>(count, chosen, id, { asOf: time }) };
}

/** Resolves a field to a page of what each parent has; `placeOf` is the key of an item's cursor, `counted` what `tallies` counts. */
export const list =
  <P, A extends Window, F extends readonly unknown[] | [] = [], I = never>({
    placeOf,
    before = async () => {},
    counted,
    ...each
  }: ListOfEach<A, F, I> & {
    readonly placeOf: (item: I) => string;
    readonly before?: Before<I>;
    readonly counted?: (parent: P, args: A, context: Context) => Promise<Counted>;
  }) =>
  async (...asked: [P, A, Context, GraphQLResolveInfo]): Promise<Connection<I>> => {
    const { part, total } = await partOfEach(each, before, asked);
    const [parent, args, context, { fieldName }] = asked;
    return new Connection(fieldName, part, placeOf, total, counted && (() => counted(parent, args, context)));
  };

/** Resolves a field to a page of nodes that each parent has. */
export const nodeList =
  <P, A extends Window, F extends readonly unknown[] | [] = []>(each: ListOfEach<A, F, Keyed>) =>
  async (...asked: [P, A, Context, GraphQLResolveInfo]): Promise<Connection<never>> => {
    const readNodes: Before<Keyed> = (items, { nodes }) => nodes.read(items.map(({ id }) => id));
    const { part, total } = await partOfEach(each, readNodes, asked);
    return nodePage<never>(asked[3].fieldName, part, asked[2].nodes, total);
  };

/** Resolves a field to a page of nodes of the whole graph. */
export const wholeList =
  <A extends Window, F extends readonly unknown[] | [] = []>({
    filter,
    read,
    count,
  }: {
    readonly filter?: (args: A, context: Context) => F | Promise<F>;
    readonly read: (graph: Graph, ...rest: [...Fixed<F>, Seek, AsOf]) => Promise<Slice<Keyed>>;
    readonly count: (graph: Graph, ...rest: [...Fixed<F>, AsOf]) => Promise<number>;
  }) =>
  async (_: object, args: A, context: Context, info: GraphQLResolveInfo): Promise<Connection<never>> => {
    const { graph, nodes, asOf } = context;
    const chosen = ((await filter?.(args, context)) ?? []) as Fixed<F>;
    const seek = seekOf(info.fieldName, args);
    const part = selectsItems(info) ? turned(await read(graph, ...chosen, seek, asOf), args) : UNREAD;
    return nodePage<never>(info.fieldName, part, nodes, () => count(graph, ...chosen, asOf));
  };

/** A page of nodes that a statement lists by id and key: of which noun they are, the field says. */
export async function nodePage<T>(
  list: string,
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
  return new Connection(list, { items: found as T[], more, earlier }, keyOf, totalCount, counted);
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
