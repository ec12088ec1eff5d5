import type { AsOf } from './kernel/as-of.ts';
import { afterMonthOf, date, SPAN, type Span } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNT, countFrom, type NodeFrom, ownNodesById } from './kernel/node-queries.ts';
import { KEYED, type Keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { flag, list, nullable, number, oneOf, row, text, type Values } from './kernel/shape.ts';
import { parseUrn, urn } from './kernel/urn.ts';

const totals = row({
  for: nullable(number),
  against: nullable(number),
  abstain: nullable(number),
  notVoting: nullable(number),
});

const result = oneOf('ADOPTED', 'REJECTED', 'WITHDRAWN', 'LAPSED', 'UNKNOWN');

export const voteEventsById = ownNodesById('vote-event/by-ids', {
  name: text,
  held: date,
  /** The latest possible day: where the event stands among others. */
  latest: text,
  result: nullable(result),
  /** What the source states, null where it states nothing. */
  stated: totals,
  /** The whole roll call is on record, so its ballots may be counted. */
  recorded: flag,
  /** Its records in datasets, the preferred one first: `unvotes/9087`. */
  records: list(text),
  /** The id of the institution that voted; null where no dataset has the vote. */
  body: nullable(text),
  /** The symbol of the meeting. */
  meeting: nullable(text),
  /** The rule by which the meeting is concluded; null where a source names it. */
  meetingRule: nullable(text),
  /** What its title has in common with those of other years. */
  series: nullable(text),
  /** The id of the dataset whose totals are `stated`. */
  statedBy: nullable(text),
  /** Null where no source says. */
  important: nullable(flag),
  /** The totals of two sources differ. */
  contested: flag,
  motion: text,
  topics: list(text),
  claims: list(text),
});
export type VoteEvent = NodeFrom<'VoteEvent', typeof voteEventsById>;

/** Which vote events: `scope` is what part of a text was voted on, `topic` an id, `bodies` are ids. */
export type VoteEventFilter = Span & {
  readonly topic: string | null;
  readonly scope: readonly string[] | null;
  readonly bodies: readonly string[] | null;
  readonly important: boolean | null;
  readonly recorded: string | null;
};
const FILTER = {
  ...SPAN,
  scope: nullable(list(text)),
  bodies: nullable(list(text)),
  important: nullable(flag),
  recorded: nullable(text),
};
const SEEK = { ...FILTER, low: text, high: text };
const PAGED = { ...SEEK, limit: number };

const bySymbol = query('vote-event/by-symbol', { ...FILTER, id: text, topic: nullable(text) }, KEYED);
const lists = {
  NEWEST: query('vote-event/newest', PAGED, KEYED),
  OLDEST: query('vote-event/oldest', PAGED, KEYED),
};
const listsByTopic = {
  NEWEST: query('vote-event/newest-by-topic', PAGED, KEYED),
  OLDEST: query('vote-event/oldest-by-topic', PAGED, KEYED),
};
const count = query('vote-event/count', SEEK, COUNT);
const countByTopic = query('vote-event/count-by-topic', SEEK, COUNT);

export type VoteEventOrder = keyof typeof lists;

/** The id of the dataset that a record is of: `unvotes/9087` is of `urn:caucus:dataset:unvotes`. */
export const datasetOf = (record: string): string => urn('dataset', record.slice(0, record.indexOf('/')));

/** The id of a vote event by its key: `ga/74/247`. */
export const voteEventId = (key: string): string => urn('vote', key);

/** Whether a vote had been held by the end of the day as of which is read; one known by its month counts from the first day of it. */
export const hasBegun = ({ held, latest }: Pick<VoteEvent, 'held' | 'latest'>, { valid }: AsOf): boolean =>
  valid === null || (held?.earliest ?? latest) <= valid;

/** Ids of vote events by date; an event that has no known day stands on its latest possible one. */
export async function voteEventsByDate(
  graph: Graph,
  filter: VoteEventFilter,
  order: VoteEventOrder,
  { first, after }: Page,
): Promise<Slice<Keyed>> {
  const read = (filter.topic === null ? lists : listsByTopic)[order];
  return slice(await read(graph, { ...seek(filter, order, after), limit: first + 1 }), first);
}

export async function countVoteEvents(graph: Graph, filter: VoteEventFilter): Promise<number> {
  return countFrom(await (filter.topic === null ? count : countByTopic)(graph, seek(filter, 'NEWEST', null)));
}

/** Ids of all votes on one text, its paragraphs, amendments and parts, in order; `key` is the text's: `ga/74/247`. */
export async function voteEventsBySymbol(
  graph: Graph,
  key: string,
  filter: VoteEventFilter,
  order: VoteEventOrder,
): Promise<Keyed[]> {
  const rows = await bySymbol(graph, { id: voteEventId(key), ...filter });
  const direction = order === 'NEWEST' ? -1 : 1;
  return rows.sort((a, b) => (a.key < b.key ? -direction : direction));
}

function seek({ topic, ...filter }: VoteEventFilter, order: VoteEventOrder, after: string | null): Values<typeof SEEK> {
  const { from, to } = filter;
  const head = topic === null ? '' : `${parseUrn(topic)?.key}|`;
  const low = `${head}${from ?? ''}`;
  const high = `${head}${to === null ? '~' : afterMonthOf(to)}`;
  return {
    ...filter,
    low: order === 'OLDEST' && after !== null ? after : low,
    high: order === 'NEWEST' && after !== null ? after : high,
  };
}
