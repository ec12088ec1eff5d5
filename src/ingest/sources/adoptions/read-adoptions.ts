import { stringify } from 'csv-stringify/sync';
import { readTable } from '../../read/csv.ts';
import type { ReadProgress } from '../../read/input.ts';
import type { Note } from '../../read/problem.ts';
import { isDate, NO_DETAILS } from '../../read/roll-call.ts';
import { symbolOf } from '../../read/symbol.ts';
import type { Titles } from '../../read/title.ts';
import { ADOPTION_METHODS, type AdoptionRow } from './adoption-row.ts';

const COLUMNS = ['key', 'record', 'date', 'method', 'cited', 'title', 'meeting', 'report', 'agenda', 'subjects'];
const KEY = /^(?:ga|sc)\/[a-z0-9-]+\/[a-z0-9-]+$/;

type From = { readonly folder: string; readonly file: string; readonly progress?: ReadProgress | undefined };

/** The adoptions in a table of a dataset (its slug); a row that breaks the format is noted and left out. */
export async function* readAdoptions(
  { folder, file, progress }: From,
  dataset: string,
  titles: Titles,
  note: Note,
): AsyncGenerator<AdoptionRow> {
  const seen = new Set<string>();
  for await (const { fields, at } of readTable(folder, file, COLUMNS, note, 1, progress)) {
    const [key = '', record = '', date = '', method = '', cited = '', title = '', ...rest] = fields;
    const [meeting = '', report = '', agenda = '', subjects = ''] = rest;
    let right = true;
    const check = (holds: boolean, field: number, sentence: string) => {
      if (!holds) note(at(field), sentence);
      right &&= holds;
    };
    check(KEY.test(key), 0, `The key "${key}" is not of the form ga/<session>/<number>, in lower case.`);
    check(!seen.has(key), 0, `The key ${key} stands in an earlier row too.`);
    check(record !== '', 1, `The adoption ${key} has no record.`);
    check(isDate(date) && date.length === 10, 2, `The date "${date}" is not a day such as 2021-05-26.`);
    const known = ADOPTION_METHODS.find((one) => one === method);
    check(known !== undefined, 3, `The method "${method}" is not one of ${ADOPTION_METHODS.join(', ')}.`);
    check(title !== '', 5, `The adoption ${key} has no title.`);
    seen.add(key);
    if (!right || known === undefined) continue;
    const symbol = cited || (symbolOf(key) ?? key);
    const details = { ...NO_DETAILS, title, meeting, report, agenda, subjects };
    const name = titles.ofTitle(title);
    yield { type: 'adoption', dataset, record, key, date, method: known, symbol, name, details, at: at(0) };
  }
}

/** A row of a table, before its title is made a name. */
export type PackedAdoption = Pick<AdoptionRow, 'key' | 'record' | 'date' | 'method' | 'symbol' | 'details'>;

/** The text of a table, in the order of day and key. */
export function adoptionsText(rows: readonly PackedAdoption[]): string {
  const order = ({ date, key }: PackedAdoption) => `${date}|${key}`;
  const texts = [...rows]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map(({ key, record, date, method, symbol, details: { title, meeting, report, agenda, subjects } }) => {
      const cited = symbol === symbolOf(key) ? '' : symbol;
      return [key, record, date, method, cited, title, meeting, report, agenda, subjects];
    });
  return stringify([COLUMNS, ...texts]);
}
