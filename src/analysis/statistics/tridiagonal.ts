/** A tridiagonal matrix with the eigenvalues of the one that it was made from, and the reflections that lead back to that. */
export type Tridiagonal = {
  readonly diagonal: Float64Array;
  /** Beside the diagonal: entry k stands in row k and column k + 1. */
  readonly beside: Float64Array;
  readonly reflections: readonly { readonly vector: Float64Array; readonly scale: number }[];
};

/** Reflects a symmetric matrix of n rows to a tridiagonal one (Householder 1958), column by column; the lower triangle is read and overwritten. */
export function tridiagonalOf(a: Float64Array, n: number): Tridiagonal {
  const beside = new Float64Array(n);
  const reflections: { vector: Float64Array; scale: number }[] = [];
  const product = new Float64Array(n);
  for (let k = 0; k + 1 < n; k += 1) {
    const vector = new Float64Array(n);
    let squares = 0;
    for (let row = k + 1; row < n; row += 1) {
      const value = a[row * n + k] as number;
      vector[row] = value;
      squares += value * value;
    }
    const first = vector[k + 1] as number;
    const length = first > 0 ? -Math.sqrt(squares) : Math.sqrt(squares);
    beside[k] = length;
    vector[k + 1] = first - length;
    const norm = squares - first * first + (first - length) ** 2;
    const scale = norm === 0 ? 0 : 2 / norm;
    if (k + 2 === n) beside[k] = first;
    else if (scale > 0) {
      reflections.push({ vector, scale });
      reflect(a, n, k + 1, vector, scale, product);
    }
  }
  return { diagonal: Float64Array.from({ length: n }, (_, k) => a[k * n + k] as number), beside, reflections };
}

/** Reflects the rows and columns from `from` on, of which only the lower triangle is read and written. */
function reflect(
  a: Float64Array,
  n: number,
  from: number,
  v: Float64Array,
  scale: number,
  product: Float64Array,
): void {
  product.fill(0);
  // Two rows at a time, and where their number is odd the first one alone, which has one entry.
  const begin = from + ((n - from) & 1);
  if (begin > from) product[from] = (a[from * n + from] as number) * (v[from] as number);
  for (let row = begin; row < n; row += 2) {
    const upper = row * n;
    const lower = upper + n;
    const v0 = v[row] as number;
    const v1 = v[row + 1] as number;
    let sum0 = 0;
    let sum1 = 0;
    for (let column = from; column < row; column += 1) {
      const one = a[upper + column] as number;
      const two = a[lower + column] as number;
      const by = v[column] as number;
      sum0 += one * by;
      sum1 += two * by;
      product[column] = (product[column] as number) + one * v0 + two * v1;
    }
    const between = a[lower + row] as number;
    product[row] = sum0 + (a[upper + row] as number) * v0 + between * v1;
    product[row + 1] = sum1 + between * v0 + (a[lower + row + 1] as number) * v1;
  }
  let along = 0;
  for (let row = from; row < n; row += 1) along += (product[row] as number) * (v[row] as number);
  const half = (along * scale) / 2;
  for (let row = from; row < n; row += 1) product[row] = scale * ((product[row] as number) - half * (v[row] as number));
  if (begin > from)
    a[from * n + from] = (a[from * n + from] as number) - 2 * (v[from] as number) * (product[from] as number);
  for (let row = begin; row < n; row += 2) {
    const upper = row * n;
    const lower = upper + n;
    const x0 = v[row] as number;
    const y0 = product[row] as number;
    const x1 = v[row + 1] as number;
    const y1 = product[row + 1] as number;
    for (let column = from; column <= row; column += 1) {
      const x = v[column] as number;
      const y = product[column] as number;
      a[upper + column] = (a[upper + column] as number) - x0 * y - y0 * x;
      a[lower + column] = (a[lower + column] as number) - x1 * y - y1 * x;
    }
    a[lower + row + 1] = (a[lower + row + 1] as number) - 2 * x1 * y1;
  }
}

/** A vector of the tridiagonal matrix as one of the matrix that it was made from. */
export function reflectedBack({ reflections }: Tridiagonal, from: Float64Array): Float64Array {
  const vector = from.slice();
  for (const { vector: by, scale } of reflections.toReversed()) {
    let along = 0;
    for (let row = 0; row < vector.length; row += 1) along += (vector[row] as number) * (by[row] as number);
    for (let row = 0; row < vector.length; row += 1)
      vector[row] = (vector[row] as number) - scale * along * (by[row] as number);
  }
  return vector;
}
