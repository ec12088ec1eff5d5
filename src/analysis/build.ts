import { CHOICES, type Choice, Matrix, type RollCall } from './matrix.ts';

/** A roll call with its ballots: parallel lists of codes of states and of what they did. */
export type RollCallWithBallots = RollCall & {
  readonly states: readonly string[];
  readonly choices: readonly Choice[];
};

/** How many roll calls are filled in before others have a turn: about 10 ms of work. */
const AT_ONCE = 250;

/** The matrix of roll calls that come in the order of time; `pause` lets others have a turn. */
export async function build(rows: readonly RollCallWithBallots[], pause: () => Promise<unknown>): Promise<Matrix> {
  const voted = new Set<string>();
  for (const [place, row] of rows.entries()) {
    if (place % AT_ONCE === 0) await pause();
    for (const state of row.states) voted.add(state);
  }
  const states = [...voted].sort();
  const rollCalls = rows.map(({ states: _, choices: __, ...rollCall }) => rollCall);
  const matrix = new Matrix(states, rollCalls);
  const places = new Map(states.map((state, place) => [state, place]));
  const known = new Set<string>(CHOICES);
  for (const [place, row] of rows.entries()) {
    if (place % AT_ONCE === 0) await pause();
    for (const [order, state] of row.states.entries()) {
      const choice = row.choices[order] ?? 'UNKNOWN';
      matrix.set(places.get(state) as number, place, known.has(choice) ? choice : 'UNKNOWN');
    }
  }
  return matrix;
}
