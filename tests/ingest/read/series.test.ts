import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../src/ingest/read/series.ts';

describe('what titles of one series have in common', () => {
  it.each([
    ['imposed by the Unites States of America against Cuba', 'imposed by the United States of America against Cuba'],
    ['Practices that contribute to fueling racism', 'Practices that contribute to fuelling racism'],
    ['Oceans and Law of the Sea', 'Oceans and the law of the sea'],
    ['Question of defining agression', 'Question of defining aggression'],
    ['Budget appropriations for the biennium 1974-1975', 'Budget appropriations for biennium 1984–1985'],
    [
      'Information transmitted under Article 73e of the Charter',
      'Information transmitted under article 73 e of the Charter',
    ],
    [
      'Combating glorification of Nazism and other practices',
      'Combating glorification of Nazism, neo-Nazism and other practices',
    ],
    ['The problem of the independence of Korea: report of the Commission', 'The problem of the independence of Korea'],
    ['Situation in Côte d’Ivoire', "Situation in Cote d'Ivoire"],
  ])('is the same for "%s" and "%s"', (one, another) => {
    expect(seriesOf(one)).toBe(seriesOf(another));
  });

  it.each([
    ['The Syrian Golan', 'The occupied Syrian Golan'],
    ['Nuclear disarmament', 'Reducing nuclear danger'],
    ['Third United Nations conference', 'Second United Nations conference'],
  ])('is not for "%s" and "%s"', (one, another) => {
    expect(seriesOf(one)).not.toBe(seriesOf(another));
  });

  it('is empty where a title has no words', () => {
    expect(['', 'The', '1994'].map(seriesOf)).toEqual(['', '', '']);
  });
});
