import { describe, expect, it } from 'vitest';
import { totalsInWords, unityInWords } from '../../../src/explorer/pages/vote/tell.ts';

type Vote = Parameters<typeof totalsInWords>[0];
type Part = Parameters<typeof unityInWords>[0];

describe('the words of a vote', () => {
  it('tell what no source says of its totals', () => {
    const vote = {
      for: 23,
      against: 102,
      abstain: null,
      notVoting: null,
      totals: 'STATED',
      ballots: { totalCount: 1 },
    };

    expect(totalsInWords(vote as unknown as Vote)).toBe(
      '23 yes, 102 no; no source says how many abstained; as a source states them; 1 ballot on record.',
    );
  });

  it('say nothing of many states by what a few chose', () => {
    const part = { for: 2, against: 0, abstain: 0, notVoting: 0, absent: 0, members: 54, agreementIndex: 1 };

    expect(unityInWords(part as Part)).toBe(
      'What 2 of 54 members chose is on record: too few to say how united it was.',
    );
    expect(unityInWords({ ...part, for: 50 } as Part)).toBe('United to 1.00 of 1');
    expect(unityInWords({ ...part, members: null, agreementIndex: null } as Part)).toMatch(/^Too few took a side/);
  });
});
