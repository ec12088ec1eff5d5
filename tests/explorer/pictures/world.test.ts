import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { rowsOf, SIZE, tilesOf } from '../../../src/explorer/pictures/world.ts';

const states: readonly { code: string; member: string }[] = parse(readFileSync('data/un-general-assembly/states.csv'), {
  columns: true,
});

describe('the map of tiles', () => {
  it('has a place of its own for each member of the United Nations', () => {
    const codes = states.filter(({ member }) => member === 'yes').map(({ code }) => code);
    const tiles = tilesOf(codes);

    expect(codes).toHaveLength(193);
    expect(new Set([...tiles.values()].map(({ column, row }) => `${column} ${row}`)).size).toBe(193);
    expect(rowsOf(tiles)).toBe(SIZE.rows);
    for (const { column, row } of tiles.values())
      expect([column < SIZE.columns, row < SIZE.rows]).toEqual([true, true]);
  });

  it('puts states that are no more below it, each in a place of its own', () => {
    const tiles = tilesOf(['FRA', 'DDR', 'YUG']);

    expect(tiles.get('DDR')).toEqual({ column: 0, row: SIZE.rows + 1 });
    expect(tiles.get('YUG')).toEqual({ column: 1, row: SIZE.rows + 1 });
    expect(rowsOf(tiles)).toBe(SIZE.rows + 2);
  });
});
