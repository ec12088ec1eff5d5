import { AS_OF, type AsOf } from './kernel/as-of.ts';
import { date } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { type NodeFrom, ownNodesById } from './kernel/node-queries.ts';
import { IDS, inOrder } from './kernel/ordinal.ts';
import { query, type RowOf } from './kernel/query.ts';
import { keyOf, nullable, number, text } from './kernel/shape.ts';

/** The sorts of sessions, and what each is. */
export const SESSION_KINDS = {
  SESSION: 'A session of a negotiation or of a body.',
  EVENT: 'An event beside a negotiation.',
} as const;

const kind = keyOf(SESSION_KINDS);

/** Sessions, with when each was held, and for when it was planned, where a source says so. */
export const sessionsById = ownNodesById('session/by-ids', {
  name: text,
  kind,
  /** The id of the institution whose session it is; null for one of a negotiation. */
  body: nullable(text),
  held: date,
  planned: date,
});
export type Session = NodeFrom<'Session', typeof sessionsById>;

const byVoteEvents = query('session/by-vote-events', { ...IDS, ...AS_OF }, { ordinal: number, session: text });

/** Sorts after every day: where a session stands of which no source gives a date. */
const UNDATED = '9999-12-31';

/** Where a session of a negotiation stands among others: on the latest day that it can have been held, or was planned for. */
export const placeOf = ({ id, held, planned }: Session): string =>
  `${held?.latest ?? planned?.latest ?? UNDATED}|${id}`;

/** The session of each vote event, in the order of `ids`; null where no source says. */
export const sessionsByVoteEvent = async (
  graph: Graph,
  ids: readonly string[],
  asOf: AsOf,
): Promise<(string | null)[]> =>
  inOrder<RowOf<typeof byVoteEvents>, string | null>(
    ids.length,
    await byVoteEvents(graph, { ids, ...asOf }),
    ({ session }) => session,
    () => null,
  );
