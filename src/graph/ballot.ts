import { afterMonthOf, type Span } from './date.ts';
import type { Graph } from './graph.ts';
import { inOrder } from './ordinal.ts';
import { type Page, type Slice, slice } from './page.ts';
import { query } from './query.ts';
import { parseUrn, urn } from './urn.ts';
import type { VoteEvent } from './vote-event.ts';

export type Choice = 'FOR' | 'AGAINST' | 'ABSTAIN' | 'NOT_VOTING' | 'ABSENT' | 'INELIGIBLE' | 'UNKNOWN';

/** What one state did at one vote event: the edge between them, under its key `RUS|2019-12-27|ga/74/247`. */
export class Ballot {
  readonly type = 'Ballot';
  readonly key: string;
  readonly choice: Choice;

  constructor(key: string, choice: Choice) {
    this.key = key;
    this.choice = choice;
  }

  get id(): string {
    return urn('ballot', `${this.event}/${this.state}`);
  }
  /** The state's code. */
  get state(): string {
    return this.key.slice(0, this.key.indexOf('|'));
  }
  /** The vote event's key. */
  get event(): string {
    return this.key.slice(this.key.lastIndexOf('|') + 1);
  }
}

/** Which ballots of a state: on amendments, on resolutions, or both; `topic` is an id. */
export type BallotFilter = Span & {
  readonly motion: 'AMENDMENT' | 'RESOLUTION' | null;
  readonly choice: readonly Choice[] | null;
  readonly topic: string | null;
  readonly contested: boolean | null;
};
/** Which ballots of a vote event. */
export type RollFilter = { readonly choice: readonly Choice[] | null; readonly contested: boolean | null };

type Bounds = { low: string[]; high: string[] };
type Listed = [ordinal: number, keys: string[], choices: Choice[]];
type Counted = [ordinal: number, ballots: number];
type Checked = Omit<BallotFilter, 'motion'> & Bounds;

const byState = query<Bounds & { limit: number }, Listed>('ballot/by-state');
const byStateFiltered = query<Checked & { resolutions: boolean; limit: number }, Listed>('ballot/by-state-filtered');
const byStateOnAmendments = query<Checked & { limit: number }, Listed>('ballot/by-state-on-amendments');
const countByState = query<{ ids: string[] }, Counted>('ballot/count-by-state');
const countByStateFiltered = query<Checked & { resolutions: boolean }, Counted>('ballot/count-by-state-filtered');
const countByStateOnAmendments = query<Checked, Counted>('ballot/count-by-state-on-amendments');
const byEvent = query<RollFilter & { ids: string[]; after: string; limit: number }, Listed>('ballot/by-event');
const countByEvent = query<RollFilter & { ids: string[] }, Counted>('ballot/count-by-event');
const byKeys = query<{ keys: string[] }, [key: string, choice: Choice]>('ballot/by-keys');

/** One list per state, in the order of `states` (codes), newest first; a state without ballots gets an empty one. */
export async function ballotsByState(
  graph: Graph,
  states: readonly string[],
  filter: BallotFilter,
  { first, after }: Page,
): Promise<Slice<Ballot>[]> {
  const limit = first + 1;
  const { motion, ...rest } = filter;
  const checked = { ...rest, ...bounds(states, filter, after) };
  const rows =
    motion === 'AMENDMENT'
      ? await byStateOnAmendments(graph, { ...checked, limit })
      : isOpen(filter)
        ? await byState(graph, { low: checked.low, high: checked.high, limit })
        : await byStateFiltered(graph, { ...checked, resolutions: motion === 'RESOLUTION', limit });
  return inOrder(
    states.length,
    rows,
    (row) => slice(ballots(row), first),
    () => slice<Ballot>([], first),
  );
}

/** How many ballots of each state pass the filter, in the order of `states` (codes). */
export async function countBallotsByState(
  graph: Graph,
  states: readonly string[],
  filter: BallotFilter,
): Promise<number[]> {
  const { motion, ...rest } = filter;
  const checked = { ...rest, ...bounds(states, filter, null) };
  const rows =
    motion === 'AMENDMENT'
      ? await countByStateOnAmendments(graph, checked)
      : isOpen(filter)
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
): Promise<Slice<Ballot>[]> {
  const rows = await byEvent(graph, {
    ids: [...events],
    ...filter,
    after: after === null ? '' : `${after}}`,
    limit: first + 1,
  });
  return inOrder(
    events.length,
    rows,
    (row) => slice(ballots(row), first),
    () => slice<Ballot>([], first),
  );
}

export async function countBallotsByEvent(
  graph: Graph,
  events: readonly string[],
  filter: RollFilter,
): Promise<number[]> {
  const rows = await countByEvent(graph, { ids: [...events], ...filter });
  return inOrder(
    events.length,
    rows,
    ([, count]) => count,
    () => 0,
  );
}

/** The ballot of a state (code) at a vote event; null when there is none. */
export async function ballotOf(graph: Graph, state: string, event: VoteEvent): Promise<Ballot | null> {
  const [row] = await byKeys(graph, { keys: [`${state}|${event.latest}|${parseUrn(event.id)?.key}`] });
  return row ? new Ballot(row[0], row[1]) : null;
}

const ballots = ([, keys, choices]: Listed): Ballot[] =>
  keys.map((key, place) => new Ballot(key, choices[place] as Choice));

/** Where the ballots of each state begin and end in the order of keys: `}` is the character after `|`. */
function bounds(states: readonly string[], { from, to }: Span, after: string | null): Bounds {
  return {
    low: states.map((code) => `${code}|${from ?? ''}`),
    high: states.map((code) => after ?? (to === null ? `${code}}` : `${code}|${afterMonthOf(to)}`)),
  };
}

const isOpen = ({ motion, choice, topic, from, to, contested }: BallotFilter): boolean =>
  [motion, choice, topic, from, to, contested].every((part) => part === null);
