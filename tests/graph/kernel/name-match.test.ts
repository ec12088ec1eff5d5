import { describe, expect, it } from 'vitest';
import { foldedText, likeness, wordsOf } from '../../../src/graph/kernel/name-match.ts';

const like = (typed: string, name: string): number => likeness(wordsOf(typed), wordsOf(name));

describe('a name is like what was typed', () => {
  it.each([
    ['Côte d’Ivoire', 'cote d ivoire'],
    ['  ÅLAND—Straße, Łódź ', 'aland strasse lodz'],
    ['A/RES/74/247', 'a res 74 247'],
    ['!?*', ''],
  ])('%s is compared as "%s"', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  it('fully when only case, marks and punctuation differ', () => {
    expect(like("COTE D'IVOIRE", 'Côte d’Ivoire')).toBe(1);
  });

  it.each([
    ['Niger', ['Niger', 'Republic of the Niger', 'Nigeria', 'Nigel', 'Chad']],
    [
      'human rights',
      ['Human rights', 'Human Rights Watch', 'Human rightsholders', 'Humane rihgts', 'Human dignity', 'Law'],
    ],
  ])('%s: the same before whole words before beginnings before errors before a part', (typed, names) => {
    const scores = names.map((name) => like(typed, name));

    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(names.length);
    expect(scores.at(-1)).toBe(0);
  });

  it('not at all when a short word differs', () => {
    expect(like('UN', 'EU')).toBe(0);
  });

  it('without marks even where a letter has none to take off', () => {
    expect(foldedText('Ærøskøbing')).toBe('aeroskobing');
  });
});
