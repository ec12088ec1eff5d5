import { LRUCache } from 'lru-cache';
import { bitsAt, countBits, difference, intersection, union } from './bits.ts';
import type { Mask, Matrix, RollCall } from './matrix.ts';
import { marginShares, minorityShares } from './shares.ts';
import { type VotedSo, votedSo } from './voted-so.ts';

/** Which votes; what is not given, or null, narrows nothing. */
export type Filter = {
  /** Days, inclusive; a vote counts on its earliest possible day. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Ids of bodies that vote. */
  readonly bodies?: readonly string[] | null;
  /** Regular sessions. */
  readonly sessions?: readonly number[] | null;
  /** The id of a session, special ones included. */
  readonly heldIn?: string | null;
  /** Ids: filed under one of them. */
  readonly topics?: readonly string[] | null;
  readonly scope?: readonly RollCall['scope'][] | null;
  readonly result?: readonly string[] | null;
  /** Beginnings of words of the name, as they are compared. */
  readonly words?: readonly string[] | null;
  /** The key of a text: votes on it and on its parts. */
  readonly symbol?: string | null;
  readonly series?: string | null;
  /** The margin, from 0 for a tie to 1. */
  readonly minMargin?: number | null;
  readonly maxMargin?: number | null;
  /** The share of the expressed choices that are not the most frequent one: from 0 to 2/3. */
  readonly minMinority?: number | null;
  readonly maxMinority?: number | null;
  readonly important?: boolean | null;
  readonly contested?: boolean | null;
  /** A moment: known by then. */
  readonly recorded?: string | null;
  /** All of these voted so. */
  readonly choices?: readonly VotedSo[] | null;
  readonly and?: readonly Filter[] | null;
  readonly or?: readonly Filter[] | null;
  readonly not?: Filter | null;
};

/** The votes that fit and that an analysis may count: no repeat, and none that is broken in its source. */
export const maskOf = (matrix: Matrix, filter: Filter): Mask =>
  intersection(
    votesThatFit(matrix, filter),
    matrix.mask(() => true),
  );

/** How many repeats and broken roll calls the filter would find. */
export const countLeftOut = (matrix: Matrix, filter: Filter): number =>
  countBits(
    difference(
      votesThatFit(matrix, filter),
      matrix.mask(() => true),
    ),
  );

/** How many filters of a matrix are remembered, those that were asked last: 800 bytes each. */
const KEPT = 500;
const kept = new WeakMap<Matrix, LRUCache<string, Mask>>();

/** The votes that fit by what they are themselves; what is given out is kept, and is not to be changed. */
function votesThemselves(matrix: Matrix, filter: Filter): Mask {
  const ofMatrix = kept.get(matrix) ?? new LRUCache<string, Mask>({ max: KEPT });
  kept.set(matrix, ofMatrix);
  const name = JSON.stringify(filter);
  const before = ofMatrix.get(name);
  if (before !== undefined) return before;
  const tests = testsOf(matrix, filter);
  const found =
    tests.length === 0 ? matrix.all() : matrix.select((vote, place) => tests.every((test) => test(vote, place)));
  ofMatrix.set(name, found);
  return found;
}

/** All votes that fit. */
export function votesThatFit(matrix: Matrix, filter: Filter): Mask {
  const { and: _, or: __, not: ___, choices: ____, ...rest } = filter;
  const own = votesThemselves(matrix, rest);
  const others = [
    ...named(matrix, filter),
    ...(filter.choices ?? []).map((choices) => votedSo(matrix, choices)),
    ...(filter.and ?? []).map((one) => votesThatFit(matrix, one)),
    ...(filter.or
      ? [
          union(
            matrix.words,
            filter.or.map((one) => votesThatFit(matrix, one)),
          ),
        ]
      : []),
  ];
  const all = others.reduce(intersection, own.slice());
  return filter.not ? difference(all, votesThatFit(matrix, filter.not)) : all;
}

/** How many sessions an analysis looks at that is not told which. */
export const RECENT_SESSIONS = 10;

/** The earliest day on which it may have been held. */
export const dayOf = ({ earliest, latest }: RollCall): string => earliest ?? latest;

/** The regular sessions that have roll calls of some bodies, by a day where one is given, the oldest first. */
export function sessionsOf(
  { rollCalls }: Matrix,
  bodies: readonly string[] | null,
  by: string | null = null,
): number[] {
  const held = rollCalls.filter(
    (rollCall) =>
      rollCall.session > 0 &&
      (bodies === null || bodies.includes(rollCall.body)) &&
      (by === null || dayOf(rollCall) <= by),
  );
  return [...new Set(held.map(({ session }) => session))].sort((a, b) => a - b);
}

