import { describe, expect, it } from 'vitest';
import { daysOf, yearsLeftOut } from '../../../src/explorer/kernel/years.ts';

describe('the years of an address', () => {
  it.each([
    ['2010', '2010', { from: '2010-01-01', to: '2010-12-31' }, undefined],
    ['1985-06-01', undefined, { from: '1985-06-01', to: undefined }, undefined],
    ['20', '2010', { from: undefined, to: '2010-12-31' }, 'Not a year from 1946 to 2100, and left out: 20.'],
    ['9999', 'abc', {}, 'Not a year from 1946 to 2100, and left out: 9999, abc.'],
    ['2023-02-31', undefined, {}, 'Not a year from 1946 to 2100, and left out: 2023-02-31.'],
    ['2020', '2010', {}, '2020 is after 2010: both are left out.'],
    [undefined, undefined, {}, undefined],
  ])('from %s to %s are days, and what is no year is told and asked of nobody', (from, to, days, told) => {
    expect(daysOf({ from, to })).toEqual({ from: undefined, to: undefined, ...days });
    expect(yearsLeftOut({ from, to })).toBe(told);
  });
});
