import { reflectedBack, tridiagonalOf } from './tridiagonal.ts';
import { valuesOf } from './tridiagonal-values.ts';
import { vectorOf } from './tridiagonal-vector.ts';

/** The eigenvalues of a symmetric matrix, the largest first, and the eigenvectors of the first of them, each of length 1. */
export type Eigen = { readonly values: Float64Array; readonly vectors: readonly Float64Array[] };

/**
 * All eigenvalues and the leading eigenvectors of a symmetric matrix of n rows (entry a·n + b, of which the lower triangle is read). A plane needs two
 * vectors of two hundred, so no others are computed: the matrix is reflected to a tridiagonal one, which has the same values.
 */
export function leadingEigen(matrix: Float64Array, n: number, vectors: number): Eigen {
  // Squares of what is very small or very large would be lost.
  let size = 0;
  for (const entry of matrix) size = Math.max(size, Math.abs(entry));
  size ||= 1;
  const scaled = new Float64Array(matrix.length);
  for (let at = 0; at < matrix.length; at += 1) scaled[at] = (matrix[at] as number) / size;
  const form = tridiagonalOf(scaled, n);
  const values = valuesOf(form).sort().reverse();
  const found: Float64Array[] = [];
  for (const value of values.subarray(0, vectors)) found.push(vectorOf(form, value, found));
  return { values: values.map((value) => value * size), vectors: found.map((vector) => reflectedBack(form, vector)) };
}
