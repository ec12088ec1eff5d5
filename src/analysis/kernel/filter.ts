import { countBits, difference, intersection, union } from './bits.ts';
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

/** All votes that fit. */
export function votesThatFit(matrix: Matrix, filter: Filter): Mask {
  const shares = sharesOf(matrix, filter);
  const own = matrix.select((rollCall, place) => fits(rollCall, filter) && shares(place));
  const others = [
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
  const all = others.reduce(intersection, own);
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

/** Whether something that is given, or nothing is. */
const given = <T>(limit: T | null | undefined, holds: (limit: T) => boolean): boolean =>
  limit === null || limit === undefined || holds(limit);

const fits = (vote: RollCall, filter: Filter): boolean =>
  given(filter.scope, (scope) => scope.includes(vote.scope)) &&
  given(filter.from, (from) => dayOf(vote) >= from) &&
  given(filter.to, (to) => dayOf(vote) <= to) &&
  given(filter.bodies, (bodies) => bodies.includes(vote.body)) &&
  given(filter.sessions, (sessions) => sessions.includes(vote.session)) &&
  given(filter.heldIn, (session) => vote.heldIn === session) &&
  given(filter.topics, (topics) => vote.topics.some((topic) => topics.includes(topic))) &&
  given(filter.result, (result) => vote.result !== null && result.includes(vote.result)) &&
  given(filter.words, (words) => words.every((word) => vote.words.includes(` ${word}`))) &&
  given(
    filter.symbol,
    (key) =>
      vote.key === key ||
      vote.formerKeys.includes(key) ||
      vote.key.startsWith(`${key}-`) ||
      vote.key.startsWith(`${key}/`),
  ) &&
  given(filter.series, (series) => vote.series === series) &&
  given(filter.important, (important) => vote.important === important) &&
  given(filter.contested, (contested) => vote.contested === contested) &&
  given(filter.recorded, (moment) => vote.recordedFrom === null || vote.recordedFrom <= moment);

/** Whether the counts of a vote, by its place, are within the bounds that are given. */
function sharesOf(
  matrix: Matrix,
  { minMargin, maxMargin, minMinority, maxMinority }: Filter,
): (place: number) => boolean {
  const within = (of: (matrix: Matrix) => Float64Array, least?: number | null, most?: number | null) => {
    if ((least ?? most ?? null) === null) return () => true;
    const shares = of(matrix);
    return (place: number) =>
      given(least, (bound) => (shares[place] as number) >= bound) &&
      given(most, (bound) => (shares[place] as number) <= bound);
  };
  const margin = within(marginShares, minMargin, maxMargin);
  const minority = within(minorityShares, minMinority, maxMinority);
  return (place) => margin(place) && minority(place);
}
