import { readTable } from './csv.ts';
import type { Note } from './problem.ts';
import { daySpan } from './roll-call.ts';

/** When a state could not take part, though a source calls it absent; `records` narrows it to some roll calls of that time. */
export type Ineligible = {
  readonly state: string;
  readonly from: string;
  readonly to: string;
  readonly records: readonly [first: number, last: number] | null;
};

export const INELIGIBLE_FILE = 'ineligible.csv';

export async function readIneligible(folder: string, note: Note): Promise<Ineligible[]> {
  const rows: Ineligible[] = [];
  const columns = ['state', 'from', 'to', 'records', 'reason'];
  for await (const { fields, at } of readTable(folder, INELIGIBLE_FILE, columns, note)) {
    const [state = '', from = '', to = '', records = ''] = fields;
    if (!/^\d{4}-\d{2}$/.test(from)) note(at(1), `"${from}" is not a month such as 1974-12.`);
    if (!/^\d{4}-\d{2}$/.test(to)) note(at(2), `"${to}" is not a month such as 1994-06.`);
    const [, first, last] = /^(\d+)-(\d+)$/.exec(records) ?? [];
    if (records !== '' && first === undefined)
      note(at(3), `"${records}" is not a range of source numbers such as 862-870.`);
    rows.push({ state, from, to, records: records === '' ? null : [Number(first), Number(last)] });
  }
  return rows;
}

type Roll = {
  readonly record: string;
  readonly date: string;
  readonly states: readonly string[];
  readonly letters: string;
};

/** The letters of a roll call, where `I` takes the place of `absent` for states that could not take part. */
export function markIneligible(
  { record, date, states, letters }: Roll,
  ineligible: readonly Ineligible[],
  absent: string,
): string {
  const { latest } = daySpan(date);
  let result = letters;
  for (const { state, from, to, records } of ineligible) {
    if (latest < daySpan(from).earliest || latest > daySpan(to).latest) continue;
    if (records !== null && (Number(record) < records[0] || Number(record) > records[1])) continue;
    const place = states.indexOf(state);
    if (result[place] === absent) result = `${result.slice(0, place)}I${result.slice(place + 1)}`;
  }
  return result;
}
