import { countBits } from '../../analysis/kernel/bits.ts';
import { type Mask, type Matrix, orderOf, type RollCall } from '../../analysis/kernel/matrix.ts';
import { inOrder } from '../../analysis/kernel/vote-order.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { type Connection, nodePage } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { comparingBy, listName, type VotesWindow, windowOf } from './vote-window.ts';

/** A vote by its place, as a page has it: a cursor is its place in the order of time. */
export const keyedVote = ({ rollCalls }: Matrix, place: number): { id: string; key: string } => {
  const vote = rollCalls[place] as RollCall;
  return { id: urn('vote', vote.key), key: orderOf(vote) };
};

/** A part of the vote events in a set of roll calls, in an order. */
export async function voteEventsAt(
  list: string,
  matrix: Matrix,
  over: Mask,
  window: VotesWindow,
  context: Context,
): Promise<Connection<VoteEvent>> {
  const compare = await comparingBy(context, matrix, window.orderBy);
  const { items, ...rest } = windowOf(list, matrix, inOrder(over, compare), compare, window);
  return nodePage<VoteEvent>(
    listName(list, window),
    { items: items.map((place) => keyedVote(matrix, place)), ...rest },
    context.nodes,
    async () => countBits(over),
    async () => ({ matrix, over, ballots: null, sessionsOf: null }),
  );
}
