import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/explorer/kernel/csv.ts';

describe('a table as CSV', () => {
  it('is read back as it was written', () => {
    const rows = [
      ['Côte d’Ivoire', 'a "quoted", text\nof two lines', 3],
      ['', null, -0.5],
    ] as const;

    expect(parse(csvOf(['name', 'text', 'n'], rows))).toEqual([
      ['name', 'text', 'n'],
      ['Côte d’Ivoire', 'a "quoted", text\nof two lines', '3'],
      ['', '', '-0.5'],
    ]);
  });

  it('has no text that a spreadsheet runs', () => {
    expect(csvOf(['x'], [['=HYPERLINK("http://x")'], ['@SUM(1)'], ['-1+1']])).toBe(
      `x\r\n"'=HYPERLINK(""http://x"")"\r\n'@SUM(1)\r\n'-1+1\r\n`,
    );
  });
});
