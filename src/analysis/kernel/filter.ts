import { EXPRESSED, type Mask, type Matrix, type RollCall } from './matrix.ts';

/** Which roll calls are looked at; null is all. Repeats and broken roll calls are never among them. */
export type Filter = {
  /** Days, inclusive; a roll call counts on its earliest possible day. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ids of bodies that vote. */
  readonly bodies: readonly string[] | null;
  /** Regular sessions. */
  readonly sessions: readonly number[] | null;
  /** Ids: filed under one of them. */
  readonly topics: readonly string[] | null;
  readonly scope: readonly RollCall['scope'][];
  /** At least this share of the expressed choices is not the most frequent one: from 0 to 2/3. */
  readonly minMinority: number | null;
  readonly important: boolean | null;
};

/** The roll calls that fit. */
export function maskOf(matrix: Matrix, filter: Filter): Mask {
  const { minMinority } = filter;
  const minority = minMinority === null ? null : minorityShares(matrix);
  return matrix.mask(
    (rollCall, place) =>
      fits(rollCall, filter) && (minority === null || (minority[place] as number) >= (minMinority as number)),
  );
}

/** How many repeats and broken roll calls the filter would find. */
export const countLeftOut = (matrix: Matrix, filter: Filter): number =>
  matrix.rollCalls.filter((rollCall) => rollCall.leftOut && fits(rollCall, filter)).length;

/** How many sessions an analysis looks at that is not told which. */
export const RECENT_SESSIONS = 10;

/** The earliest day on which it may have been held. */
export const dayOf = ({ earliest, latest }: RollCall): string => earliest ?? latest;

/** The regular sessions that have roll calls of some bodies, by a day where one is given, the oldest first. */
export function sessionsOf({ rollCalls }: Matrix, bodies: Filter['bodies'], by: string | null = null): number[] {
  const held = rollCalls.filter(
    (rollCall) => (bodies === null || bodies.includes(rollCall.body)) && (by === null || dayOf(rollCall) <= by),
  );
  return [...new Set(held.map(({ session }) => session))].sort((a, b) => a - b);
}

function fits(rollCall: RollCall, { from, to, bodies, sessions, topics, scope, important }: Filter): boolean {
  const day = dayOf(rollCall);
  return (
    scope.includes(rollCall.scope) &&
    (from === null || day >= from) &&
    (to === null || day <= to) &&
    (bodies === null || bodies.includes(rollCall.body)) &&
    (sessions === null || sessions.includes(rollCall.session)) &&
    (topics === null || rollCall.topics.some((topic) => topics.includes(topic))) &&
    (important === null || rollCall.important === important)
  );
}

/** By roll call: the share of the expressed choices that are not the most frequent one. */
export function minorityShares(matrix: Matrix): Float64Array {
  const counts = EXPRESSED.map((choice) => countChoices(matrix, choice));
  return Float64Array.from(matrix.rollCalls, (_, place) => {
    const of = counts.map((count) => count[place] as number);
    const all = of.reduce((sum, count) => sum + count, 0);
    return all === 0 ? 0 : 1 - Math.max(...of) / all;
  });
}

/** By roll call: how many of some states, or of all, did so; each state only at the roll calls of its mask, where `during` has one. */
export function countChoices(
  matrix: Matrix,
  choice: (typeof EXPRESSED)[number],
  states?: readonly number[],
  during?: ReadonlyMap<number, Mask>,
): Uint16Array {
  const counts = new Uint16Array(matrix.rollCalls.length);
  for (const state of states ?? matrix.states.keys()) {
    const bits = matrix.at(choice, state);
    const mask = during?.get(state);
    for (let word = 0; word < bits.length; word += 1)
      for (
        let rest = (bits[word] as number) & (mask === undefined ? -1 : (mask[word] as number));
        rest !== 0;
        rest &= rest - 1
      ) {
        const place = word * 32 + 31 - Math.clz32(rest & -rest);
        counts[place] = (counts[place] as number) + 1;
      }
  }
  return counts;
}
