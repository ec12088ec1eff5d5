import { describe, expect, it } from 'vitest';
import { driftOf, type WindowCounts } from '../../../src/analysis/measures/drift.ts';
import { benjaminiHochberg } from '../../../src/analysis/statistics/benjamini-hochberg.ts';
import { randomNumbers } from '../../../src/random.ts';

const counts = (same: number, half: number, opposed: number): WindowCounts => ({ same, half, opposed });

describe('Benjamini and Hochberg', () => {
  it('adjust the example of their paper: four of fifteen count at 5 %', () => {
    const paper = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    const adjusted = benjaminiHochberg(paper);

    expect(adjusted.filter((value) => (value as number) <= 0.05)).toHaveLength(4);
    expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
    expect(adjusted[5]).toBeCloseTo((0.0298 * 15) / 7, 12);
    expect(adjusted[14]).toBe(1);
  });

  it('leave out tests that were not made, in any order', () => {
    expect(benjaminiHochberg([0.04, null, 0.01])).toEqual([0.04, null, 0.02]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});

describe('drift', () => {
  it('is the change of agreement, with an interval that holds it and is as wide as the normal one', () => {
    const [found] = driftOf([{ earlier: counts(60, 20, 20), later: counts(80, 10, 10) }]);
    // Variances of one vote: 0.65 − 0.7² and 0.825 − 0.85².
    const error = Math.sqrt((0.16 + 0.1025) / 100);

    expect(found).toMatchObject({ earlier: 0.7, later: 0.85, significant: true });
    expect(found?.change).toBeCloseTo(0.15, 12);
    expect(Math.abs((found?.interval?.low ?? 0) - (0.15 - 1.96 * error))).toBeLessThan(0.02);
    expect(Math.abs((found?.interval?.high ?? 0) - (0.15 + 1.96 * error))).toBeLessThan(0.02);
    expect(found?.interval?.low).toBeGreaterThan(0);
    expect(found?.chance).toBeLessThan(0.01);
  });

  it('is never significant where nothing changed, and a number where all votes are alike', () => {
    const [same, alike, turned] = driftOf([
      { earlier: counts(30, 5, 5), later: counts(30, 5, 5) },
      { earlier: counts(40, 0, 0), later: counts(25, 0, 0) },
      { earlier: counts(40, 0, 0), later: counts(0, 0, 40) },
    ]);

    expect(same).toMatchObject({ change: 0, chance: 1, significant: false });
    expect(alike).toMatchObject({ change: 0, chance: 1, interval: { low: 0, high: 0 }, significant: false });
    expect(turned).toMatchObject({ change: -1, interval: { low: -1, high: -1 }, significant: true });
  });

  it('is not said of too few common votes', () => {
    const few = { earlier: counts(19, 0, 0), later: counts(40, 0, 0) };

    expect(driftOf([few])).toEqual([null]);
    expect(driftOf([{ earlier: counts(0, 0, 0), later: counts(0, 0, 0) }], { minCommonVotes: 0 })).toEqual([null]);
    expect(driftOf([few], { minCommonVotes: 19 })[0]).not.toBeNull();
  });

  it('of a pair is the same whoever else is asked for, but for what is a false discovery', () => {
    const pair = { earlier: counts(60, 20, 20), later: counts(80, 10, 10) };
    const other = { earlier: counts(50, 0, 0), later: counts(0, 0, 50) };
    const [alone] = driftOf([pair]);
    const [, among] = driftOf([other, pair, other]);

    expect(among).toEqual({ ...alone, falseDiscoveries: among?.falseDiscoveries });
    expect(driftOf([pair], { resamples: 0 })[0]?.interval).toBeNull();
  });

  it('of pairs whose votes are of one kind in both windows finds next to none', () => {
    const random = randomNumbers(9);
    const window = () => {
      const of = { same: 0, half: 0, opposed: 0 };
      for (let vote = 0; vote < 80; vote += 1) of[random() < 0.7 ? 'same' : random() < 0.5 ? 'half' : 'opposed'] += 1;
      return of;
    };
    const found = driftOf(
      Array.from({ length: 500 }, () => ({ earlier: window(), later: window() })),
      { resamples: 0 },
    );

    expect(found.filter((pair) => pair?.significant).length).toBeLessThanOrEqual(2);
    expect(found.filter((pair) => (pair?.chance as number) < 0.05).length).toBeLessThan(40);
  });
});
