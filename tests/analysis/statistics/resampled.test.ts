import { describe, expect, it } from 'vitest';
import { submatrixOf } from '../../../src/analysis/kernel/submatrix.ts';
import { estimate, itemsOf, startAt } from '../../../src/analysis/statistics/ordinal-probit.ts';
import { resampledPoints } from '../../../src/analysis/statistics/resampled.ts';
import { randomNumbers } from '../../../src/random.ts';
import { drawn, everything } from '../../support/matrix.ts';

const UNTIL = { still: 1e-4, rounds: 60 };

/** Thirty states whose choices follow from where they stand, and from chance. */
const random = randomNumbers(7);
const votes = drawn(
  Object.fromEntries(
    Array.from({ length: 30 }, (_, state) => [
      `x-${String(state).padStart(2, '0')}`,
      Array.from({ length: 80 }, () => (random() * 30 < state ? 'Y' : random() < 0.3 ? 'A' : 'N')).join(''),
    ]),
  ),
  () => 1,
);
const items = itemsOf(submatrixOf(votes, everything(votes)), () => true);
const count = items.rollCalls.length;
const points = Float64Array.from({ length: 30 }, (_, state) => (state - 14.5) / 8.7);
const start = estimate(items, startAt(points, items), new Float64Array(count).fill(1), UNTIL);
const weightings = Array.from({ length: 40 }, () =>
  Float64Array.from({ length: count }, () => Math.floor(random() * 3)),
);

describe('points of draws, on all cores', () => {
  it('are those that one thread finds draw by draw, to the last bit, and their progress rises', () => {
    const heard: number[] = [];
    const found = resampledPoints(items, start, weightings, UNTIL, (share) => heard.push(share));

    expect(found).toEqual(weightings.map((weights) => estimate(items, start, weights, UNTIL).points));
    expect(heard.length).toBeGreaterThan(0);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.every((share) => share >= 0 && share < 1)).toBe(true);
  });

  it('are given up when progress throws', () => {
    const giveUp = () => {
      throw new Error('Nobody wants it.');
    };

    expect(() => resampledPoints(items, start, weightings, UNTIL, giveUp)).toThrow('Nobody wants it.');
  });

  it('are none of no draws', () => {
    expect(resampledPoints(items, start, [], UNTIL, () => {})).toEqual([]);
  });
});
