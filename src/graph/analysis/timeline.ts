import { BALLOTS, type Ballot, ballotsOf } from '../ballot.ts';
import { DONE_BY_OBJECT, DONE_BY_SUBJECT } from '../edges.ts';
import { AS_OF, type AsOf } from '../kernel/as-of.ts';
import { afterMonthOf, SPAN, type Span, type When } from '../kernel/date.ts';
import type { Graph } from '../kernel/graph.ts';
import { COUNTS, IDS, listsInOrder } from '../kernel/ordinal.ts';
import { between, bothWays, type DatedSeek, SEEK, type Slice, slice } from '../kernel/page.ts';
import { query } from '../kernel/query.ts';
import {
  flag,
  list,
  nullable,
  number,
  oneOf,
  properties,
  row,
  type TypeOf,
  text,
  type Values,
} from '../kernel/shape.ts';
import { parseUrn } from '../kernel/urn.ts';
import { dateOfSpell } from '../kernel/validity.ts';

const kind = oneOf('SAID', ...Object.values(DONE_BY_SUBJECT), ...Object.values(DONE_BY_OBJECT));
export type TimelineKind = TypeOf<typeof kind>;

/** Whose date it is: the claim's own, that of the event, or none but a last possible day. */
const dating = nullable(oneOf('STATED', 'RULE', 'EVENT', 'BOUND'));
const entryRow = row({
  key: text,
  kind,
  claim: text,
  sentence: text,
  on: nullable(text),
  dated: row({
    dating,
    edtf: nullable(text),
    earliest: nullable(text),
    latest: nullable(text),
    wording: nullable(text),
  }),
  contested: flag,
  inferred: flag,
});

/** Something that an actor did or said: by a claim, or by a ballot in a dataset. */
export type TimelineEntry = {
  /** Where it stands among others: its latest possible day, `b` for a ballot or `c` for a claim, and its id. */
  readonly key: string;
  readonly kind: TimelineKind;
  readonly when: When | null;
  readonly dating: TypeOf<typeof dating>;
  readonly contested: boolean;
  readonly inferred: boolean;
} & (
  | { readonly claim: string; readonly sentence: string; readonly on: string | null; readonly ballot: null }
  | { readonly claim: null; readonly ballot: Ballot }
);

/** Which entries; `record` lets in the ballots of datasets. */
export type TimelineFilter = Span & { readonly kinds: readonly TimelineKind[] | null; readonly record: boolean };

const BY_CLAIMS = {
  ...IDS,
  ...AS_OF,
  ...SPAN,
  kinds: nullable(list(kind)),
  did: properties<typeof DONE_BY_SUBJECT>(),
  done: properties<typeof DONE_BY_OBJECT>(),
};
const BY_BALLOTS = { ...SPAN, valid: nullable(text), low: list(text), high: list(text) };

const byActor = bothWays((direction) =>
  query(
    'timeline/by-actor',
    { ...BY_CLAIMS, ...SEEK, undated: text },
    { ordinal: number, found: list(entryRow) },
    { direction },
  ),
);
const countByActor = query('timeline/count-by-actor', BY_CLAIMS, COUNTS);
const ballots = bothWays((direction) =>
  query('timeline/ballots', { ...BY_BALLOTS, limit: number }, BALLOTS, { direction }),
);
const countBallots = query('timeline/count-ballots', BY_BALLOTS, COUNTS);

