import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { listsInOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';
import { list, number, row, text } from './kernel/shape.ts';

const byMeeting = query(
  'vote-event/by-meeting',
  { keys: list(text), ...AS_OF },
  { ordinal: number, found: list(row({ id: text, day: text })) },
);

/** Numbers in ids count as numbers: A/RES/74/9 stands before A/RES/74/10. */
const byNumber = new Intl.Collator('en', { numeric: true });

/**
 * The ids of the votes of each meeting, by day and then by symbol. No source says at which time a vote was held; but resolutions are numbered as they
 * are adopted, so that the symbols tell the order as far as it is known.
 */
export async function votesByMeeting(graph: Graph, meetings: readonly string[], asOf: AsOf): Promise<string[][]> {
  const lists = listsInOrder(meetings.length, await byMeeting(graph, { keys: meetings, ...asOf }));
  return lists.map((found) =>
    [...found]
      .sort((a, b) => (a.day === b.day ? byNumber.compare(a.id, b.id) : a.day < b.day ? -1 : 1))
      .map(({ id }) => id),
  );
}
