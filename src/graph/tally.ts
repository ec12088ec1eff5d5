import type { Choice } from './ballot.ts';
import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';

/** How many ballots of one vote event have a choice: `named` by a source, or `inferred` by us. */
export type Count = { readonly choice: Choice; readonly named: number; readonly inferred: number };

const byEvent = query<
  { ids: string[]; recorded: string | null },
  [ordinal: number, choices: Choice[], named: number[], inferred: number[]]
>('ballot/tally-by-event');

/** The counts of each vote event, in the order of `events` (ids); a choice that nobody made is left out. */
export async function talliesByEvent(graph: Graph, events: readonly string[], { recorded }: AsOf): Promise<Count[][]> {
  const rows = await byEvent(graph, { ids: [...events], recorded });
  const counts = ([, choices, named, inferred]: (typeof rows)[number]) =>
    choices.map((choice, place) => ({ choice, named: named[place] ?? 0, inferred: inferred[place] ?? 0 }));
  return inOrder(events.length, rows, counts, () => []);
}
