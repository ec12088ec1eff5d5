import { describe, expect, it } from 'vitest';
import { linear, pathOf, ticks, yearTicks } from '../../../src/explorer/pictures/line.ts';

describe('a line through years', () => {
  const same = (value: number) => value;

  it('is broken where years are missing', () => {
    const points = [1990, 1991, 1995].map((x) => ({ x, y: 0 }));

    expect(pathOf(points, same, same, 1)).toBe('M1990.0 0.0L1991.0 0.0M1995.0 0.0');
    expect(pathOf([], same, same, 1)).toBe('');
  });

  it('has round numbers beside it', () => {
    expect(ticks(1946, 2025, 8)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
    expect(ticks(-1, 1, 4)).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(yearTicks(2022, 2023, 8)).toEqual([2022, 2023]);
  });

  it('is drawn to scale, upside down where the scale is', () => {
    expect(linear([-1, 1], [100, 0])(0.5)).toBe(25);
    expect(linear([3, 3], [0, 10])(3)).toBe(0);
  });
});
