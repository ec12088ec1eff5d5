import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/ingest/read/problem.ts';
import { readResult, resultOf } from '../../../src/ingest/read/result-word.ts';

describe('what a file says came of a vote', () => {
  it.each([
    ...['pass', 'Passed', 'adopted', 'Adopted without objection', 'carried', 'accepted', 'Agreed to', 'Approved'],
    ...['Unanimously adopted', 'Adoptée', 'Adopté', 'approuvée', 'Aprobada', 'Принята', 'adopted as amended'],
  ])('%s is adopted', (said) => {
    expect(resultOf(said)).toBe('ADOPTED');
  });

  it.each([
    ...['fail', 'Failed', 'rejected', 'Motion lost', 'defeated', 'not adopted', 'NOT ADOPTED - VETO', 'Not carried'],
    ...['Adoption failed', 'Not passed', 'did not pass', 'failed to pass', 'Negatived', 'Vetoed', 'was not adopted'],
    ...['Rejetée', 'Rechazada', 'отклонена', 'no aprobada', "n'a pas été adoptée", 'не принята'],
  ])('%s is rejected', (said) => {
    expect(resultOf(said)).toBe('REJECTED');
  });

  it.each(['withdrawn', 'tie', 'yes', '1', 'adopted; amendment rejected', 'not unanimously adopted', 'Passage'])(
    '%s is neither, and is told',
    (said) => {
      const problems = new Problems();
      expect(readResult(said, { file: 'v.csv', line: 2, column: 1 }, problems.note)).toBe('OPEN');
      expect([...problems.remarks]).toEqual([
        `v.csv: What the result "${said}" means is not clear, and votes that have it get none: write adopted or rejected.`,
      ]);
    },
  );
});
