import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nibbleSums, sumOfWord } from '../../../src/analysis/kernel/nibbles.ts';

describe('nibbles', () => {
  it('sum the values of any set of bits', () => {
    const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(
        fc.float64Array({ minLength: 40, maxLength: 64, min: -1, max: 1, noNaN: true }),
        word,
        (values, bits) => {
          const set = (place: number) => ((bits >>> (place % 32)) & 1) === 1;
          const second = [...values].slice(32).filter((_, place) => set(place));
          const expected = second.reduce((sum, value) => sum + value, 0);
          expect(sumOfWord(nibbleSums(values), 1, bits)).toBeCloseTo(expected, 12);
        },
      ),
    );
  });
});
