import type { GraphQLResolveInfo } from 'graphql';
import type { AsOf } from '../../graph/kernel/as-of.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { type DatedSeek, type Slice, UNDATED, type Way } from '../../graph/kernel/page.ts';
import type { Arguments } from './builder.ts';
import { Connection } from './connection.ts';
import type { Context, Fixed } from './context.ts';
import { Direction } from './order.ts';
import { selectsItems } from './selection.ts';
import { seekOf, turned, UNREAD, type Window, windowArguments } from './window.ts';

/** A window of a list by date, and which end of the list comes first. */
type DatedWindow = Window & { readonly direction: Way };

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

type DatedList<A, F extends readonly unknown[], I> = {
  readonly filter?: (args: A, context: Context) => F | Promise<F>;
  readonly read: (
    graph: Graph,
    ids: readonly string[],
    ...rest: [...Fixed<F>, DatedSeek, AsOf]
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
    const seek = { ...seekOf(list, args, args.direction), undated: UNDATED[args.direction] };
    const chosen = ((await filter?.(args, context)) ?? []) as F;
    const total = () => context.batch<F, number>(count, chosen, id);
    if (!selectsItems(info)) return new Connection<I>(list, UNREAD, placeOf, total);
    const found = await context.batch<[...F, DatedSeek], Slice<I>>(read as never, [...chosen, seek], id, {
      before: (slices) =>
        before(
          slices.flatMap(({ items }) => items),
          context,
          info,
        ),
    });
    return new Connection(list, turned(found, args), placeOf, total);
  };
