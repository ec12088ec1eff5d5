import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/reader/date.ts';

describe('the times in a text', () => {
  const found = (text: string) => datesIn(text, 0, { year: 2025, day: null }).map(({ when }) => when.edtf);

  it('have the year that they say, else the one that is given', () => {
    expect(found('approved on 19 May, in May 2024, and again on 3 March')).toEqual([
      '2025-05-19',
      '2024-05',
      '2025-03-03',
    ]);
  });

  it.each([
    ['adopted on Thursday', '2031-05-22'],
    ['adopted on Friday', '2031-05-23'],
    ['adopted last Friday', '2031-05-16'],
    ['a vote will be held on Monday', '2031-05-26'],
    ['yesterday', '2031-05-22'],
    ['three days ago', '2031-05-20'],
    ['last month', '2031-04'],
    ['on 3 March', '2031-03-03'],
    ['in December', '2030-12'],
    ['it will be signed in December', '2031-12'],
    ['it will meet again in March', '2032-03'],
  ])('are reckoned from the day of the article: %s', (text, day) =>
    expect(datesIn(text, 0, { year: 2031, day: '2031-05-23' }).map(({ when }) => when.edtf)).toEqual([day]),
  );

  it.each(['last week', 'two months ago', 'a day after the vote', 'last year'])(
    'are no days where they are none: %s',
    (text) => expect(datesIn(text, 0, { year: 2031, day: '2031-05-23' })).toEqual([]),
  );

  it.each(['adopted on Tuesday', 'a day after the committee', 'two weeks later', 'yesterday', 'three months ago'])(
    'are not taken from the day of the reader: %s',
    (text) => expect(found(text)).toEqual([]),
  );
});
