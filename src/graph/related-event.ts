import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { IDS, listsInOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';
import { flag, list, nullable, number, row, type TypeOf, text } from './kernel/shape.ts';

/** What an event is related to in time or cause, as one claim says it. */
const relatedEvent = row({
  claim: text,
  /** Whether the claim is about this event and names the other; false the other way round. */
  outgoing: flag,
  other: nullable(text),
  /** What the event is related to where that is no node of the graph: a pandemic. */
  wording: nullable(text),
  how: nullable(text),
});
export type RelatedEvent = TypeOf<typeof relatedEvent>;

const byEvents = query('related-event/by-events', { ...IDS, ...AS_OF }, { ordinal: number, found: list(relatedEvent) });

/** In the order of `ids`, which are of sessions, processes or decisions. */
export const relatedEvents = async (
  graph: Graph,
  ids: readonly string[],
  asOf: AsOf,
): Promise<(readonly RelatedEvent[])[]> => listsInOrder(ids.length, await byEvents(graph, { ids, ...asOf }));
