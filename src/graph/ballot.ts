import type { AsOf } from './kernel/as-of.ts';
import { afterMonthOf, SPAN, type Span } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNTS, countsInOrder, IDS, inOrder } from './kernel/ordinal.ts';
import { PAGE, type Page, pageOf, type Slice, slice } from './kernel/page.ts';
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

/** What one state did at one vote event: the edge between them. Thousands make an answer, so it holds little and works out the rest. */
export class Ballot {
  /** The state's code. */
  readonly state: string;
  /** The vote event's key. */
  readonly event: string;
  readonly choice: Choice;
  /** Where it stands in the list that it was read from: the edge's key among a state's ballots, the state's code among an event's. */
  readonly place: string;
  readonly #mark: Mark | undefined;

  constructor(state: string, event: string, choice: Choice, place: string, mark: Mark | undefined) {
    this.state = state;
    this.event = event;
    this.choice = choice;
    this.place = place;
    this.#mark = mark;
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
/** Which ballots of a state: on amendments, on resolutions, or both; `topic` is an id, `bodies` are ids. */
export type BallotFilter = RollFilter &
  Span & {
    readonly motion: 'AMENDMENT' | 'RESOLUTION' | null;
    readonly topic: string | null;
    readonly bodies: readonly string[] | null;
  };

const BOUNDS = { low: list(text), high: list(text) };
const FILTERED = {
  ...BOUNDS,
  ...FILTER,
  ...RECORDED,
  ...SPAN,
  topic: nullable(text),
  bodies: nullable(list(text)),
};
const LIMIT = { limit: number };
const RESOLUTIONS = { resolutions: flag };
/** The ballots of one state, or of one event: their keys or codes, their choices, and the marks of those that have one. */
export const BALLOTS = { ordinal: number, keys: list(text), choices: list(choice), marked: list(markRow) };
type BallotsRow = Values<typeof BALLOTS>;

const byState = query('ballot/by-state', { ...BOUNDS, ...LIMIT }, BALLOTS);
const byStateFiltered = query('ballot/by-state-filtered', { ...FILTERED, ...RESOLUTIONS, ...LIMIT }, BALLOTS);
const byStateOnAmendments = query('ballot/by-state-on-amendments', { ...FILTERED, ...LIMIT }, BALLOTS);
const countByState = query('ballot/count-by-state', IDS, COUNTS);
const countByStateFiltered = query('ballot/count-by-state-filtered', { ...FILTERED, ...RESOLUTIONS }, COUNTS);
const countByStateOnAmendments = query('ballot/count-by-state-on-amendments', FILTERED, COUNTS);
const byEvent = query('ballot/by-event', { ...IDS, ...PAGE }, BALLOTS);
const byEventFiltered = query('ballot/by-event-filtered', { ...IDS, ...FILTER, ...RECORDED, ...PAGE }, BALLOTS);
const countByEvent = query('ballot/count-by-event', { ...IDS, ...FILTER, ...RECORDED }, COUNTS);
const byKeys = query(
  'ballot/by-keys',
  { keys: list(text), ...RECORDED },
  { key: text, choice, mark: nullable(markRow) },
);

/** One list per state, in the order of `states` (codes), newest first; a state without ballots gets an empty one. */
export async function ballotsByState(
  graph: Graph,
  states: readonly string[],
  filter: BallotFilter,
  { first, after }: Page,
  { recorded }: AsOf,
): Promise<Slice<Ballot>[]> {
  const limit = first + 1;
  const { motion, ...rest } = filter;
  const checked = { ...rest, ...bounds(states, filter, after), recorded };
  const rows =
    motion === 'AMENDMENT'
      ? await byStateOnAmendments(graph, { ...checked, limit })
      : isOpen({ ...filter, recorded })
        ? await byState(graph, { low: checked.low, high: checked.high, limit })
        : await byStateFiltered(graph, { ...checked, resolutions: motion === 'RESOLUTION', limit });
  return inOrder(
    states.length,
    rows,
    (row) => slice(ballotsOf(row), first),
    () => slice<Ballot>([], first),
  );
}

/** How many ballots of each state pass the filter, in the order of `states` (codes). */
export async function countBallotsByState(
  graph: Graph,
  states: readonly string[],
  filter: BallotFilter,
  { recorded }: AsOf,
): Promise<number[]> {
  const { motion, ...rest } = filter;
  const checked = { ...rest, ...bounds(states, filter, null), recorded };
  const rows =
    motion === 'AMENDMENT'
      ? await countByStateOnAmendments(graph, checked)
      : isOpen({ ...filter, recorded })
        ? await countByState(graph, { ids: states.map((code) => urn('state', code)) })
        : await countByStateFiltered(graph, { ...checked, resolutions: motion === 'RESOLUTION' });
  return countsInOrder(states.length, rows);
}

/** One list per vote event, in the order of `events` (ids), each by the states' codes from just after the code `after`. */
export async function ballotsByEvent(
  graph: Graph,
  events: readonly string[],
  filter: RollFilter,
  page: Page,
  { recorded }: AsOf,
): Promise<Slice<Ballot>[]> {
  const roll = { ids: events, ...pageOf(page) };
  const rows = isOpen({ ...filter, recorded })
    ? await byEvent(graph, roll)
    : await byEventFiltered(graph, { ...roll, ...filter, recorded });
  return inOrder(
    events.length,
    rows,
    (row) => slice(ofEvent(parseUrn(events[row.ordinal] as string)?.key as string, row), page.first),
    () => slice<Ballot>([], page.first),
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

/** The ballot of a state (code) at a vote event; null when there is none. */
export async function ballotOf(
  graph: Graph,
  state: string,
  event: VoteEvent,
  { recorded }: AsOf,
): Promise<Ballot | null> {
  const [row] = await byKeys(graph, { keys: [`${state}|${event.latest}|${parseUrn(event.id)?.key}`], recorded });
  return row ? ofKey(row.key, row.choice, row.mark ?? undefined) : null;
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

/** Where the ballots of each state begin and end in the order of keys: `}` is the character after `|`. */
function bounds(states: readonly string[], { from, to }: Span, after: string | null): Values<typeof BOUNDS> {
  return {
    low: states.map((code) => `${code}|${from ?? ''}`),
    high: states.map((code) => after ?? (to === null ? `${code}}` : `${code}|${afterMonthOf(to)}`)),
  };
}

const isOpen = (filter: object): boolean => Object.values(filter).every((part) => part === null);
