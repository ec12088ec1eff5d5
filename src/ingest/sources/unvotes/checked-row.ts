import type { CsvRecord } from '../../read/csv.ts';
import { dayOf } from '../../read/day.ts';
import type { Note } from '../../read/problem.ts';
import { wholeNumber } from '../../read/whole-number.ts';

/** Numbers of a roll call, and what is flagged with 1 and 0, by the columns that have them. */
const NUMBERS = ['rcid', 'session'];
const FLAGS = ['importantvote', 'amend', 'para'];

/** How data frames write a flag: 1.0 once a cell of the column is empty, or TRUE. */
const WRITTEN: Readonly<Record<string, string>> = {
  ...{ '': '', na: '', nan: '', '0': '0', '1': '1', true: '1', false: '0', t: '1', f: '0' },
};

/** What a flag says, as 1, 0 or nothing; null where it is none. */
export const flagOf = (text: string): string | null => WRITTEN[text.trim().toLowerCase().replace(/\.0+$/, '')] ?? null;

/** What a field of a roll call says, without what a data frame or a spreadsheet has added: a point to numbers, a time to days, blanks. */
export function plainField(column: string, text: string): string {
  if (NUMBERS.includes(column)) return wholeNumber(text);
  if (column === 'date') return dayOf(text, undefined) ?? text;
  return column === 'unres' ? text.trim() : text;
}

/** A row of a roll call with its flags as 1, 0 or nothing; null where a number is none or a flag is not known, which is noted. */
export function checkedRow(row: CsvRecord, columns: readonly string[], note: Note): CsvRecord | null {
  const fields = [...row.fields];
  let right = true;
  for (const [place, column] of columns.entries()) {
    const text = plainField(column, fields[place] ?? '');
    fields[place] = text;
    if (NUMBERS.includes(column) && !/^\d+$/.test(text)) {
      note(row.at(place), `The ${column} "${text}" is not a whole number.`);
      right = false;
    }
    if (!FLAGS.includes(column)) continue;
    const flag = flagOf(text);
    if (flag === null) note(row.at(place), `The ${column} "${text}" is neither 1 nor 0.`);
    right &&= flag !== null;
    fields[place] = flag ?? '';
  }
  return right ? { fields, raw: row.raw, at: row.at } : null;
}
