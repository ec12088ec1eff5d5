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
  /** The id of the body that voted. */
  readonly body: string;
  /** The regular session that it falls in. */
  readonly session: number;
  readonly scope: 'WHOLE' | 'PARAGRAPH' | 'AMENDMENT' | 'PROCEDURAL';
  /** Ids. */
  readonly topics: readonly string[];
  /** Null where nobody says. */
  readonly important: boolean | null;
  /** A repeat of the same vote, or broken in the source: never counted. */
  readonly leftOut: boolean;
};

/** A set of roll calls, a bit each, by their places in the matrix. */
export type Mask = Uint32Array;

/**
 * All roll calls of one data version in memory: for each choice and state a set of roll calls, a bit each. States are in the order of
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
    const word = state * this.words + (rollCall >>> 5);
    const bit = 1 << (rollCall & 31);
    return CHOICES.find((choice) => ((this.#bits[choice][word] as number) & bit) !== 0) ?? null;
  }

  /** The roll calls that fit; what is left out of analysis never does. */
  mask(fits: (rollCall: RollCall, place: number) => boolean): Mask {
    const mask = new Uint32Array(this.words);
    for (const [place, rollCall] of this.rollCalls.entries())
      if (!rollCall.leftOut && fits(rollCall, place)) setBit(mask, place);
    return mask;
  }
}
