import { type Ballot, type Listed, ofState } from './ballot.ts';
import { DONE_BY_OBJECT, DONE_BY_SUBJECT } from './edges.ts';
import type { AsOf } from './kernel/as-of.ts';
import { afterMonthOf, type Span, type When } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder } from './kernel/ordinal.ts';
import { type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { parseUrn } from './kernel/urn.ts';
import { spell } from './kernel/validity.ts';

export type TimelineKind = 'SAID' | (typeof DONE_BY_SUBJECT)[string] | (typeof DONE_BY_OBJECT)[string];

/** Something that an actor did or said: by a claim, or by a ballot in a dataset. */
export type TimelineEntry = {
  /** Where it stands among others: its latest possible day, `b` for a ballot or `c` for a claim, and its id. */
  readonly key: string;
  readonly kind: TimelineKind;
  readonly when: When | null;
  /** Whose date it is: the claim's own, that of the event, or none but a last possible day. */
  readonly dating: 'STATED' | 'EVENT' | 'BOUND' | null;
  readonly contested: boolean;
  readonly inferred: boolean;
} & (
  | { readonly claim: string; readonly sentence: string; readonly on: string | null; readonly ballot: null }
  | { readonly claim: null; readonly ballot: Ballot }
);

/** Which entries; `record` lets in the ballots of datasets. */
export type TimelineFilter = Span & { readonly kinds: readonly TimelineKind[] | null; readonly record: boolean };

type Dated = [
  dating: TimelineEntry['dating'],
  edtf: string | null,
  earliest: string | null,
  latest: string | null,
  wording: string | null,
];
type EntryRow = [
  key: string,
  kind: TimelineKind,
  claim: string,
  sentence: string,
  on: string | null,
  dated: Dated,
  contested: boolean,
  inferred: boolean,
];
type ByClaims = AsOf &
  Span & {
    ids: string[];
    kinds: readonly TimelineKind[] | null;
    did: typeof DONE_BY_SUBJECT;
    done: typeof DONE_BY_OBJECT;
  };
type ByBallots = Span & { valid: string | null; low: string[]; high: string[] };

const byActor = query<ByClaims & { after: string; limit: number }, [ordinal: number, entries: EntryRow[]]>(
  'timeline/by-actor',
);
const countByActor = query<ByClaims, [ordinal: number, entries: number]>('timeline/count-by-actor');
const ballots = query<ByBallots & { limit: number }, Listed>('timeline/ballots');
const countBallots = query<ByBallots, [ordinal: number, ballots: number]>('timeline/count-ballots');

/** One list per actor, in the order of `actors` (ids): oldest first, undated last. */
export async function timelinesByActor(
  graph: Graph,
  actors: readonly string[],
  filter: TimelineFilter,
  { first, after }: Page,
  asOf: AsOf,
): Promise<Slice<TimelineEntry>[]> {
  const limit = first + 1;
  const codes = withRecord(filter) ? actors.map(codeOf) : [];
  const [said, cast] = await Promise.all([
    byActor(graph, { ...byClaims(actors, filter, asOf), after: after ?? '', limit }),
    codes.some((code) => code !== null)
      ? ballots(graph, { ...byBallots(codes, filter, asOf, after), limit })
      : Promise.resolve([]),
  ]);
  const entries: TimelineEntry[][] = inOrder(
    actors.length,
    said,
    ([, rows]) => rows.map(entryOf),
    () => [],
  );
  for (const row of cast) {
    const [ordinal] = row;
    const both = [...(entries[ordinal] ?? []), ...ofState(row).map(ballotEntry)];
    entries[ordinal] = both.sort((a, b) => (a.key < b.key ? -1 : 1));
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
      ? countBallots(graph, byBallots(codes, filter, asOf, null))
      : Promise.resolve([]),
  ]);
  const counts: number[] = actors.map(() => 0);
  for (const [ordinal, count] of [...said, ...cast]) counts[ordinal] = (counts[ordinal] ?? 0) + count;
  return counts;
}

const withRecord = ({ record, kinds }: TimelineFilter): boolean =>
  record && (kinds === null || kinds.includes('VOTED'));

/** The code of a state; null when the actor is none, and so casts no ballots. */
const codeOf = (id: string): string | null => {
  const { type, key } = parseUrn(id) ?? { type: '', key: '' };
  return type === 'state' ? key : null;
};

const byClaims = (actors: readonly string[], { from, to, kinds }: TimelineFilter, asOf: AsOf): ByClaims => ({
  ids: [...actors],
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
  after: string | null,
): ByBallots {
  const [day = '', sort, event] = after?.split('|') ?? [];
  const start = after === null ? (from ?? '') : sort === 'b' ? `${day}|${event}` : `${day}}`;
  return {
    from,
    to,
    valid,
    low: codes.map((code) => (code === null ? '' : `${code}|${start}`)),
    high: codes.map((code) => (code === null ? '' : to === null ? `${code}}` : `${code}|${afterMonthOf(to)}`)),
  };
}

function entryOf([key, kind, claim, sentence, on, dated, contested, inferred]: EntryRow): TimelineEntry {
  const [dating, edtf, earliest, latest, wording] = dated;
  const when = dating === null ? null : edtf === null ? spell(earliest, latest) : { edtf, earliest, latest, wording };
  return { key, kind, when, dating, contested, inferred, claim, sentence, on, ballot: null };
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
