import { CHOICES, type Choice, Matrix, type RollCall } from './matrix.ts';

/** A roll call with its ballots: parallel lists of codes of states and of what they did. */
export type RollCallWithBallots = RollCall & {
  readonly states: readonly string[];
  readonly choices: readonly Choice[];
};

/** The ballots of a roll call as numbers: states in the order in which they were first met, and places in `CHOICES`. */
type Packed = { readonly states: Uint16Array; readonly choices: Uint8Array };

/** How many roll calls are looked at before others have a turn: a few milliseconds of work. */
const AT_ONCE = 50;

/**
 * The matrix of roll calls that come in the order of time; `pause` lets others have a turn. Each is packed as it comes: a million codes
 * kept until the last one would be moved about by the collector of garbage while everybody waits.
 */
export async function buildMatrix(
  rows: AsyncIterable<RollCallWithBallots>,
  pause: () => Promise<unknown>,
): Promise<Matrix> {
  const met = new Map<string, number>();
  const rollCalls: RollCall[] = [];
  const ballots: Packed[] = [];
  for await (const { states, choices, ...rollCall } of rows) {
    if (rollCalls.length % AT_ONCE === 0) await pause();
    rollCalls.push(rollCall);
    ballots.push(pack(met, states, choices));
  }
  const states = [...met.keys()].sort();
  const places = new Map(states.map((state, place) => [state, place]));
  const placeOf = Uint16Array.from(met.keys(), (state) => places.get(state) as number);
  const matrix = new Matrix(states, rollCalls);
  for (const [rollCall, packed] of ballots.entries()) {
    if (rollCall % AT_ONCE === 0) await pause();
    for (let order = 0; order < packed.states.length; order += 1) {
      const state = placeOf[packed.states[order] as number] as number;
      matrix.set(state, rollCall, CHOICES[packed.choices[order] as number] as Choice);
    }
  }
  return matrix;
}

const PLACES = new Map<string, number>(CHOICES.map((choice, place) => [choice, place]));
const UNKNOWN = PLACES.get('UNKNOWN') as number;

function pack(met: Map<string, number>, states: readonly string[], choices: readonly string[]): Packed {
  const packed = { states: new Uint16Array(states.length), choices: new Uint8Array(states.length) };
  for (let order = 0; order < states.length; order += 1) {
    const state = states[order] as string;
    const known = met.get(state) ?? met.size;
    if (known === met.size) met.set(state, known);
    packed.states[order] = known;
    packed.choices[order] = PLACES.get(choices[order] as string) ?? UNKNOWN;
  }
  return packed;
}
