import type { GraphQLResolveInfo } from 'graphql';
import type { AsOf } from '../../graph/kernel/as-of.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { type Seek, type Slice, UNDATED } from '../../graph/kernel/page.ts';
import type { Arguments } from './builder.ts';
import { Connection, UNREAD } from './connection.ts';
import type { Context, Fixed } from './context.ts';
import { decodeCursor } from './cursor.ts';
import { Direction } from './order.ts';
import { selectsItems } from './selection.ts';
import { type Window, windowArguments } from './window.ts';

/** A window of a list by date, and which end of the list comes first. */
type DatedWindow = Window & { readonly direction: Seek['direction'] };

/** The arguments of a list by date that is read from the database, and can be read from both ends. */
export const datedArguments = (arg: Arguments) => ({
  ...windowArguments(arg),
  direction: arg({
    type: Direction,
    required: true,
    defaultValue: 'DESC',
    description: 'Which end of the list comes first, the newest when omitted; what has no date is last in both.',
  }),
});

/** Which part of a list by date a window asks for: the last items are the first from the other end. */
function seekFor(list: string, { first, after, last, before, direction }: DatedWindow): Seek {
  const placeOf = (argument: 'after' | 'before', cursor: string | null) =>
    cursor === null ? null : decodeCursor(list, cursor, argument);
  const begin = placeOf('after', after ?? null);
  const end = placeOf('before', before ?? null);
  const [low, high] = direction === 'ASC' ? [begin, end] : [end, begin];
  const backward = (last ?? null) !== null;
  return {
    first: last ?? first,
    low,
    high,
    direction: backward === (direction === 'ASC') ? 'DESC' : 'ASC',
    undated: UNDATED[direction],
  };
}

type DatedList<A, F extends readonly unknown[], I> = {
  readonly filter?: (args: A, context: Context) => F | Promise<F>;
  readonly read: (
    graph: Graph,
    ids: readonly string[],
    ...rest: [...Fixed<F>, Seek, AsOf]
  ) => Promise<readonly Slice<I>[]>;
  readonly count: (graph: Graph, ids: readonly string[], ...rest: [...Fixed<F>, AsOf]) => Promise<readonly number[]>;
  /** The key of an item, by which the list is ordered. */
  readonly placeOf: (item: I) => string;
  /** Reads what the items of a level need. */
  readonly before: (items: readonly I[], context: Context, info: GraphQLResolveInfo) => Promise<void>;
};

/** Resolves a field to a part of what each parent has by date: one statement for all parents of a level, and one that counts. */
export const datedList =
  <P extends { readonly id: string }, A extends DatedWindow, F extends readonly unknown[] | [] = [], I = never>({
    filter,
    read,
    count,
    placeOf,
    before,
  }: DatedList<A, F, I>) =>
  async ({ id }: P, args: A, context: Context, info: GraphQLResolveInfo): Promise<Connection<I>> => {
    const list = `${info.fieldName}.${args.direction}`;
    const seek = seekFor(list, args);
    const chosen = ((await filter?.(args, context)) ?? []) as F;
    const total = () => context.batch<F, number>(count, chosen, id);
    if (!selectsItems(info)) return new Connection<I>(list, null, UNREAD, placeOf, total);
    const found = await context.batch<[...F, Seek], Slice<I>>(read as never, [...chosen, seek], id, {
      before: (slices) =>
        before(
          slices.flatMap(({ items }) => items),
          context,
          info,
        ),
    });
    const backward = seek.direction !== args.direction;
    const ends = { behind: (backward ? args.before : args.after) ?? null, more: found.more };
    const stretch = backward
      ? { items: found.items.toReversed(), more: ends.behind !== null, earlier: ends.more }
      : { items: found.items, more: ends.more, earlier: ends.behind !== null };
    return new Connection(list, null, stretch, placeOf, total);
  };
