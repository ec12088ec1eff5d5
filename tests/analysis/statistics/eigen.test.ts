import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { leadingEigen } from '../../../src/analysis/statistics/eigen.ts';
import { randomNumbers } from '../../../src/random.ts';

/** A symmetric matrix of n rows from what stands in its lower triangle. */
const symmetric = (n: number, entry: (row: number, column: number) => number): number[][] => {
  const lower = Array.from({ length: n }, (_, row) =>
    Array.from({ length: row + 1 }, (_, column) => entry(row, column)),
  );
  return lower.map((_, row) => lower.map((_, column) => lower[Math.max(row, column)]?.[Math.min(row, column)] ?? 0));
};
const times = (matrix: number[][], vector: ArrayLike<number>): number[] =>
  matrix.map((row) => row.reduce((sum, entry, column) => sum + entry * (vector[column] as number), 0));
const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((sum, value, place) => sum + value * (b[place] as number), 0);

const random = randomNumbers(7);
const entry = () => random() - 0.5;
const points = Array.from({ length: 60 }, () => [random(), random()]);

describe('the leading eigenvectors', () => {
  it.each<[string, number[][]]>([
    ['one row', [[3]]],
    ['two rows', symmetric(2, entry)],
    ['rows at random', symmetric(97, entry)],
    ['two hundred rows', symmetric(200, entry)],
    ['a plane', symmetric(60, (a, b) => dot(points[a] ?? [], points[b] ?? []))],
    ['one direction', symmetric(40, (a, b) => (a + 1) * (b + 1))],
    ['nothing', symmetric(12, () => 0)],
    ['all alike', symmetric(9, (a, b) => (a === b ? 2 : 0))],
    ['two parts with the same values', symmetric(20, (a, b) => (a < 10 === b < 10 ? 1 : 0))],
    ['very small entries', symmetric(30, () => entry() * 1e-120)],
    ['entries of all sizes', symmetric(30, (a, b) => entry() * 10 ** ((a + b) / 4 - 8))],
  ])(
    'of %s are at right angles, keep their direction, and belong to the values of a full decomposition',
    (_, matrix) => {
      const n = matrix.length;
      const wanted = new EigenvalueDecomposition(new Matrix(matrix), { assumeSymmetric: true }).realEigenvalues;
      const size = Math.max(...wanted.map(Math.abs), Number.MIN_VALUE);

      const { values, vectors } = leadingEigen(Float64Array.from(matrix.flat()), n, 2);

      const off = wanted.sort((a, b) => b - a).map((value, place) => (value - (values[place] as number)) / size);
      expect(Math.max(...off.map(Math.abs))).toBeLessThan(1e-12);
      expect(vectors).toHaveLength(Math.min(n, 2));
      for (const [place, vector] of vectors.entries()) {
        const left = times(matrix, vector).map(
          (of, row) => (of - (values[place] as number) * (vector[row] as number)) / size,
        );
        expect(Math.max(...left.map(Math.abs))).toBeLessThan(1e-12);
        expect(dot(vector, vector)).toBeCloseTo(1, 12);
        for (const other of vectors.slice(0, place)) expect(dot(vector, other)).toBeCloseTo(0, 12);
      }
    },
  );
});