/** One list per actor, in the order of `actors` (ids): by date from the end that the direction names. */
export async function timelinesByActor(
  graph: Graph,
  actors: readonly string[],
  filter: TimelineFilter,
  part: DatedSeek,
  asOf: AsOf,
): Promise<Slice<TimelineEntry>[]> {
  const { direction, undated, first } = part;
  const { limit } = between(part);
  const codes = withRecord(filter) ? actors.map(codeOf) : [];
  const [said, cast] = await Promise.all([
    byActor[direction](graph, { ...byClaims(actors, filter, asOf), ...between(part), undated }),
    codes.some((code) => code !== null)
      ? ballots[direction](graph, { ...byBallots(codes, filter, asOf, part), limit })
      : Promise.resolve([]),
  ]);
  const entries: TimelineEntry[][] = listsInOrder(actors.length, said).map((found) => found.map(entryOf));
  for (const row of cast) {
    const both = [...(entries[row.ordinal] ?? []), ...ballotsOf(row).map(ballotEntry)];
    const sign = direction === 'ASC' ? 1 : -1;
    entries[row.ordinal] = both.sort((a, b) => (a.key < b.key ? -sign : sign));
  }
  return entries.map((list) => slice(list.slice(0, limit), first));
}

export async function countTimelinesByActor(
  graph: Graph,
  actors: readonly string[],
  filter: TimelineFilter,
  asOf: AsOf,
): Promise<number[]> {
  const codes = withRecord(filter) ? actors.map(codeOf) : [];
  const [said, cast] = await Promise.all([
    countByActor(graph, byClaims(actors, filter, asOf)),
    codes.some((code) => code !== null)
      ? countBallots(graph, byBallots(codes, filter, asOf, { low: null, high: null }))
      : Promise.resolve([]),
  ]);
  const counts: number[] = actors.map(() => 0);
  for (const { ordinal, count } of [...said, ...cast]) counts[ordinal] = (counts[ordinal] ?? 0) + count;
  return counts;
}

const withRecord = ({ record, kinds }: TimelineFilter): boolean =>
  record && (kinds === null || kinds.includes('VOTED'));

/** The code of a state; null when the actor is none, and so casts no ballots. */
const codeOf = (id: string): string | null => {
  const { type, key } = parseUrn(id) ?? { type: '', key: '' };
  return type === 'state' ? key : null;
};

const byClaims = (
  actors: readonly string[],
  { from, to, kinds }: TimelineFilter,
  asOf: AsOf,
): Values<typeof BY_CLAIMS> => ({
  ids: actors,
  from,
  to,
  kinds,
  did: DONE_BY_SUBJECT,
  done: DONE_BY_OBJECT,
  ...asOf,
});

/** Where the ballots of each state begin and end: `}` is the character after `|`, and on one day ballots stand before claims. */
function byBallots(
  codes: readonly (string | null)[],
  { from, to }: Span,
  { valid }: AsOf,
  { low, high }: Pick<DatedSeek, 'low' | 'high'>,
): Values<typeof BY_BALLOTS> {
  const start = low === null ? (from ?? '') : placeAt(low);
  const end = high === null ? (to === null ? '}' : `|${afterMonthOf(to)}`) : `|${placeAt(high)}`;
  return {
    from,
    to,
    valid,
    low: codes.map((code) => (code === null ? '' : `${code}|${start}`)),
    high: codes.map((code) => (code === null ? '' : `${code}${end}`)),
  };
}

/** Where an entry stands among the ballots of a state: itself, or behind those of the day of a claim. */
function placeAt(key: string): string {
  const [day = '', sort, event] = key.split('|');
  return sort === 'b' ? `${day}|${event}` : `${day}}`;
}

function entryOf({ dated, ...entry }: TypeOf<typeof entryRow>): TimelineEntry {
  const { dating, edtf, earliest, latest, wording } = dated;
  const when =
    dating === null ? null : edtf === null ? dateOfSpell(earliest, latest) : { edtf, earliest, latest, wording };
  return { ...entry, when, dating, ballot: null };
}

/** The date of a ballot is its event's. */
function ballotEntry(ballot: Ballot): TimelineEntry {
  const [, day] = ballot.place.split('|');
  return {
    key: `${day}|b|${ballot.event}`,
    kind: 'VOTED',
    when: null,
    dating: 'EVENT',
    contested: ballot.contested,
    inferred: ballot.inferred,
    claim: null,
    ballot,
  };
}
