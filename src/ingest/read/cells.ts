import { stringify } from 'csv-stringify/sync';
import type { CsvRecord } from './csv.ts';

/** A record of a table that is not text: cells as a CSV file would have them. Its line is its row, and its columns are counted as cells; `sheet` is that of a workbook. */
export function recordOfCells(file: string, row: number, cells: readonly unknown[], sheet?: string): CsvRecord {
  const fields = cells.map(textOf);
  return {
    fields,
    get raw() {
      return stringify([fields]);
    },
    at: (field) => ({
      ...{ file, line: row, column: field + 1 },
      ...(sheet !== undefined && { cell: `${lettersOf(field + 1)}${row} of "${sheet}"` }),
    }),
  };
}

/** The letters of a column of a spreadsheet: the first is A, and the 27th is AA. */
const lettersOf = (column: number): string =>
  column < 1 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** The number of a column by its letters. */
export const numberOf = (letters: string): number =>
  [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0);

/** A value as text: a day as 2019-12-27, a moment with its time, what is not there as nothing. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'object')
    return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));
  return String(value);
}
