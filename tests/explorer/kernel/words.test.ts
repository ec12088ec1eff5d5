import { describe, expect, it } from 'vitest';
import { counted, dateInWords, decimal, number, partsOfName } from '../../../src/explorer/kernel/words.ts';

describe('the words of the explorer', () => {
  it.each([
    ['2019-12-27', '27 December 2019'],
    ['2003-03', 'March 2003'],
    ['1971', '1971'],
    ['../2024-08-08', 'by 8 August 2024'],
    ['2024-08-08/2024-09', '8 August 2024 to September 2024'],
    ['1991/..', 'from 1991 on'],
    ['20XX', '20XX'],
    [null, 'date not known'],
  ])('write the date %s as %s', (edtf, words) => expect(dateInWords(edtf)).toBe(words));

  it('part the name of a vote from its title', () => {
    expect(partsOfName('Vote on A/RES/79/179: Moratorium: the use')).toEqual({
      on: 'A/RES/79/179',
      title: 'Moratorium: the use',
    });
    expect(partsOfName('Vote to delete the clause')).toEqual({ on: undefined, title: 'Vote to delete the clause' });
  });

  it('write numbers with a true minus, and nothing to two places without one', () => {
    expect([-0.418, -0.004, 0.5, null].map(decimal)).toEqual(['\u22120.42', '0.00', '0.50', '–']);
  });

  it('write thousands so that they can be read, and no line ends within', () =>
    expect(number(871234)).toBe('871\u202f234'));

  it('count one thing as one', () => {
    expect([0, 1, 1024].map((value) => counted(value, 'stand'))).toEqual(['0 stands', '1 stand', '1\u202f024 stands']);
    expect([1, 2].map((value) => counted(value, 'series', 'series'))).toEqual(['1 series', '2 series']);
  });
});
