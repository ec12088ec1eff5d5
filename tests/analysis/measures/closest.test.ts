import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/analysis/kernel/agreement.ts';
import { ranking } from '../../../src/analysis/measures/closest.ts';

const compared = (...scores: readonly (readonly [kappa: number | null, low: number, high: number])[]) =>
  scores.map(([kappa, low, high], b) => ({ b, scores: { kappa, interval: { low, high } } as Agreement }));

describe('a ranking by κ', () => {
  it('puts those alike in it in the order of raw agreement: κ is 0 with everybody for who always votes the same', () => {
    const constant = compared([0, 0.2, 0.4], [0, 0.7, 0.9], [0, 0.5, 0.6], [0.1, 0, 0.1], [null, 1, 1]);
    const places = (end: 'closest' | 'farthest') => ranking(constant, 'KAPPA', end).map(({ b }) => b);

    expect(places('closest')).toEqual([3, 1, 2, 0]);
    expect(places('farthest')).toEqual([0, 2, 1, 3]);
  });
});
