import { CHOICES, type Choice, Matrix, type RollCall } from './matrix.ts';

/** A roll call with its ballots: parallel lists of codes of states and of what they did. */
export type RollCallWithBallots = RollCall & {
  readonly states: readonly string[];
  readonly choices: readonly Choice[];
};

/** The matrix of roll calls that come in the order of time. */
export function build(rows: readonly RollCallWithBallots[]): Matrix {
  const states = [...new Set(rows.flatMap((row) => row.states))].sort();
  const rollCalls = rows.map(({ states: _, choices: __, ...rollCall }) => rollCall);
  const matrix = new Matrix(states, rollCalls);
  for (const [place, row] of rows.entries())
    for (const [order, state] of row.states.entries()) {
      const choice = row.choices[order] ?? 'UNKNOWN';
      matrix.set(matrix.placeOf(state) as number, place, CHOICES.includes(choice) ? choice : 'UNKNOWN');
    }
  return matrix;
}
