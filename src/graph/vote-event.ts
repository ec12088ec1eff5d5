import type { AsOf } from './kernel/as-of.ts';
import { afterMonthOf, type Span, type When, when } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { type Keyed, keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { parseUrn, urn } from './kernel/urn.ts';

export type Totals = {
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  readonly notVoting: number | null;
};

export type Result = 'ADOPTED' | 'REJECTED' | 'WITHDRAWN' | 'LAPSED' | 'UNKNOWN';

export type VoteEvent = {
  readonly type: 'VoteEvent';
  readonly id: string;
  readonly name: string;
  readonly held: When | null;
  /** The latest possible day: where the event stands among others. */
  readonly latest: string;
  readonly result: Result | null;
  /** What the source states, null where it states nothing. */
  readonly stated: Totals;
  /** The whole roll call is on record, so its ballots may be counted. */
  readonly recorded: boolean;
  /** Its records in datasets, the preferred one first: `unvotes/9087`. */
  readonly records: readonly string[];
  readonly motion: string;
  readonly topics: readonly string[];
  readonly claims: readonly string[];
};

type VoteEventRow = [
  id: string,
  name: string,
  edtf: string | null,
  earliest: string | null,
  latest: string,
  wording: string | null,
  result: Result | null,
  yes: number | null,
  no: number | null,
  abstain: number | null,
  notVoting: number | null,
  recorded: boolean,
  records: string[] | null,
  motion: string,
  topics: string[],
  claims: string[],
];

/** Which vote events: `scope` is what part of a text was voted on, `topic` an id. */
export type VoteEventFilter = Span & {
  readonly topic: string | null;
  readonly scope: readonly string[] | null;
  readonly recorded: string | null;
};
type Filter = Span & { scope: readonly string[] | null; recorded: string | null };
type Seek = Filter & { low: string; high: string };
type Listed = [id: string, key: string];

const byIds = query<{ ids: string[] }, VoteEventRow>('vote-event/by-ids');
const bySymbol = query<Filter & { id: string; topic: string | null }, Listed>('vote-event/by-symbol');
const lists = {
  NEWEST: query<Seek & { limit: number }, Listed>('vote-event/newest'),
  OLDEST: query<Seek & { limit: number }, Listed>('vote-event/oldest'),
};
const listsByTopic = {
  NEWEST: query<Seek & { limit: number }, Listed>('vote-event/newest-by-topic'),
  OLDEST: query<Seek & { limit: number }, Listed>('vote-event/oldest-by-topic'),
};
const count = query<Seek, [number]>('vote-event/count');
const countByTopic = query<Seek, [number]>('vote-event/count-by-topic');

export type VoteEventOrder = keyof typeof lists;

/** The id of the dataset that a record is of: `unvotes/9087` is of `urn:caucus:dataset:unvotes`. */
export const datasetOf = (record: string): string => urn('dataset', record.slice(0, record.indexOf('/')));

/** The id of a vote event by its key: `ga/74/247`. */
export const voteEventId = (key: string): string => urn('vote', key);

/** Whether a vote had been held by the end of the day as of which is read; one known by its month counts from the first day of it. */
export const hasBegun = ({ held, latest }: Pick<VoteEvent, 'held' | 'latest'>, { valid }: AsOf): boolean =>
  valid === null || (held?.earliest ?? latest) <= valid;

export async function voteEventsById(graph: Graph, ids: string[]): Promise<Untyped<VoteEvent>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(
    ([
      id,
      name,
      edtf,
      earliest,
      latest,
      wording,
      result,
      yes,
      no,
      abstain,
      notVoting,
      recorded,
      records,
      motion,
      topics,
      claims,
    ]) => ({
      id,
      name,
      held: when(edtf, earliest, latest, wording),
      latest,
      result,
      stated: { for: yes, against: no, abstain, notVoting },
      recorded,
      records: records ?? [],
      motion,
      topics,
      claims,
    }),
  );
}

/** Ids of vote events by date; an event that has no known day stands on its latest possible one. */
export async function voteEventsByDate(
  graph: Graph,
  filter: VoteEventFilter,
  order: VoteEventOrder,
  { first, after }: Page,
): Promise<Slice<Keyed>> {
  const read = (filter.topic === null ? lists : listsByTopic)[order];
  const rows = await read(graph, { ...seek(filter, order, after), limit: first + 1 });
  return slice(rows.map(keyed), first);
}

export async function countVoteEvents(graph: Graph, filter: VoteEventFilter): Promise<number> {
  const [row] = await (filter.topic === null ? count : countByTopic)(graph, seek(filter, 'NEWEST', null));
  return row?.[0] ?? 0;
}

/** Ids of all votes on one text, its paragraphs, amendments and parts, in order; `key` is the text's: `ga/74/247`. */
export async function voteEventsBySymbol(
  graph: Graph,
  key: string,
  { from, to, scope, topic, recorded }: VoteEventFilter,
  order: VoteEventOrder,
): Promise<Keyed[]> {
  const rows = await bySymbol(graph, { id: voteEventId(key), from, to, scope, topic, recorded });
  const direction = order === 'NEWEST' ? -1 : 1;
  return rows.map(keyed).sort((a, b) => (a.key < b.key ? -direction : direction));
}

function seek(
  { from, to, scope, topic, recorded }: VoteEventFilter,
  order: VoteEventOrder,
  after: string | null,
): Seek {
  const head = topic === null ? '' : `${parseUrn(topic)?.key}|`;
  const low = `${head}${from ?? ''}`;
  const high = `${head}${to === null ? '~' : afterMonthOf(to)}`;
  return {
    from,
    to,
    scope,
    recorded,
    low: order === 'OLDEST' && after !== null ? after : low,
    high: order === 'NEWEST' && after !== null ? after : high,
  };
}
