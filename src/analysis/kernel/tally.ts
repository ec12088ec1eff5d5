import { countBits, intersection, placesOf, popcount, setBit, union } from './bits.ts';
import { CHOICES, type Choice, type Mask, type Matrix, type RollCall } from './matrix.ts';

/** Bodies by their ids; null for all. */
type Bodies = readonly string[] | null;

/** By what a vote is counted, each with its keys: of topics it has several, or none, which is null. */
const OF_VOTES = {
  TOPIC: ({ topics }: RollCall): readonly (string | null)[] => (topics.length === 0 ? [null] : topics),
  YEAR: ({ latest }: RollCall) => [latest.slice(0, 4)],
  SESSION: ({ session, body }: RollCall, sessionsOf: Bodies) => [
    session === 0 || sessionsOf?.includes(body) === false ? null : String(session),
  ],
  BODY: ({ body }: RollCall) => [body || null],
  RESULT: ({ result }: RollCall) => [result],
  SCOPE: ({ scope }: RollCall) => [scope],
};
type VoteDimension = keyof typeof OF_VOTES;

/** By what votes are counted; choices, regions and states are those of ballots. */
export type Dimension = VoteDimension | 'CHOICE' | 'REGION' | 'STATE';

/** How many there are with these keys, one for each dimension; of ballots also as a share of those that have the same keys whatever the choice. */
export type Count = {
  readonly keys: readonly (string | null)[];
  readonly count: number;
  readonly share: number | null;
};

/** By what counts are ordered. */
export type CountOrder = { readonly by: 'KEY' | 'COUNT' | 'SHARE'; readonly direction: 'ASC' | 'DESC' };

/** The ballots that are counted: of these states (places), and of these choices; what part of a whole they are is told of those with any choice. */
export type Ballots = { readonly states: Iterable<number>; readonly choices: readonly Choice[] };

const isOfVotes = (by: Dimension): by is VoteDimension => by in OF_VOTES;

/**
 * How many votes of a set there are by one or two dimensions; where a dimension is of ballots, or ballots or choices are given, how many ballots. What
 * has no vote has no row. `only` are the choices that are counted; `regionOf` says the region of a state by its code, and `sessionsOf` whose votes are of a
 * session.
 */
export function tally(
  matrix: Matrix,
  over: Mask,
  by: readonly Dimension[],
  given: Ballots | null,
  only: readonly Choice[] | null,
  regionOf: (state: string) => string | null,
  sessionsOf: Bodies = null,
): Count[] {
  const ofVotes = by.filter(isOfVotes);
  const parts = partsOf(matrix, over, ofVotes, sessionsOf);
  const counts = new Map<string, { keys: (string | null)[]; count: number; whatever: string }>();
  /** By the keys but that of the choice. */
  const totals = new Map<string, number>();
  const kept = by.flatMap((dimension, at) => (dimension === 'CHOICE' ? [] : [at]));
  const add = (keyOf: (dimension: Dimension) => string | null, count: number, choice?: Choice) => {
    if (count === 0) return;
    const keys = by.map(keyOf);
    const name = nameOf(keys);
    const whatever = kept.length === by.length ? name : nameOf(kept.map((at) => keys[at] ?? null));
    if (choice !== undefined) totals.set(whatever, (totals.get(whatever) ?? 0) + count);
    if (choice !== undefined && !(isWanted(only, choice) && isWanted(given?.choices, choice))) return;
    const known = counts.get(name);
    if (known === undefined) counts.set(name, { keys, count, whatever });
    else known.count += count;
  };
  if (given === null && only === null && ofVotes.length === by.length)
    for (const { keys, set } of parts)
      add((dimension) => keys[ofVotes.indexOf(dimension as VoteDimension)] ?? null, countIn(set, set));
  else
    for (const { keys, set } of parts) {
      const count = given === null ? counterOfAll(matrix, set) : counterOf(matrix, set);
      for (const state of given?.states ?? matrix.states.keys())
        for (const choice of CHOICES) {
          const code = matrix.states[state] as string;
          add(
            (dimension) => {
              if (dimension === 'CHOICE') return choice;
              if (dimension === 'STATE') return code;
              if (dimension === 'REGION') return regionOf(code);
              return keys[ofVotes.indexOf(dimension)] ?? null;
            },
            count(state, choice),
            choice,
          );
        }
    }
  return inOrder([...counts.values()], by).map(({ keys, count, whatever }) => ({
    keys,
    count,
    share: shareOf(count, totals.get(whatever)),
  }));
}

const isWanted = (choices: readonly Choice[] | null | undefined, choice: Choice): boolean =>
  choices?.includes(choice) ?? true;

/** What tells lists of keys apart: no key has a character of control in it. */
const nameOf = (keys: readonly (string | null)[]): string => {
  let name = '';
  for (const key of keys) name += key === null ? '\u0000' : `${key}\u0001`;
  return name;
};

const shareOf = (count: number, all: number | undefined): number | null => (all === undefined ? null : count / all);

