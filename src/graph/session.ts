import { AS_OF, type AsOf, THERE } from './kernel/as-of.ts';
import { date } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNT, countFrom, type NodeFrom, ownNodesById } from './kernel/node-queries.ts';
import { IDS, inOrder } from './kernel/ordinal.ts';
import { KEYED, type Keyed, PAGE, type Page, pageOf, type Slice, slice } from './kernel/page.ts';
import { query, type RowOf } from './kernel/query.ts';
import { keyOf, list, nullable, number, text, type Values } from './kernel/shape.ts';

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

const FILTER = { kinds: nullable(list(kind)), bodies: nullable(list(text)), process: nullable(text) };
/** Which sessions; `bodies` and `process` are ids. */
export type SessionFilter = Values<typeof FILTER>;

const byDay = query('session/by-day', { ...FILTER, ...THERE, ...PAGE }, KEYED);
const count = query('session/count', { ...FILTER, ...THERE }, COUNT);
const byVoteEvents = query('session/by-vote-events', { ...IDS, ...AS_OF }, { ordinal: number, session: text });

/** Sorts after every day: where a session stands of which no source gives a date. */
const UNDATED = '9999-12-31';

/** Where a session of a negotiation stands among others: on the latest day that it can have been held, or was planned for. */
export const placeOf = ({ id, held, planned }: Session): string =>
  `${held?.latest ?? planned?.latest ?? UNDATED}|${id}`;

/** The ids of sessions by their latest possible day. */
export const sessions = async (graph: Graph, filter: SessionFilter, page: Page, asOf: AsOf): Promise<Slice<Keyed>> =>
  slice(await byDay(graph, { ...filter, ...asOf, ...pageOf(page) }), page.first);

export const countSessions = async (graph: Graph, filter: SessionFilter, asOf: AsOf): Promise<number> =>
  countFrom(await count(graph, { ...filter, ...asOf }));

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
