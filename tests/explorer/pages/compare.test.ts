import { describe, expect, it } from 'vitest';
import { statesOf } from '../../../src/explorer/addresses.ts';
import { compareQuestion, scoredInWords } from '../../../src/explorer/pages/compare/question.ts';

describe('the address of a comparison', () => {
  it('names each state once, and ten at most', () => {
    expect(statesOf({ states: 'USA, CUB,USA,' })).toEqual(['USA', 'CUB']);
    expect(statesOf({ states: [...'ABCDEFGHIJKLMN'].join(',') })).toHaveLength(10);
    expect(statesOf({})).toEqual([]);
  });

  it('asks for what divided them, of the whole record', () => {
    expect(compareQuestion({ states: 'USA,CUB' })).toEqual({
      states: ['USA', 'CUB'],
      of: { states: ['USA', 'CUB'] },
      where: { from: '1946-01-01' },
      order: { by: 'DIVISION', direction: 'DESC', within: { states: ['USA', 'CUB'] } },
      first: 25,
      after: undefined,
    });
    expect(compareQuestion({ states: 'USA,CUB', from: '1990', order: 'newest' })).toMatchObject({
      where: { from: '1990-01-01' },
      order: { by: 'DATE' },
    });
  });

  it('says of which votes and years the scores are', () => {
    expect(scoredInWords({}, 5855)).toBe(
      'The scores are of 5\u202f855 votes on whole texts of the General Assembly, from 1946 on, that fit what is chosen above.',
    );
    expect(scoredInWords({ kind: 'paragraph', from: '2001-02-03', to: '2010', body: 'unsc' }, 1)).toBe(
      'The scores are of 1 vote on paragraphs, from 3 February 2001 to 2010, that fit what is chosen above.',
    );
  });
});
