import { type Random, shuffle } from '../../random.ts';
import { placesOf, popcount } from './bits.ts';
import { EXPRESSED, type Mask, type Matrix } from './matrix.ts';

/**
 * The expressed choices at some roll calls, close together: bit k of a state's words is the k-th of `rollCalls`. Who expressed one and
 * neither voted for nor against abstained.
 */
export type Submatrix = {
  /** How many states, in the order of the matrix. */
  readonly states: number;
  /** Their places in the matrix. */
  readonly rollCalls: Int32Array;
  /** How many 32-bit words a state has. */
  readonly words: number;
  readonly expressed: Uint32Array;
  readonly yes: Uint32Array;
  readonly no: Uint32Array;
};

/** The votes at the roll calls of a mask. */
export function submatrixOf(matrix: Matrix, over: Mask): Submatrix {
  const rollCalls = Int32Array.from(placesOf(over));
  const words = Math.ceil(rollCalls.length / 32);
  const states = matrix.states.length;
  const plane = (choice: 'FOR' | 'AGAINST' | 'ABSTAIN') => {
    const bits = new Uint32Array(states * words);
    for (let state = 0; state < states; state += 1) gather(matrix.at(choice, state), rollCalls, bits, state * words);
    return bits;
  };
  const yes = plane('FOR');
  const no = plane('AGAINST');
  const expressed = plane('ABSTAIN').map((word, place) => word | (yes[place] as number) | (no[place] as number));
  return { states, rollCalls, words, expressed, yes, no };
}

function gather(from: Mask, rollCalls: Int32Array, into: Uint32Array, start: number): void {
  for (let k = 0; k < rollCalls.length; k += 1) {
    const place = rollCalls[k] as number;
    const bit = ((from[place >>> 5] as number) >>> (place & 31)) & 1;
    into[start + (k >>> 5)] = (into[start + (k >>> 5)] as number) | (bit << (k & 31));
  }
}

/** How many of the roll calls each state expressed a choice at. */
export function countBallots({ states, words, expressed }: Submatrix): Int32Array {
  const counts = new Int32Array(states);
  for (let state = 0; state < states; state += 1)
    for (let word = state * words; word < (state + 1) * words; word += 1)
      counts[state] = (counts[state] as number) + popcount(expressed[word] as number);
  return counts;
}

/** The places of the states that expressed a choice at some roll calls. */
export const statesTakingPart = (matrix: Matrix, over: Mask): number[] =>
  [...matrix.states.keys()].filter((state) =>
    EXPRESSED.some((choice) => matrix.at(choice, state).some((word, place) => (word & (over[place] as number)) !== 0)),
  );

/** Is told of every ballot, roll call by roll call: its place in `rollCalls`, the state, and 0 for AGAINST, 1 for ABSTAIN, 2 for FOR. */
export function forEachBallot(
  { states, rollCalls, words, expressed, yes, no }: Submatrix,
  tell: (k: number, state: number, choice: 0 | 1 | 2) => void,
): void {
  for (let k = 0; k < rollCalls.length; k += 1)
    for (let state = 0; state < states; state += 1) {
      const word = state * words + (k >>> 5);
      const bit = 1 << (k & 31);
      if (((expressed[word] as number) & bit) === 0) continue;
      tell(k, state, ((yes[word] as number) & bit) !== 0 ? 2 : ((no[word] as number) & bit) !== 0 ? 0 : 1);
    }
}

/**
 * Makes votes that chance could have made: at every roll call the choices are dealt anew among the states that expressed one there, so
 * that each roll call keeps its result and each state its absences.
 */
export function permutationsOf(votes: Submatrix): (random: Random) => Submatrix {
  const columns = votes.rollCalls.length;
  const voters: number[][] = Array.from({ length: columns }, () => []);
  const against = new Int32Array(columns);
  const abstaining = new Int32Array(columns);
  forEachBallot(votes, (k, state, choice) => {
    voters[k]?.push(state);
    if (choice === 0) against[k] = (against[k] as number) + 1;
    if (choice === 1) abstaining[k] = (abstaining[k] as number) + 1;
  });
  const decks = voters.map((of) => Int32Array.from(of));
  return (random) => {
    const yes = votes.expressed.slice();
    const no = new Uint32Array(votes.no.length);
    for (let k = 0; k < columns; k += 1) {
      const deck = decks[k] as Int32Array;
      const noes = against[k] as number;
      const others = noes + (abstaining[k] as number);
      shuffle(deck, random, others);
      const bit = 1 << (k & 31);
      for (let card = 0; card < others; card += 1) {
        const word = (deck[card] as number) * votes.words + (k >>> 5);
        yes[word] = (yes[word] as number) & ~bit;
        if (card < noes) no[word] = (no[word] as number) | bit;
      }
    }
    return { ...votes, yes, no };
  };
}
