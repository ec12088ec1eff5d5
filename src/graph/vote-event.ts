import { type AsOf, HELD_BY } from './kernel/as-of.ts';
import { date } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNT, countFrom, type NodeFrom, ownNodesById } from './kernel/node-queries.ts';
import { KEYED, type Keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { flag, list, nullable, number, oneOf, row, type TypeOf, text } from './kernel/shape.ts';
import { urn } from './kernel/urn.ts';

const totals = row({
  for: nullable(number),
  against: nullable(number),
  abstain: nullable(number),
  notVoting: nullable(number),
});

/** How a vote can have ended. */
export const RESULTS = ['ADOPTED', 'REJECTED', 'WITHDRAWN', 'LAPSED', 'UNKNOWN'] as const;
const result = oneOf(...RESULTS);
export type Result = TypeOf<typeof result>;

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

const SEEK = { ...HELD_BY, low: text, high: text };
const PAGED = { ...SEEK, limit: number };

const lists = {
  DESC: query('vote-event/newest', PAGED, KEYED),
  ASC: query('vote-event/oldest', PAGED, KEYED),
};
const count = query('vote-event/count', HELD_BY, COUNT);

/** The id of the dataset that a record is of: `unvotes/9087` is of `urn:caucus:dataset:unvotes`. */
export const datasetOf = (record: string): string => urn('dataset', record.slice(0, record.indexOf('/')));

/** The id of a vote event by its key: `ga/74/247`. */
export const voteEventId = (key: string): string => urn('vote', key);

/** Whether a vote had been held by the end of the day as of which is read; one known by its month counts from the first day of it. */
export const hasBegun = ({ held, latest }: Pick<VoteEvent, 'held' | 'latest'>, { valid }: AsOf): boolean =>
  valid === null || (held?.earliest ?? latest) <= valid;

/** Ids of all vote events by date; an event that has no known day stands on its latest possible one. */
export async function voteEventsByDate(
  graph: Graph,
  direction: keyof typeof lists,
  { first, after }: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>> {
  const low = direction === 'ASC' ? (after ?? '') : '';
  const high = direction === 'DESC' ? (after ?? '~') : '~';
  return slice(await lists[direction](graph, { ...asOf, low, high, limit: first + 1 }), first);
}

export const countVoteEvents = async (graph: Graph, asOf: AsOf): Promise<number> => countFrom(await count(graph, asOf));
