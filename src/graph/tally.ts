import { choice } from './ballot.ts';
import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { IDS, listsInOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';
import { list, nullable, number, row, type TypeOf, text } from './kernel/shape.ts';

/** How many ballots of one vote event have a choice: `named` by a source, or `inferred` by us. */
const choiceCount = row({ choice, named: number, inferred: number });
export type ChoiceCount = TypeOf<typeof choiceCount>;

const byEvent = query(
  'ballot/tally-by-event',
  { ...IDS, recorded: nullable(text) },
  { ordinal: number, found: list(choiceCount) },
);

/** The counts of each vote event, in the order of `events` (ids); a choice that nobody made is left out. */
export const talliesByEvent = async (
  graph: Graph,
  events: readonly string[],
  { recorded }: AsOf,
): Promise<(readonly ChoiceCount[])[]> => listsInOrder(events.length, await byEvent(graph, { ids: events, recorded }));
