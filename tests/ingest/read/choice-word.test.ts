import { describe, expect, it } from 'vitest';
import { meaningsOf } from '../../../src/ingest/read/choice-word.ts';
import { optionOf } from '../../../src/ingest/read/popolo-option.ts';

const meanings = (words: string[], told = {}) => Object.fromEntries(meaningsOf(words, told));

describe('a word for a choice', () => {
  it.each([
    ['yes', ['Yes', 'oui', 'Sí', 'да', '赞成', 'نعم', 'In favour', 'Y', 'Ayes']],
    ['no', ['NO', 'contre', 'en contra', 'Против', '反对', 'لا', 'Against', 'n', 'Noes']],
    ['abstain', ['Abstention', 'abstención', 'воздержался', '弃权', 'امتناع', 'A']],
    ['not voting', ['NV', 'X', 'Non-Voting']],
  ])('is %s in any of six languages, and as a letter', (option, words) => {
    expect(words.map(optionOf)).toEqual(words.map(() => option));
  });

  it.each([
    [
      ['1', '0', '9'],
      ['yes', 'no', 'unknown'],
    ],
    [
      ['1', '0', 'NA', ''],
      ['yes', 'no', 'none', 'none'],
    ],
    [
      ['1', '2', '3', '8', '9'],
      ['yes', 'abstain', 'no', 'absent', 'none'],
    ],
    [
      ['1', '6', '9', '0'],
      ['yes', 'no', 'unknown', 'none'],
    ],
    [
      ['+', '−', '0'],
      ['yes', 'no', 'abstain'],
    ],
    [
      ['1.0', '0.0'],
      ['yes', 'no'],
    ],
  ])('may be a number or a sign that the others explain: %j', (words, wanted) => {
    expect(Object.values(meanings(words))).toHaveLength(wanted.length);
    expect(words.map((word) => meanings(words)[word])).toEqual(wanted);
  });

  it('is not guessed where numbers can be read in two ways, or a letter in none', () => {
    expect(meanings(['1', '2', '3'])).toEqual({ 1: null, 2: null, 3: null });
    expect(meanings(['1'])).toEqual({ 1: null });
    expect(meanings(['Y', 'Q'])).toEqual({ Y: 'yes', Q: null });
  });

  it('means what is told, and the rest is read without it', () => {
    expect(meanings(['1', '0', '5'], { 5: 'abstain' })).toEqual({ 1: 'yes', 0: 'no', 5: 'abstain' });
  });
});
