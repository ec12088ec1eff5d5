import { stringify } from 'csv-stringify/sync';
import type { CsvRecord } from './csv.ts';

/** A record of a table that is not text: cells as a CSV file would have them. Its line is its row, and its columns are counted as cells. */
export function recordOfCells(file: string, row: number, cells: readonly unknown[]): CsvRecord {
  const fields = cells.map(textOf);
  return {
    fields,
    get raw() {
      return stringify([fields]);
    },
    at: (field) => ({ file, line: row, column: field + 1 }),
  };
}

/** A value as text: a day as 2019-12-27, a moment with its time, what is not there as nothing. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'object')
    return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));
  return String(value);
}
