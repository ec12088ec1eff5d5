import { describe, expect, it } from 'vitest';
import { goldClaims, goldLexicon } from '../../bench/reader/gold.ts';
import { madeUp, madeUpNames } from '../../bench/reader/made-up.ts';
import { isKnownName } from '../../src/reader/known-name.ts';

describe('the rules, on made-up articles of other kinds and on other negotiations', async () => {
  const lexicon = await goldLexicon('article:x/1', await goldClaims());
  const rows = await Promise.all((await madeUpNames()).map((name) => madeUp(name, lexicon)));
  const sum = (count: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + count(row), 0);

  it('find what a careful reader finds, and little else', () => {
    const right = sum(({ pairs }) => pairs.size);

    expect(rows.length).toBeGreaterThanOrEqual(16);
    expect(right / sum(({ expected }) => expected.length)).toBeGreaterThan(0.85);
    expect(right / sum(({ found }) => found.length)).toBeGreaterThan(0.85);
  });

  it.each(rows.map((row) => [row.name, row] as const))('find more than two in five of each: %s', (_, row) => {
    expect(row.pairs.size / row.expected.length).toBeGreaterThan(0.4);
    expect(row.pairs.size / row.found.length).toBeGreaterThan(0.4);
  });

  it('offer no name as news under which a thing is known, once those are left out that the command leaves out', () => {
    const offered = rows.flatMap(({ found }) => found).filter((one) => !isKnownName(one, lexicon));

    expect(offered.some(({ claim }) => claim.predicate === 'NAMED')).toBe(true);
    for (const { claim } of offered) expect(claim.text).not.toMatch(/^(?<name>.+) is called \k<name>\.$/u);
  });
});