/** Why a session cannot be asked for: a typing error must not be answered as if nobody had voted. Null where votes fall in it. */
export function refusalOfSession(matrix: Matrix, session: number): string | null {
  if (session > 0 && placesBy(matrix, 'sessions').has(session)) return null;
  const last = sessionsOf(matrix, null).at(-1);
  return `${session} is no session that has votes; ${last === undefined ? 'none has' : `the last one is ${last}`}.`;
}

/** The parts of a filter that name what a vote may have, and what a vote has of it. */
const NAMED = {
  bodies: ({ body }: RollCall) => [body],
  sessions: ({ session }: RollCall) => [session],
  topics: ({ topics }: RollCall) => topics,
  series: ({ series }: RollCall) => (series === null ? [] : [series]),
  // What stands in front of a part of a key is the key of a whole: `ga/74/247` of `ga/74/247/p1`.
  symbol: ({ key, formerKeys }: RollCall) => [
    key,
    ...formerKeys,
    ...[...key.matchAll(/[-/]/g)].map(({ index }) => key.slice(0, index)),
  ],
} satisfies Partial<Record<keyof Filter, (vote: RollCall) => readonly (string | number)[]>>;
type NamedPart = keyof typeof NAMED;
type Places = ReadonlyMap<string | number, readonly number[]>;
const places = new WeakMap<Matrix, Map<NamedPart, Places>>();

/** The places of the votes that have each thing, by the thing: found once for a matrix, when it is first asked. */
function placesBy(matrix: Matrix, part: NamedPart): Places {
  const known = places.get(matrix) ?? new Map<NamedPart, Places>();
  places.set(matrix, known);
  const before = known.get(part);
  if (before !== undefined) return before;
  const found = new Map<string | number, number[]>();
  for (const [place, vote] of matrix.rollCalls.entries())
    for (const thing of NAMED[part](vote)) {
      const those = found.get(thing);
      if (those === undefined) found.set(thing, [place]);
      else those.push(place);
    }
  known.set(part, found);
  return found;
}

/** For each part that names things, the votes that have one of them. */
const named = (matrix: Matrix, filter: Filter): Mask[] =>
  (Object.keys(NAMED) as NamedPart[]).flatMap((part) => {
    const wanted = filter[part];
    if (wanted === null || wanted === undefined) return [];
    const found = placesBy(matrix, part);
    return [
      bitsAt(
        matrix.words,
        [wanted].flat().flatMap((thing) => found.get(thing) ?? []),
      ),
    ];
  });

type Test = (vote: RollCall, place: number) => boolean;

/** What a filter asks of a vote itself: a test for each part that is given. There are many votes, and few filters have more than one part. */
function testsOf(matrix: Matrix, filter: Filter): Test[] {
  const tests: Test[] = [];
  const given = <K extends keyof Filter>(part: K, test: (wanted: NonNullable<Filter[K]>) => Test) => {
    const wanted = filter[part];
    if (wanted !== null && wanted !== undefined) tests.push(test(wanted));
  };
  given('scope', (scope) => (vote) => scope.includes(vote.scope));
  given('from', (from) => (vote) => dayOf(vote) >= from);
  given('to', (to) => (vote) => dayOf(vote) <= to);
  given('heldIn', (session) => (vote) => vote.heldIn === session);
  given('result', (result) => (vote) => vote.result !== null && result.includes(vote.result));
  given('words', (words) => {
    const begun = words.map((word) => ` ${word}`);
    return (vote) => begun.every((word) => vote.words.includes(word));
  });
  given('important', (important) => (vote) => vote.important === important);
  given('contested', (contested) => (vote) => vote.contested === contested);
  given('recorded', (moment) => (vote) => vote.recordedFrom === null || vote.recordedFrom <= moment);
  const share = (of: (matrix: Matrix) => Float64Array, holds: (share: number) => boolean): Test => {
    const shares = of(matrix);
    return (_, place) => holds(shares[place] as number);
  };
  given('minMargin', (least) => share(marginShares, (margin) => margin >= least));
  given('maxMargin', (most) => share(marginShares, (margin) => margin <= most));
  given('minMinority', (least) => share(minorityShares, (minority) => minority >= least));
  given('maxMinority', (most) => share(minorityShares, (minority) => minority <= most));
  return tests;
}
