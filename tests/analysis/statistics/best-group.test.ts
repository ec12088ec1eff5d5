import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bestGroup } from '../../../src/analysis/statistics/best-group.ts';

const among = new Set('ABCDEFGH');

describe('the group that describes a bloc best', () => {
  it('is found by F1, as the page of formulas computes it', () => {
    const groups = new Map([
      ['union', ['A', 'B', 'C', 'X']],
      ['region', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']],
    ]);
    const found = bestGroup(['A', 'B', 'C', 'D'], groups, among);

    // X took no part, so that the union has three of four members of the bloc, and nobody else.
    expect(found).toEqual({ group: 'union', precision: 0.75, recall: 1, f1: 6 / 7 });
    const section = /^## Description of a bloc$([^#]*)/m.exec(readFileSync('docs/formulas.md', 'utf8'))?.[1] ?? '';
    expect(section).toContain(`**${(6 / 7).toFixed(6)}**`);
  });

  it('is the smaller of two alike, and none where nobody is in both', () => {
    const groups = new Map([
      ['large', ['A', 'B', 'C', 'D', 'E', 'F']],
      ['small', ['A', 'C']],
    ]);
    expect(bestGroup(['A', 'B'], new Map([['one', ['C']]]), among)).toBeNull();
    expect(bestGroup(['A', 'B'], groups, among)?.group).toBe('small');
  });
});
