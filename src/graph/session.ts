import type { AsOf } from './kernel/as-of.ts';
import { type When, when } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { inOrder } from './kernel/ordinal.ts';
import { type Keyed, keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';

/** The sorts of sessions, and what each is. */
export const SESSION_KINDS = {
  SESSION: 'A session of a negotiation or of a body.',
  EVENT: 'An event beside a negotiation.',
} as const;
export type SessionKind = keyof typeof SESSION_KINDS;

export type Session = {
  readonly type: 'Session';
  readonly id: string;
  readonly name: string;
  readonly kind: SessionKind;
  readonly held: When | null;
  /** For when it was planned, where a source says so. */
  readonly planned: When | null;
};

type Dated = [edtf: string | null, earliest: string | null, latest: string | null, wording: string | null];
type SessionRow = [id: string, name: string, kind: SessionKind, ...held: Dated, planned: Dated | null];
type Kinds = { kinds: readonly SessionKind[] | null };

const byIds = query<{ ids: string[] }, SessionRow>('session/by-ids');
const byDay = query<Kinds & { after: string; limit: number }, [id: string, key: string]>('session/by-day');
const count = query<Kinds, [number]>('session/count');
const byVoteEvents = query<{ ids: string[] } & AsOf, [ordinal: number, session: string]>('session/by-vote-events');

/** Sorts after every day: where a session stands of which no source gives a date. */
const UNDATED = '9999-12-31';

export async function sessionsById(graph: Graph, ids: string[]): Promise<Untyped<Session>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, kind, edtf, earliest, latest, wording, planned]) => ({
    id,
    name,
    kind,
    held: when(edtf, earliest, latest, wording),
    planned: planned === null ? null : when(...planned),
  }));
}

/** Where a session stands among others: on the latest day that it can have been held, or was planned for. */
export const placeOf = ({ id, held, planned }: Session): string =>
  `${held?.latest ?? planned?.latest ?? UNDATED}|${id}`;

/** The ids of sessions by their latest possible day. */
export async function sessions(
  graph: Graph,
  kinds: readonly SessionKind[] | null,
  { first, after }: Page,
  _: AsOf,
): Promise<Slice<Keyed>> {
  const rows = await byDay(graph, { kinds, after: after ?? '', limit: first + 1 });
  return slice(rows.map(keyed), first);
}

export async function countSessions(graph: Graph, kinds: readonly SessionKind[] | null, _: AsOf): Promise<number> {
  const [row] = await count(graph, { kinds });
  return row?.[0] ?? 0;
}

/** The session of each vote event, in the order of `ids`; null where no source says. */
export async function sessionsByVoteEvent(
  graph: Graph,
  ids: readonly string[],
  asOf: AsOf,
): Promise<(string | null)[]> {
  const rows = await byVoteEvents(graph, { ids: [...ids], ...asOf });
  return inOrder<[number, string], string | null>(
    ids.length,
    rows,
    ([, session]) => session,
    () => null,
  );
}
