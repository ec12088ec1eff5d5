import { describe, expect, it } from 'vitest';
import { dateOfSpell, dateOfValidity } from '../../../src/graph/kernel/validity.ts';

describe('how long something held, as a date', () => {
  it.each([
    ['2017-01-01', '2018-01-01', '2017'],
    ['2024-02-01', '2024-03-01', '2024-02'],
    ['2024-08-08', '2024-08-09', '2024-08-08'],
    ['2022-02-28', null, '2022-02-28/..'],
    [null, '2024-08-08', '../2024-08-07'],
    ['2022-02-28', '2024-08-08', '2022-02-28/2024-08-07'],
    ['2024-01-01', '2025-02-01', '2024-01-01/2025-01-31'],
  ])('from %s to before %s is %s', (from, to, edtf) => {
    expect(dateOfValidity(from, to)?.edtf).toBe(edtf);
  });

  it('is nothing where neither end is known', () => {
    expect(dateOfSpell(null, null)).toBeNull();
  });
});
