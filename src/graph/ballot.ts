import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNTS, countsInOrder, IDS, inOrder } from './kernel/ordinal.ts';
import { between, bothWays, type Page, SEEK, type Seek, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { flag, list, nullable, number, oneOf, row, type TypeOf, text, type Values } from './kernel/shape.ts';
import { parseUrn, urn } from './kernel/urn.ts';
import type { VoteEvent } from './vote-event.ts';

export const choice = oneOf('FOR', 'AGAINST', 'ABSTAIN', 'NOT_VOTING', 'ABSENT', 'INELIGIBLE', 'UNKNOWN');
export type Choice = TypeOf<typeof choice>;

/** What stands behind a ballot that is more than a row of a dataset, under the key or the code that the row is found by. */
const markRow = row({
  key: text,
  inferred: flag,
  rule: nullable(text),
  contested: flag,
  claims: list(text),
  sources: nullable(list(text)),
  choices: nullable(list(choice)),
});
type Mark = TypeOf<typeof markRow>;
/** In the place of a mark that was not read. */
const UNREAD = Symbol('unread');

/**
 * What one state did at one vote event: the edge between them. Thousands make an answer, so it holds little and works out the rest. One that is made
 * without its mark knows the choice alone: whoever asks for what stands behind it gets an error.
 */
export class Ballot {
  /** The state's code. */
  readonly state: string;
  /** The vote event's key. */
  readonly event: string;
  readonly choice: Choice;
  /** Where it stands in the list that it was read from: the edge's key among a state's ballots, the state's code among an event's. */
  readonly place: string;
  readonly #read: Mark | undefined | typeof UNREAD;

  constructor(state: string, event: string, choice: Choice, place: string, mark: Mark | undefined | typeof UNREAD) {
    this.state = state;
    this.event = event;
    this.choice = choice;
    this.place = place;
    this.#read = mark;
  }

  /** A ballot without its mark. */
  static bare(state: string, event: string, choice: Choice, place: string): Ballot {
    return new Ballot(state, event, choice, place, UNREAD);
  }

  get #mark(): Mark | undefined {
    if (this.#read === UNREAD) throw new Error(`What stands behind the ballot ${this.id} was not read.`);
    return this.#read;
  }

  get type(): 'Ballot' {
    return 'Ballot';
  }
  get id(): string {
    return urn('ballot', `${this.event}/${this.state}`);
  }
  get inferred(): boolean {
    return this.#mark?.inferred ?? false;
  }
  get rule(): string | null {
    return this.#mark?.rule ?? null;
  }
  get contested(): boolean {
    return this.#mark?.contested ?? false;
  }
  /** Whether one source has a vote of the state, and every other one has an absence or nothing. */
  get oneSided(): boolean {
    return this.said?.filter(({ choice }) => VOTES.has(choice)).length === 1;
  }
  /** Ids of the claims behind it; none when it is a row of a dataset. */
  get claims(): readonly string[] {
    return this.#mark?.claims ?? NONE;
  }
  /** What each source says, the preferred one first, by the slugs of datasets; null when all sources of the vote event say the choice. */
  get said(): readonly { dataset: string; choice: Choice }[] | null {
    const { sources, choices } = this.#mark ?? {};
    return sources?.map((dataset, place) => ({ dataset, choice: choices?.[place] as Choice })) ?? null;
  }
}

const NONE: readonly string[] = [];
const VOTES: ReadonlySet<Choice> = new Set(['FOR', 'AGAINST', 'ABSTAIN']);

const FILTER = { choice: nullable(list(choice)), contested: nullable(flag), oneSided: nullable(flag) };
const RECORDED = { recorded: nullable(text) };
/** Which ballots of a vote event. */
export type RollFilter = Values<typeof FILTER>;
const BOUNDS = { low: list(text), high: list(text), limit: number };
/** The ballots of one state, or of one event: their keys or codes, their choices, and the marks of those that have one. */
export const BALLOTS = { ordinal: number, keys: list(text), choices: list(choice), marked: list(markRow) };
type BallotsRow = Values<typeof BALLOTS>;

const byState = query('ballot/by-state', BOUNDS, BALLOTS);
const countByState = query('ballot/count-by-state', IDS, COUNTS);
const byEvent = bothWays((direction) => query('ballot/by-event', { ...IDS, ...SEEK }, BALLOTS, { direction }));
const byEventFiltered = bothWays((direction) =>
  query('ballot/by-event-filtered', { ...IDS, ...FILTER, ...RECORDED, ...SEEK }, BALLOTS, { direction }),
);
const countByEvent = query('ballot/count-by-event', { ...IDS, ...FILTER, ...RECORDED }, COUNTS);
const byKeys = query(
  'ballot/by-keys',
  { keys: list(text), ...RECORDED },
  { key: text, choice, mark: nullable(markRow) },
);

/** All ballots of each state, in the order of `states` (codes), newest first; a state without ballots gets an empty list. */
export async function ballotsByState(
  graph: Graph,
  states: readonly string[],
  { first, after }: Page,
  _: AsOf,
): Promise<Slice<Ballot>[]> {
  // Where the ballots of each state begin and end in the order of keys: `}` is the character after `|`.
  const low = states.map((code) => `${code}|`);
  const high = states.map((code) => after ?? `${code}}`);
  return inOrder(
    states.length,
    await byState(graph, { low, high, limit: first + 1 }),
    (row) => slice(ballotsOf(row), first),
    () => slice<Ballot>([], first),
  );
}

/** How many ballots each state has, in the order of `states` (codes). */
export const countBallotsByState = async (graph: Graph, states: readonly string[], _: AsOf): Promise<number[]> =>
  countsInOrder(states.length, await countByState(graph, { ids: states.map((code) => urn('state', code)) }));

/** One list per vote event, in the order of `events` (ids), each by the states' codes. */
export async function ballotsByEvent(
  graph: Graph,
  events: readonly string[],
  filter: RollFilter,
  part: Seek,
  { recorded }: AsOf,
): Promise<Slice<Ballot>[]> {
  const roll = { ids: events, ...between(part) };
  const rows = isOpen({ ...filter, recorded })
    ? await byEvent[part.direction](graph, roll)
    : await byEventFiltered[part.direction](graph, { ...roll, ...filter, recorded });
  return inOrder(
    events.length,
    rows,
    (row) => slice(ofEvent(parseUrn(events[row.ordinal] as string)?.key as string, row), part.first),
    () => slice<Ballot>([], part.first),
  );
}

export async function countBallotsByEvent(
  graph: Graph,
  events: readonly string[],
  filter: RollFilter,
  { recorded }: AsOf,
): Promise<number[]> {
  return countsInOrder(events.length, await countByEvent(graph, { ids: events, ...filter, recorded }));
}

/** The ballots of these keys (`RUS|2019-12-27|ga/74/247`), in their order; null where there is none. */
export async function ballotsByKeys(
  graph: Graph,
  keys: readonly string[],
  { recorded }: AsOf,
): Promise<(Ballot | null)[]> {
  const rows = await byKeys(graph, { keys, recorded });
  const found = new Map(rows.map(({ key, choice, mark }) => [key, ofKey(key, choice, mark ?? undefined)]));
  return keys.map((key) => found.get(key) ?? null);
}

/** The ballot of a state (code) at a vote event; null when there is none. */
export async function ballotOf(graph: Graph, state: string, event: VoteEvent, asOf: AsOf): Promise<Ballot | null> {
  const [ballot = null] = await ballotsByKeys(graph, [`${state}|${event.latest}|${parseUrn(event.id)?.key}`], asOf);
  return ballot;
}

/** The ballot of an edge by its key, `RUS|2019-12-27|ga/74/247`. */
const ofKey = (key: string, choice: Choice, mark: Mark | undefined): Ballot =>
  new Ballot(key.slice(0, key.indexOf('|')), key.slice(key.lastIndexOf('|') + 1), choice, key, mark);

/** The ballots of a state by the keys of their edges. */
export const ballotsOf = ({ keys, choices, marked }: BallotsRow): Ballot[] =>
  keys.map((key, place) => ofKey(key, choices[place] as Choice, markOf(marked, key)));

const ofEvent = (event: string, { keys, choices, marked }: BallotsRow): Ballot[] =>
  keys.map((code, place) => new Ballot(code, event, choices[place] as Choice, code, markOf(marked, code)));

const markOf = (marked: readonly Mark[], key: string): Mark | undefined =>
  marked.length === 0 ? undefined : marked.find((mark) => mark.key === key);

const isOpen = (filter: object): boolean => Object.values(filter).every((part) => part === null);
