import { describe, expect, it } from 'vitest';
import { foldedText, wordsOf } from '../../../src/graph/kernel/name-match.ts';

describe('a name is compared', () => {
  it.each([
    ['Côte d’Ivoire', 'cote d ivoire'],
    ['  ÅLAND—Straße, Łódź ', 'aland strasse lodz'],
    ['A/RES/74/247', 'a res 74 247'],
    ['!?*', ''],
  ])('%s is compared as "%s"', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  it('without marks even where a letter has none to take off', () => {
    expect(foldedText('Ærøskøbing')).toBe('aeroskobing');
  });
});
