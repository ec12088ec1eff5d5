import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { centred } from '../../src/analysis/centred.ts';
import { Matrix } from '../../src/analysis/matrix.ts';
import { countsOf, interval, kappa, raw, type Table } from '../../src/analysis/table.ts';

const PAGE = readFileSync('docs/formulas.md', 'utf8');

/** The numbers in bold of a section, in their order. */
const results = (section: string): number[] => {
  const [, text = ''] = new RegExp(`^## ${section}$([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(PAGE) ?? [];
  return [...text.matchAll(/\*\*(−?[\d.]+)\*\*/g)].map(([, number = '']) => Number(number.replace('−', '-')));
};

/** The table that the page shows. */
const table = ['FOR', 'AGAINST', 'ABSTAIN'].map((choice) => {
  const [, cells = ''] = new RegExp(`^\\| \\*\\*${choice}\\*\\* \\|(.*)\\|$`, 'm').exec(PAGE) ?? [];
  return cells.split('|').map(Number);
}) as unknown as Table;

describe('docs/formulas.md computes by hand what the code computes', () => {
  it('agreement, with three ways to count an abstention, and S', () => {
    const [half, category, missing, s] = results('Agreement \\(raw\\)');

    expect(raw(countsOf(table, 'HALF'))).toBeCloseTo(half as number, 6);
    expect(raw(countsOf(table, 'CATEGORY'))).toBeCloseTo(category as number, 6);
    expect(raw(countsOf(table, 'MISSING'))).toBeCloseTo(missing as number, 6);
    expect(2 * (raw(countsOf(table, 'HALF')) as number) - 1).toBeCloseTo(s as number, 6);
  });

  it('the interval', () => {
    const [low, high] = results('Interval');

    expect(interval(0.8, 10).low).toBeCloseTo(low as number, 6);
    expect(interval(0.8, 10).high).toBeCloseTo(high as number, 6);
  });

  it('kappa', () => {
    expect(kappa(table)).toBeCloseTo(results('Kappa')[0] as number, 6);
  });

  it('the centred correlation', () => {
    const rollCall = (key: string) =>
      ({
        key,
        earliest: null,
        latest: '2000-01-01',
        session: 1,
        scope: 'WHOLE',
        topics: [],
        important: false,
        leftOut: false,
      }) as const;
    const matrix = new Matrix(['AAA', 'BBB'], [rollCall('1'), rollCall('2'), rollCall('3')]);
    for (const [place, choice] of (['FOR', 'FOR', 'AGAINST'] as const).entries()) matrix.set(0, place, choice);
    for (const [place, choice] of (['FOR', 'AGAINST', 'AGAINST'] as const).entries()) matrix.set(1, place, choice);

    const found = centred(
      matrix,
      Float64Array.of(0.9, 0.5, 0.2),
      0,
      1,
      matrix.mask(() => true),
    );

    expect(found).toBeCloseTo(results('Centred correlation')[0] as number, 6);
  });

  it('and gives no number where none is defined', () => {
    const never: Table = [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];
    const always: Table = [
      [9, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];

    expect(raw(countsOf(never, 'HALF'))).toBeNull();
    expect(kappa(never)).toBeNull();
    expect(kappa(always)).toBeNull();
    expect(raw(countsOf(always, 'HALF'))).toBe(1);
  });
});
