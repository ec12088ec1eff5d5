import { describe, expect, it } from 'vitest';
import { endingOf, parseTimed, timeInWords } from '../../../src/graph/kernel/timed.ts';

const DAY = { valid: '1950-01-01', recorded: null };
const MOMENT = { valid: null, recorded: '2026-01-01T00:00:00.000Z' };
const BOTH = { ...MOMENT, valid: '1950-01-01' };
const NOW = { valid: null, recorded: null };
const ID = 'urn:caucus:state:RUS';

describe('a text that ends in a time', () => {
  it.each([
    [DAY, '@1950-01-01', 'as of 1950-01-01'],
    [MOMENT, '@~2026-01-01T00:00:00.000Z', 'as known at 2026-01-01T00:00:00.000Z'],
    [BOTH, '@1950-01-01~2026-01-01T00:00:00.000Z', 'as of 1950-01-01 as known at 2026-01-01T00:00:00.000Z'],
  ])('says it: %j', (asOf, ending, words) => {
    expect(endingOf(asOf)).toBe(ending);
    expect(parseTimed(ID + ending)).toEqual({ plain: ID, asOf });
    expect(timeInWords(asOf)).toBe(words);
  });

  it('of now has no ending', () => {
    expect(endingOf(NOW)).toBe('');
    expect(timeInWords(NOW)).toBe('of now');
  });

  it('may stand in the path of a URL as it is', () => {
    const { pathname } = new URL(`http://localhost/${ID}${endingOf(BOTH)}`);

    expect(pathname.slice(1)).toBe(ID + endingOf(BOTH));
  });

  it('may have a moment without fractions of a second', () => {
    expect(parseTimed(`${ID}@~2026-01-01T00:00:00Z`)?.asOf).toEqual(MOMENT);
  });

  it.each([
    '',
    '@',
    '@1950',
    '@1950-02-30',
    '@1950-01-01~',
    '@~',
    '@~yesterday',
    '@~2026-13-01T00:00:00Z',
    '1950-01-01',
  ])('is none that ends in "%s"', (ending) => {
    expect(parseTimed(ID + ending)).toBeNull();
  });
});
