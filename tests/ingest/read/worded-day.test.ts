import { describe, expect, it } from 'vitest';
import { dateSentence, dayOf } from '../../../src/ingest/read/day.ts';

describe('a day', () => {
  it.each([
    '7 November 2022',
    '07-Nov-2022',
    'Nov. 7, 2022',
    'Monday, November 7th, 2022',
    '7 novembre 2022',
    '7 de noviembre de 2022',
    '7 ноября 2022 г.',
    '7 نوفمبر 2022',
    '7. November 2022',
    '7 de novembro de 2022',
    '2022年11月7日',
  ])('whose month is a word needs no order: %s', (text) => {
    expect(dayOf(text, undefined)).toBe('2022-11-07');
  });

  it.each(['7 Smarch 2022', '31 June 2022', '7 November 22', 'November 2022', '1er 2022'])(
    'is none by words that are none: %s',
    (text) => {
      expect(dayOf(text, undefined)).toBeNull();
    },
  );

  it('whose year has two digits is refused with a sentence', () => {
    expect(dayOf('07/11/22', 'DMY')).toBeNull();
    expect(dateSentence('07/11/22')).toContain('Write its year with four digits.');
  });
});

it('a day that is none by the order that was told is not said to lack one', () => {
  expect(dateSentence('31/02/2024', 'DMY')).toBe(
    'The date "31/02/2024" is not one of the calendar by DMY, as --dates or the map says.',
  );
  expect(dateSentence('2024-02-30')).toBe('The date "2024-02-30" is not one of the calendar.');
  expect(dateSentence('31/02/2024')).toContain('Say with --dates in which order');
});
