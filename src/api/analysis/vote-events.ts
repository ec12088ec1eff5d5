import { countBits } from '../../analysis/kernel/bits.ts';
import { type Mask, type Matrix, orderOf, type RollCall } from '../../analysis/kernel/matrix.ts';
import { comparing, inOrder, NEWEST } from '../../analysis/kernel/vote-order.ts';
import type { Nodes } from '../../graph/kernel/nodes.ts';
import type { Page } from '../../graph/kernel/page.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { Node } from '../../graph/node.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { type Connection, nodePage } from '../kernel/connection.ts';

/** A vote by its place, as a page has it: a cursor is its place in the order of time. */
export const keyedVote = ({ rollCalls }: Matrix, place: number): { id: string; key: string } => {
  const vote = rollCalls[place] as RollCall;
  return { id: urn('vote', vote.key), key: orderOf(vote) };
};

/** A page of the vote events in a set of roll calls, the newest first. */
export function voteEventsAt(
  list: string,
  matrix: Matrix,
  over: Mask,
  page: Page,
  nodes: Nodes<Node>,
): Promise<Connection<VoteEvent>> {
  const { first, after } = page;
  const all = inOrder(over, comparing(matrix, NEWEST)).map((place) => keyedVote(matrix, place));
  const rest = after === null ? all : all.filter(({ key }) => key < after);
  const slice = { items: rest.slice(0, first), more: rest.length > first };
  return nodePage<VoteEvent>(
    list,
    page,
    slice,
    nodes,
    async () => countBits(over),
    async () => ({ matrix, over, ballots: null }),
  );
}