/** Counts that stand in the order of their keys, in another order: of two alike the first by keys stays the first. */
export function ordered(counts: readonly Count[], { by, direction }: CountOrder): readonly Count[] {
  if (by === 'KEY') return direction === 'ASC' ? counts : fromOtherEnd(counts, ({ keys }) => keys);
  const sign = direction === 'ASC' ? 1 : -1;
  const rank = ({ count, share }: Count) => sign * (by === 'COUNT' ? count : (share ?? 1));
  return counts.toSorted((a, b) => rank(a) - rank(b));
}

/** What stands in the order of its keys, from the other end of each: what has no key stays last. */
export function fromOtherEnd<T>(all: readonly T[], keysOf: (one: T) => readonly (string | null)[], place = 0): T[] {
  const groups = [...Map.groupBy(all, (one) => keysOf(one)[place])].reverse();
  const last = groups.filter(([key]) => key === null);
  return [...groups.filter(([key]) => key !== null), ...last].flatMap(([key, group]) =>
    key === undefined ? group : fromOtherEnd(group, keysOf, place + 1),
  );
}

/** Votes with the same keys; where the first and the last of them stand, in words. */
type Part = { readonly keys: readonly (string | null)[]; readonly set: Bounded };
type Bounded = Mask & { low?: number; high?: number };

function partsOf(matrix: Matrix, over: Mask, by: readonly VoteDimension[], sessionsOf: Bodies): Part[] {
  const parts = new Map<string, { keys: (string | null)[]; set: Bounded }>();
  for (const place of placesOf(over)) {
    const rollCall = matrix.rollCalls[place] as RollCall;
    let all: (string | null)[][] = [[]];
    for (const dimension of by)
      all = all.flatMap((keys) => OF_VOTES[dimension](rollCall, sessionsOf).map((key) => [...keys, key]));
    for (const keys of all) {
      const name = nameOf(keys);
      const part = parts.get(name) ?? { keys, set: new Uint32Array(matrix.words) as Bounded };
      parts.set(name, part);
      setBit(part.set, place);
      part.set.low ??= place >>> 5;
      part.set.high = place >>> 5;
    }
  }
  return [...parts.values()];
}

type CountOf = (state: number, choice: Choice) => number;

/** How often states did what in a part, one by one. */
const counterOf =
  (matrix: Matrix, part: Bounded): CountOf =>
  (state, choice) =>
    countIn(matrix.at(choice, state), part);

/** The same for all of them: votes that stand far apart are looked at one by one, those that stand together a word at a time. */
function counterOfAll(matrix: Matrix, part: Bounded): CountOf {
  const { low = 0, high = -1 } = part;
  if (countBits(part) > WORDS_A_VOTE * (high - low + 1)) return counterOf(matrix, part);
  const counts = new Uint32Array(matrix.states.length * (CHOICES.length + 1));
  for (const place of placesOf(part)) {
    const roll = matrix.rollOf(place);
    for (let state = 0; state < roll.length; state += 1) {
      const at = state * (CHOICES.length + 1) + (roll[state] as number);
      counts[at] = (counts[at] as number) + 1;
    }
  }
  return (state, choice) => counts[state * (CHOICES.length + 1) + 1 + CHOICES.indexOf(choice)] as number;
}

/** How many words of the sets of all choices are counted in the time of one ballot each. */
const WORDS_A_VOTE = 15;

/** How many of a set are in a part: only its own words are looked at, so that years and sessions cost no more than one pass. */
function countIn(set: Mask, part: Bounded): number {
  const { low = 0, high = -1 } = part;
  let sum = 0;
  for (let word = low; word <= high; word += 1) sum += popcount((set[word] as number) & (part[word] as number));
  return sum;
}

const RANKS: Partial<Record<Dimension, readonly string[]>> = {
  CHOICE: CHOICES,
  SCOPE: ['WHOLE', 'PARAGRAPH', 'AMENDMENT', 'PROCEDURAL'],
};

const { compare } = new Intl.Collator('en', { numeric: true });

/** By the first key, then by the second: choices and scopes in their order, numbers by size, words by letters; what has no key comes last. */
function inOrder<T extends Pick<Count, 'keys'>>(all: readonly T[], by: readonly Dimension[]): T[] {
  // A few keys are compared as words, and thousands of rows as numbers.
  const places = by.map((dimension, at) => {
    const keys = new Set(all.flatMap(({ keys }) => keys[at] ?? []));
    const ranks = RANKS[dimension] ?? [];
    const known = [...keys].sort((one, other) => ranks.indexOf(one) - ranks.indexOf(other) || compare(one, other));
    return new Map([...known, null].map((key, place) => [key, place]));
  });
  const placeOf = ({ keys }: T) =>
    places.reduce((sum, ofKey, at) => sum * ofKey.size + (ofKey.get(keys[at] ?? null) ?? 0), 0);
  return all
    .map((one) => ({ one, place: placeOf(one) }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

/** The votes of a set at which a state made one of some choices. */
export const votesOf = (matrix: Matrix, state: number, over: Mask, choices: readonly Choice[]): Mask =>
  intersection(
    over,
    union(
      matrix.words,
      choices.map((choice) => matrix.at(choice, state)),
    ),
  );
