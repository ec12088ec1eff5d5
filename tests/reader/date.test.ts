import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/reader/date.ts';

describe('the times in a text', () => {
  const found = (text: string) => datesIn(text, 0, 2025).map(({ when }) => when.edtf);

  it('have the year that they say, else the one that is given', () => {
    expect(found('approved on 19 May, in May 2024, and again on 3 March')).toEqual([
      '2025-05-19',
      '2024-05',
      '2025-03-03',
    ]);
  });

  it.each(['adopted on Tuesday', 'a day after the committee', 'two weeks later', 'yesterday', 'three months ago'])(
    'are not taken from the day of the reader: %s',
    (text) => expect(found(text)).toEqual([]),
  );
});
