import { placesOf, setBit } from './bits.ts';

/** What states can have done at a roll call; the first three are expressed choices, the rest is missing, never disagreement. */
export const CHOICES = ['FOR', 'AGAINST', 'ABSTAIN', 'ABSENT', 'NOT_VOTING', 'INELIGIBLE', 'UNKNOWN'] as const;
export type Choice = (typeof CHOICES)[number];
export const EXPRESSED = ['FOR', 'AGAINST', 'ABSTAIN'] as const;

/** A roll call without its ballots. */
export type RollCall = {
  /** The key of the vote event: `ga/74/247`. */
  readonly key: string;
  /** Days; `earliest` is null where it is not known. */
  readonly earliest: string | null;
  readonly latest: string;
  /** What the vote is called, and its words as they are compared: in lower case, without marks, a space before each, those of what it is known by behind them. */
  readonly name: string;
  readonly words: string;
  /** The id of the body that voted; empty where no dataset has the vote. */
  readonly body: string;
  /** The regular session that it falls in; 0 where no dataset has the vote. */
  readonly session: number;
  /** The id of the session, special ones included, that it was held in; null where no source says. */
  readonly heldIn: string | null;
  readonly scope: 'WHOLE' | 'PARAGRAPH' | 'AMENDMENT' | 'PROCEDURAL';
  /** Ids. */
  readonly topics: readonly string[];
  /** Null where nobody says. */
  readonly important: boolean | null;
  /** How it ended; null where no source says. */
  readonly result: string | null;
  /** The totals of two sources differ. */
  readonly contested: boolean;
  /** The codes of the states about whose ballot sources differ, and of those that only one source has a vote of. */
  readonly contestedBallots: readonly string[];
  readonly oneSidedBallots: readonly string[];
  /** The keys that the vote had before and no other has now. */
  readonly formerKeys: readonly string[];
  /** What its title has in common with those of other years; null where it is of no series. */
  readonly series: string | null;
  /** What a source states of a vote whose ballots are not all on record: for, against, abstentions; null where they are. */
  readonly stated: readonly (number | null)[] | null;
  /** The moment since which it is known; null of a row of a dataset, which always was. */
  readonly recordedFrom: string | null;
  /** A repeat of the same vote, broken in the source, or of a dossier: no analysis counts it. */
  readonly leftOut: boolean;
};

/** Where a roll call stands in the order of time: a text that no other has. */
export const orderOf = ({ latest, key }: RollCall): string => `${latest}|${key}`;

/** A set of roll calls, a bit each, by their places in the matrix. */
export type Mask = Uint32Array;

/**
 * All roll calls, as they are in one data version, in memory: for each choice and state a set of roll calls, a bit each. States are in the order of
 * their codes, roll calls in the order of time. It is filled once and then only read.
 */
export class Matrix {
  readonly states: readonly string[];
  readonly rollCalls: readonly RollCall[];
  /** How many 32-bit words a set of roll calls has. */
  readonly words: number;
  /** The sets, choice by choice and state by state, in memory that threads share. */
  readonly memory: SharedArrayBuffer;
  readonly #bits: Readonly<Record<Choice, Uint32Array>>;
  readonly #places: ReadonlyMap<string, number>;
  /** The same roll call by roll call, as `rollOf` says. Made when it is first asked for. */
  #rolls: Uint8Array | undefined;

  /** A matrix to be filled; or, with the memory of another of the same states and roll calls, that one in another thread. */
  constructor(states: readonly string[], rollCalls: readonly RollCall[], memory?: SharedArrayBuffer) {
    this.states = states;
    this.rollCalls = rollCalls;
    this.words = Math.ceil(rollCalls.length / 32);
    this.#places = new Map(states.map((state, place) => [state, place]));
    const length = states.length * this.words;
    const shared = memory ?? new SharedArrayBuffer(CHOICES.length * length * Uint32Array.BYTES_PER_ELEMENT);
    this.memory = shared;
    const bits = CHOICES.map((choice, place) => {
      const offset = place * length * Uint32Array.BYTES_PER_ELEMENT;
      return [choice, new Uint32Array(shared, offset, length)] as const;
    });
    this.#bits = Object.fromEntries(bits) as Record<Choice, Uint32Array>;
  }

  /** The place of a state, or undefined when it never voted. */
  placeOf(state: string): number | undefined {
    return this.#places.get(state);
  }

  /** The matrix of some of its roll calls, with the same states in the same places; itself, where it has no others. */
  restricted(fits: (rollCall: RollCall) => boolean): Matrix {
    const places = [...this.rollCalls.keys()].filter((place) => fits(this.rollCalls[place] as RollCall));
    if (places.length === this.rollCalls.length) return this;
    const part = new Matrix(
      this.states,
      places.map((place) => this.rollCalls[place] as RollCall),
    );
    const now = new Int32Array(this.rollCalls.length).fill(-1);
    for (const [order, place] of places.entries()) now[place] = order;
    for (const choice of CHOICES)
      for (const state of this.states.keys())
        for (const place of placesOf(this.at(choice, state)))
          if (now[place] !== -1) part.set(state, now[place] as number, choice);
    return part;
  }

  /** Records what a state did at the roll call of a place. */
  set(state: number, rollCall: number, choice: Choice): void {
    const word = state * this.words + (rollCall >>> 5);
    const bits = this.#bits[choice];
    bits[word] = (bits[word] as number) | (1 << (rollCall & 31));
  }

  /** The roll calls at which a state did so: a view, not a copy. */
  at(choice: Choice, state: number): Mask {
    return this.#bits[choice].subarray(state * this.words, (state + 1) * this.words);
  }

  /** What a state did at a roll call, or null when there is no ballot. */
  choiceOf(state: number, rollCall: number): Choice | null {
    return CHOICES[(this.#allRolls()[rollCall * this.states.length + state] as number) - 1] ?? null;
  }

  /** What each state did at a roll call, by the states' places: the place of its choice and 1, or 0 where there is no ballot. A view, not a copy. */
  rollOf(rollCall: number): Uint8Array {
    const { length } = this.states;
    return this.#allRolls().subarray(rollCall * length, (rollCall + 1) * length);
  }

  #allRolls(): Uint8Array {
    this.#rolls ??= this.#byRollCall();
    return this.#rolls;
  }

  #byRollCall(): Uint8Array {
    const rolls = new Uint8Array(this.rollCalls.length * this.states.length);
    for (const [order, choice] of CHOICES.entries())
      for (const state of this.states.keys())
        for (const place of placesOf(this.at(choice, state))) rolls[place * this.states.length + state] = order + 1;
    return rolls;
  }

  /** All roll calls. */
  all(): Mask {
    const mask = new Uint32Array(this.words).fill(0xffffffff);
    const rest = this.rollCalls.length & 31;
    if (rest !== 0) mask[this.words - 1] = 2 ** rest - 1;
    return mask;
  }

  /** The roll calls that fit. */
  select(fits: (rollCall: RollCall, place: number) => boolean): Mask {
    const mask = new Uint32Array(this.words);
    this.rollCalls.forEach((rollCall, place) => {
      if (fits(rollCall, place)) setBit(mask, place);
    });
    return mask;
  }

  /** Those that fit and that an analysis may count. */
  mask(fits: (rollCall: RollCall, place: number) => boolean): Mask {
    return this.select((rollCall, place) => !rollCall.leftOut && fits(rollCall, place));
  }
}
