import { meaningsOf, optionOfWord } from './choice-word.ts';
import { isFailed } from './csv.ts';
import { type DateOrder, dayOf, WRITTEN_ORDERS } from './day.ts';
import type { Note } from './problem.ts';
import { readRows, type TablePart } from './rows.ts';
import { hasCounts, isTotals } from './totals-row.ts';
import { votedTextKey } from './vote-key.ts';

/** A column of a table by its first rows: its name, its different values, and what nearly all of these are. */
export type ColumnProfile = {
  readonly name: string;
  readonly values: readonly string[];
  /** In how many rows it has nothing. */
  readonly empty: number;
  readonly states: boolean;
  readonly symbols: boolean;
  readonly numbers: boolean;
  /** So few different values that they may be choices, and whether they are such. */
  readonly few: boolean;
  readonly choices: boolean;
  /** In which orders all of its values can be read as dates; null where these are no dates, and empty where they are in ISO 8601. */
  readonly dates: readonly DateOrder[] | null;
};

/** So many rows are looked at, and so many different values of a column. */
const ROWS = 5000;
const VALUES = 500;
/** More different choices than this has no column. */
const CHOICES = 20;
/** What is so of this share of the values is so of a column. */
const NEARLY_ALL = 0.8;
const CALLED_DATE = /date|day|datum|fecha|дата|日期|تاريخ/i;

/** The columns of a file by its first rows; `isState` says whether a name or a code is one of a state. */
export async function profileColumns(
  folder: string,
  file: string,
  isState: (text: string) => boolean,
  note: Note,
  part: TablePart = {},
): Promise<ColumnProfile[]> {
  let header: readonly string[] | undefined;
  let rows = 0;
  let begun: boolean | undefined;
  const empty: number[] = [];
  const values: Set<string>[] = [];
  for await (const { fields } of readRows(folder, file, note, undefined, part)) {
    if (header === undefined) {
      header = fields;
      for (const _ of fields) values.push(new Set());
      continue;
    }
    const filled = fields.filter((field) => field.trim() !== '');
    const [named = ''] = filled;
    begun ??= isState(named);
    const counts = begun && hasCounts(fields);
    const remark = filled.length === 1 && values.length > 1 && !isState(named);
    // Below rows of states, one that begins with a choice counts these.
    if (isTotals(fields) || remark || filled.length === 0 || (counts && optionOfWord(named) !== null)) continue;
    for (const [place, set] of values.entries()) {
      const text = fields[place]?.trim() ?? '';
      if (text === '' || isFailed(text)) empty[place] = (empty[place] ?? 0) + 1;
      else if (set.size < VALUES) set.add(text);
    }
    rows += 1;
    if (rows >= ROWS) break;
  }
  return (header ?? []).map((name, place) => profileOf(name, [...(values[place] ?? [])], empty[place] ?? 0, isState));
}

function profileOf(
  name: string,
  values: readonly string[],
  empty: number,
  isState: (text: string) => boolean,
): ColumnProfile {
  const nearly = (is: (text: string) => boolean) =>
    values.length > 0 && values.filter(is).length >= NEARLY_ALL * values.length;
  return {
    name,
    values,
    empty,
    states: nearly(isState),
    symbols: nearly((text) => votedTextKey(text) !== null),
    numbers: nearly((text) => /^-?\d+(?:[.,]0+)?$/.test(text)),
    few: values.length <= CHOICES,
    choices: areChoices(values),
    dates: datesOf(values, name),
  };
}

/** Whether values may be those of a column of choices: few, and at least half of them clear. */
export function areChoices(values: readonly string[]): boolean {
  const meanings = values.length > CHOICES ? [] : [...meaningsOf(values, {}).values()];
  const clear = meanings.filter((meaning) => meaning !== null).length;
  return clear > 0 && 2 * clear >= meanings.length;
}

function datesOf(values: readonly string[], name: string): DateOrder[] | null {
  if (values.length === 0) return null;
  // Any number may be one of a day: only a column that is called so has such.
  if (
    CALLED_DATE.test(name) &&
    values.every((text) => dayOf(text, undefined) === null && dayOf(text, 'SERIAL') !== null)
  )
    return ['SERIAL'];
  const isDay = (text: string) => !/^\d{4}$/.test(text) && dayOf(text, undefined) !== null;
  // One that is called so may have some that are no days: the import says which.
  const least = CALLED_DATE.test(name)
    ? Math.min(values.length, Math.max(1, Math.floor(NEARLY_ALL * values.length)))
    : values.length;
  const nearly = (is: (text: string) => boolean) => values.filter(is).length >= least;
  if (nearly(isDay)) return [];
  const orders = WRITTEN_ORDERS.filter((order) => nearly((text) => isDay(text) || dayOf(text, order) !== null));
  return orders.length === 0 ? null : orders;
}
