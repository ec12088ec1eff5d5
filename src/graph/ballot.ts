import type { AsOf } from './kernel/as-of.ts';
import { afterMonthOf, type Span } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder } from './kernel/ordinal.ts';
import { type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { parseUrn, urn } from './kernel/urn.ts';
import type { VoteEvent } from './vote-event.ts';

export type Choice = 'FOR' | 'AGAINST' | 'ABSTAIN' | 'NOT_VOTING' | 'ABSENT' | 'INELIGIBLE' | 'UNKNOWN';

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
    return this.#mark?.[1] ?? false;
  }
  get rule(): string | null {
    return this.#mark?.[2] ?? null;
  }
  get contested(): boolean {
    return this.#mark?.[3] ?? false;
  }
  /** Ids of the claims behind it; none when it is a row of a dataset. */
  get claims(): readonly string[] {
    return this.#mark?.[4] ?? NONE;
  }
  /** What each source says, the preferred one first, by the slugs of datasets; null when all sources of the vote event say the choice. */
  get said(): readonly { dataset: string; choice: Choice }[] | null {
    const [, , , , , sources, choices] = this.#mark ?? [];
    return sources?.map((dataset, place) => ({ dataset, choice: choices?.[place] as Choice })) ?? null;
  }
}

const NONE: readonly string[] = [];

/** What stands behind a ballot that is more than a row of a dataset, under the key or the code that the row is found by. */
type Mark = [
  key: string,
  inferred: boolean | null,
  rule: string | null,
  contested: boolean | null,
  claims: string[] | null,
  sources: string[] | null,
  choices: Choice[] | null,
];

/** Which ballots of a state: on amendments, on resolutions, or both; `topic` is an id. */
export type BallotFilter = Span & {
  readonly motion: 'AMENDMENT' | 'RESOLUTION' | null;
  readonly choice: readonly Choice[] | null;
  readonly topic: string | null;
  readonly contested: boolean | null;
};
/** Which ballots of a vote event. */
export type RollFilter = Pick<BallotFilter, 'choice' | 'contested'>;

type Bounds = { low: string[]; high: string[] };
/** The ballots of one state, or of one event: their keys or codes, their choices, and the marks of those that have one. */
export type Listed = [ordinal: number, keys: string[], choices: Choice[], marked: Mark[]];
type Roll = { ids: string[]; after: string; limit: number };
type Counted = [ordinal: number, ballots: number];
type Recorded = { recorded: string | null };
type Checked = Omit<BallotFilter, 'motion'> & Bounds & Recorded;

const byState = query<Bounds & { limit: number }, Listed>('ballot/by-state');
const byStateFiltered = query<Checked & { resolutions: boolean; limit: number }, Listed>('ballot/by-state-filtered');
const byStateOnAmendments = query<Checked & { limit: number }, Listed>('ballot/by-state-on-amendments');
const countByState = query<{ ids: string[] }, Counted>('ballot/count-by-state');
const countByStateFiltered = query<Checked & { resolutions: boolean }, Counted>('ballot/count-by-state-filtered');
const countByStateOnAmendments = query<Checked, Counted>('ballot/count-by-state-on-amendments');
const byEvent = query<Roll, Listed>('ballot/by-event');
const byEventFiltered = query<RollFilter & Roll & Recorded, Listed>('ballot/by-event-filtered');
const countByEvent = query<RollFilter & { ids: string[] } & Recorded, Counted>('ballot/count-by-event');
const byKeys = query<{ keys: string[]; recorded: string | null }, [key: string, choice: Choice, mark: Mark | null]>(
  'ballot/by-keys',
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
    (row) => slice(ofState(row), first),
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
  return inOrder(
    states.length,
    rows,
    ([, count]) => count,
    () => 0,
  );
}

/** One list per vote event, in the order of `events` (ids), each by the states' codes from just after the code `after`. */
export async function ballotsByEvent(
  graph: Graph,
  events: readonly string[],
  filter: RollFilter,
  { first, after }: Page,
  { recorded }: AsOf,
): Promise<Slice<Ballot>[]> {
  const roll = { ids: [...events], after: after ?? '', limit: first + 1 };
  const rows = isOpen({ ...filter, recorded })
    ? await byEvent(graph, roll)
    : await byEventFiltered(graph, { ...roll, ...filter, recorded });
  return inOrder(
    events.length,
    rows,
    (row) => slice(ofEvent(parseUrn(events[row[0]] as string)?.key as string, row), first),
    () => slice<Ballot>([], first),
  );
}

export async function countBallotsByEvent(
  graph: Graph,
  events: readonly string[],
  filter: RollFilter,
  { recorded }: AsOf,
): Promise<number[]> {
  const rows = await countByEvent(graph, { ids: [...events], ...filter, recorded });
  return inOrder(
    events.length,
    rows,
    ([, count]) => count,
    () => 0,
  );
}

/** The ballot of a state (code) at a vote event; null when there is none. */
export async function ballotOf(
  graph: Graph,
  state: string,
  event: VoteEvent,
  { recorded }: AsOf,
): Promise<Ballot | null> {
  const [row] = await byKeys(graph, { keys: [`${state}|${event.latest}|${parseUrn(event.id)?.key}`], recorded });
  return row ? ofKey(row[0], row[1], row[2] ?? undefined) : null;
}

/** The ballot of an edge by its key, `RUS|2019-12-27|ga/74/247`. */
const ofKey = (key: string, choice: Choice, mark: Mark | undefined): Ballot =>
  new Ballot(key.slice(0, key.indexOf('|')), key.slice(key.lastIndexOf('|') + 1), choice, key, mark);

/** The ballots of a state by the keys of their edges. */
export const ofState = ([, keys, choices, marked]: Listed): Ballot[] =>
  keys.map((key, place) => ofKey(key, choices[place] as Choice, markOf(marked, key)));

const ofEvent = (event: string, [, codes, choices, marked]: Listed): Ballot[] =>
  codes.map((code, place) => new Ballot(code, event, choices[place] as Choice, code, markOf(marked, code)));

const markOf = (marked: readonly Mark[], key: string): Mark | undefined =>
  marked.length === 0 ? undefined : marked.find(([one]) => one === key);

/** Where the ballots of each state begin and end in the order of keys: `}` is the character after `|`. */
function bounds(states: readonly string[], { from, to }: Span, after: string | null): Bounds {
  return {
    low: states.map((code) => `${code}|${from ?? ''}`),
    high: states.map((code) => after ?? (to === null ? `${code}}` : `${code}|${afterMonthOf(to)}`)),
  };
}

const isOpen = (filter: object): boolean => Object.values(filter).every((part) => part === null);
