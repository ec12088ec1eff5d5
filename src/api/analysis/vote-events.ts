import { countBits, placesOf } from '../../analysis/kernel/bits.ts';
import type { Mask, Matrix, RollCall } from '../../analysis/kernel/matrix.ts';
import type { Nodes } from '../../graph/kernel/nodes.ts';
import type { Page } from '../../graph/kernel/page.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { Node } from '../../graph/node.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { type Connection, nodePage } from '../kernel/connection.ts';

/** The id of the vote event of a roll call. */
export const eventId = ({ rollCalls }: Matrix, place: number): string =>
  urn('vote', (rollCalls[place] as RollCall).key);

/** A page of the vote events in a set of roll calls, the newest first; a cursor is a place in the order of time. */
export function voteEventsAt(
  list: string,
  matrix: Matrix,
  found: Mask,
  page: Page,
  nodes: Nodes<Node>,
): Promise<Connection<VoteEvent>> {
  const keyOf = (place: number) => `${matrix.rollCalls[place]?.latest}|${matrix.rollCalls[place]?.key}`;
  const { first, after } = page;
  const all = [...placesOf(found)].reverse();
  const rest = after === null ? all : all.filter((place) => keyOf(place) < after);
  const items = rest.slice(0, first).map((place) => ({ id: eventId(matrix, place), key: keyOf(place) }));
  return nodePage<VoteEvent>(list, page, { items, more: rest.length > first }, nodes, async () => countBits(found));
}
