import type { Tridiagonal } from './tridiagonal.ts';

/** The eigenvalues of a tridiagonal matrix, in no order, by QL steps with implicit shifts (Martin and Wilkinson 1968). */
export function valuesOf({ diagonal, beside }: Tridiagonal): Float64Array {
  const d = diagonal.slice();
  const e = beside.slice();
  for (let low = 0; low < d.length; low += 1)
    for (let high = splitAfter(d, e, low); high > low; high = splitAfter(d, e, low)) stepOf(d, e, low, high);
  return d;
}

/** The last place of the part that begins at `low` and hangs together. */
function splitAfter(d: Float64Array, e: Float64Array, low: number): number {
  let high = low;
  while (high + 1 < d.length) {
    const around = Math.abs(d[high] as number) + Math.abs(d[high + 1] as number);
    if (around + Math.abs(e[high] as number) === around) break;
    high += 1;
  }
  return high;
}

/** One QL step on the part from `low` to `high`, shifted by the eigenvalue of its first corner that is nearer. */
function stepOf(d: Float64Array, e: Float64Array, low: number, high: number): void {
  const corner = ((d[low + 1] as number) - (d[low] as number)) / (2 * (e[low] as number));
  const root = Math.hypot(corner, 1);
  let ahead = (d[high] as number) - (d[low] as number) + (e[low] as number) / (corner + (corner < 0 ? -root : root));
  let [sine, cosine, shift] = [1, 1, 0];
  for (let k = high - 1; k >= low; k -= 1) {
    const [f, b] = [sine * (e[k] as number), cosine * (e[k] as number)];
    const length = Math.sqrt(f * f + ahead * ahead);
    e[k + 1] = length;
    if (length === 0) {
      d[k + 1] = (d[k + 1] as number) - shift;
      e[high] = 0;
      return;
    }
    sine = f / length;
    cosine = ahead / length;
    const lower = (d[k + 1] as number) - shift;
    const turned = ((d[k] as number) - lower) * sine + 2 * cosine * b;
    shift = sine * turned;
    d[k + 1] = lower + shift;
    ahead = cosine * turned - b;
  }
  d[low] = (d[low] as number) - shift;
  e[low] = ahead;
  e[high] = 0;
}
