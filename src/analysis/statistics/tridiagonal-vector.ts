import type { Tridiagonal } from './tridiagonal.ts';

/** A matrix with a diagonal and one beside it on both sides, as triangles that take each other's place: rows are exchanged where that is steadier. */
type Triangles = {
  readonly diagonal: Float64Array;
  readonly beside: Float64Array;
  readonly beyond: Float64Array;
  readonly factors: Float64Array;
  readonly exchanged: Uint8Array;
};

/** Each round brings the vector nearer by the distance of the next eigenvalue, some ten digits. */
const ROUNDS = 4;

/** The eigenvector of a value, of length 1 and at right angles to those of other values found before, by inverse iteration. */
export function vectorOf(form: Tridiagonal, value: number, others: readonly Float64Array[]): Float64Array {
  const triangles = trianglesOf(form, value);
  // Any beginning will do that is no eigenvector of another value, and that is another for each of several equal ones.
  const vector = form.diagonal.map((_, row) => 1 + Math.sin((row + 1) * (others.length + 1)));
  for (let round = 0; round < ROUNDS; round += 1) {
    solve(triangles, vector);
    shorten(vector);
    for (const other of others) leaveOut(vector, other);
    shorten(vector);
  }
  return vector;
}

function trianglesOf({ diagonal: of, beside: off }: Tridiagonal, value: number): Triangles {
  const n = of.length;
  const diagonal = of.map((entry) => entry - value);
  const [beside, factors] = [off.slice(), off.slice()];
  const beyond = new Float64Array(n);
  const exchanged = new Uint8Array(n);
  const largest = of.reduce((most, entry, k) => Math.max(most, Math.abs(entry) + Math.abs(off[k] as number)), 0);
  // An exact eigenvalue divides by zero: by the rounding of the matrix instead.
  const least = Number.EPSILON * (largest || 1);
  for (let k = 0; k < n; k += 1) {
    const below = k + 1 < n ? (factors[k] as number) : 0;
    const here = diagonal[k] as number;
    if (Math.abs(here) >= Math.abs(below)) {
      const divisor = Math.abs(here) < least ? least : here;
      diagonal[k] = divisor;
      factors[k] = below / divisor;
      diagonal[k + 1] = (diagonal[k + 1] as number) - (factors[k] as number) * (beside[k] as number);
    } else {
      const factor = here / below;
      const [right, next] = [beside[k] as number, diagonal[k + 1] as number];
      const last = k + 2 < n ? (beside[k + 1] as number) : 0;
      exchanged[k] = 1;
      diagonal[k] = below;
      factors[k] = factor;
      beside[k] = next;
      diagonal[k + 1] = right - factor * next;
      beyond[k] = last;
      beside[k + 1] = -factor * last;
    }
  }
  return { diagonal, beside, beyond, factors, exchanged };
}

function solve({ diagonal, beside, beyond, factors, exchanged }: Triangles, x: Float64Array): void {
  const n = x.length;
  for (let k = 0; k + 1 < n; k += 1) {
    const [here, next] = [x[k] as number, x[k + 1] as number];
    x[k] = exchanged[k] === 1 ? next : here;
    x[k + 1] = (exchanged[k] === 1 ? here : next) - (factors[k] as number) * (x[k] as number);
  }
  for (let k = n - 1; k >= 0; k -= 1) {
    const right = k + 1 < n ? (beside[k] as number) * (x[k + 1] as number) : 0;
    const far = k + 2 < n ? (beyond[k] as number) * (x[k + 2] as number) : 0;
    x[k] = ((x[k] as number) - right - far) / (diagonal[k] as number);
  }
}

function shorten(vector: Float64Array): void {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  for (let row = 0; row < vector.length; row += 1) vector[row] = (vector[row] as number) / length;
}

function leaveOut(vector: Float64Array, other: Float64Array): void {
  const along = vector.reduce((sum, value, row) => sum + value * (other[row] as number), 0);
  for (let row = 0; row < vector.length; row += 1)
    vector[row] = (vector[row] as number) - along * (other[row] as number);
}
