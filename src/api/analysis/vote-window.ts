import type { Matrix } from '../../analysis/kernel/matrix.ts';
import { type Compare, comparing, type OrderKey, placeOfOrder } from '../../analysis/kernel/vote-order.ts';
import { badInput } from '../kernel/bad-input.ts';
import { type Arguments, builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { decodeCursor } from '../kernel/cursor.ts';
import { enumOf } from '../kernel/enum.ts';
import { Direction } from '../kernel/order.ts';
import { between, type Stretch, type Window, windowArguments } from '../kernel/window.ts';
import { ActorSet, type GivenSet, type SetWithin, staysIn } from './actor-set.ts';

const OrderKeyRef = enumOf<OrderKey>('VoteOrderKey', 'By what votes are ordered; the newer of two alike comes first.', {
  DATE: 'By the latest day on which each can have been held.',
  NAME: 'By name, accents and case aside.',
  MARGIN:
    'By |for − against| / (for + against), from 0 for a tie to 1. Votes at which nobody is known to have taken a side come last.',
  MINORITY:
    'By the share of the states for, against and abstaining that did not make the most frequent choice of the three. Votes whose totals are not known come last.',
  DIVISION:
    'By how divided the states of `within` were, 1 − their agreement index: 0 is unanimous, 1 an even split in three. Votes at which fewer than two of them expressed a choice come last. See docs/formulas.md#agreement-index.',
});

/** An order as it is given. */
type GivenOrder = {
  readonly by: OrderKey;
  readonly direction?: 'ASC' | 'DESC' | null | undefined;
  readonly within?: SetWithin | null;
};

const VoteOrderInput = builder.inputRef<GivenOrder>('VoteOrder').implement({
  description: 'How votes are ordered.',
  fields: (t) => ({
    by: t.field({ type: OrderKeyRef, required: true, defaultValue: 'DATE', description: 'By what.' }),
    direction: t.field({
      type: Direction,
      description:
        'Which end comes first; by name the beginning of the alphabet, else the newest or the largest, when omitted.',
    }),
    within: t.field({
      type: ActorSet,
      description:
        'With `DIVISION`, of whom; with `memberOf` or `region`, at each vote those that were members on its day (its latest possible one).',
    }),
  }),
});

/** Which end of an order comes first. */
export const directionOf = ({ by, direction }: GivenOrder): 'ASC' | 'DESC' =>
  direction ?? (by === 'NAME' ? 'ASC' : 'DESC');

/** How votes are compared by the order that is given; an error when it lacks what it takes, or has what it does not. */
export async function comparingBy(context: Context, matrix: Matrix, order: GivenOrder): Promise<Compare> {
  const { by, within = null } = order;
  const direction = directionOf(order);
  if (by !== 'DIVISION') {
    if (within === null) return comparing(matrix, { by, direction, within: [] });
    throw badInput(
      'BAD_USER_INPUT',
      `orderBy.within: it is given with by: ${by}; give it with by: DIVISION, or omit it.`,
    );
  }
  if (within !== null)
    return comparing(matrix, { by, direction, within: await staysIn(context, 'orderBy.within', within as GivenSet) });
  throw badInput(
    'BAD_USER_INPUT',
    'orderBy.within: by DIVISION takes a set, such as {memberOf: "urn:caucus:bloc:eu"}.',
  );
}

/** The arguments of a list of votes that can be read from both ends, in any order. */
export const votesWindowArguments = (arg: Arguments, first?: number) => ({
  ...windowArguments(arg, first),
  orderBy: arg({
    type: VoteOrderInput,
    required: true,
    defaultValue: { by: 'DATE' },
    description: 'The order of the list; the newest first when omitted.',
  }),
});

/** Which part of a list of votes is asked for, and in which order it is. */
export type VotesWindow = Window & { readonly orderBy: GivenOrder };

/** Whether a list is read from its beginning by date, which the database does without the votes in memory. */
export const isForwardByDate = ({ last, before, orderBy }: VotesWindow): boolean =>
  (last ?? before ?? orderBy.within ?? null) === null && orderBy.by === 'DATE';

/** The name of a list in its cursors: those of one order mean nothing in another. */
export const listName = (list: string, { orderBy: { by } }: VotesWindow): string =>
  by === 'DATE' ? list : `${list}.${by}`;

/** The part of an ordered list that is asked for; `orderIn` takes the place in the order of time out of a cursor. */
export function windowOf(
  list: string,
  matrix: Matrix,
  all: readonly number[],
  compare: Compare,
  window: VotesWindow,
  orderIn: (key: string, argument: string) => string = (key) => key,
): Stretch<number> {
  const at = (argument: 'after' | 'before', passes: (difference: number) => boolean, otherwise: number): number => {
    const cursor = window[argument] ?? null;
    if (cursor === null) return otherwise;
    const order = orderIn(decodeCursor(listName(list, window), cursor, argument), argument);
    const place = placeOfOrder(matrix, order);
    if (place === undefined)
      throw badInput('BAD_CURSOR', `${argument}: the vote of this cursor is no longer there. Begin anew without it.`);
    const found = all.findIndex((one) => passes(compare(one, place)));
    return found === -1 ? all.length : found;
  };
  const begin = at('after', (difference) => difference > 0, 0);
  const end = Math.max(
    begin,
    at('before', (difference) => difference >= 0, all.length),
  );
  return between(all, begin, end, window);
}
