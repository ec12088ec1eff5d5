import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';

/** What an event is related to in time or cause, as one claim says it. */
export type RelatedEvent = {
  readonly claim: string;
  /** Whether the claim is about this event and names the other; false the other way round. */
  readonly outgoing: boolean;
  readonly other: string | null;
  /** What the event is related to where that is no node of the graph: a pandemic. */
  readonly wording: string | null;
  readonly how: string | null;
};

type Found = [claim: string, outgoing: boolean, other: string | null, wording: string | null, how: string | null];

const byEvents = query<{ ids: string[] } & AsOf, [ordinal: number, found: Found[]]>('related-event/by-events');

/** In the order of `ids`, which are of sessions, processes or decisions. */
export async function relatedEvents(graph: Graph, ids: readonly string[], asOf: AsOf): Promise<RelatedEvent[][]> {
  const rows = await byEvents(graph, { ids: [...ids], ...asOf });
  return inOrder(
    ids.length,
    rows,
    ([, found]) => found.map(([claim, outgoing, other, wording, how]) => ({ claim, outgoing, other, wording, how })),
    () => [],
  );
}
