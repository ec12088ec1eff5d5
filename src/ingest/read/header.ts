import { isNoRow } from './blank-row.ts';
import { columnName } from './column-name.ts';
import { type CsvRecord, noteFormula, placeRecord } from './csv.ts';
import type { ReadProgress } from './input.ts';
import { layoutHint } from './known-layout.ts';
import { type Note, REMARK, UNREADABLE } from './problem.ts';
import { readRows } from './rows.ts';
import { wholeNumber } from './whole-number.ts';

/** The columns of a layout by what they say, each with the names that it has had, the present one first. */
export type Columns = Readonly<Record<string, readonly string[]>>;

/** Where each column of a layout stands in a file; those that the file does not have are absent. */
export type Places = ReadonlyMap<string, number>;

/**
 * Where the columns of a layout stand in a header, in whatever order. A column that the layout does not know is ignored and told, one without a name,
 * as row numbers have, only ignored. Null when one of `required` is lacking, which is noted with the layout that the file may be in.
 */
export function placesIn(
  { fields, at }: CsvRecord,
  columns: Columns,
  required: readonly string[],
  note: Note,
): Places | null {
  const header = fields.map(columnName);
  const places = new Map<string, number>();
  for (const [column, names] of Object.entries(columns)) {
    const place = names.map((name) => header.indexOf(columnName(name))).find((found) => found !== -1);
    if (place !== undefined) places.set(column, place);
  }
  const lacking = required.filter((column) => !places.has(column));
  if (lacking.length > 0) {
    const names = lacking.map((column) => columns[column]?.[0] ?? column).join(', ');
    note(at(0), `The header is "${fields.join().slice(0, 200)}" and lacks ${names}.`, {
      ...UNREADABLE,
      hint: layoutHint(fields),
    });
    return null;
  }
  const known = new Set(places.values());
  const ignored = fields.filter((field, place) => field.trim() !== '' && !known.has(place));
  if (ignored.length > 0)
    note(
      at(0),
      `${ignored.length === 1 ? 'The column' : 'The columns'} ${ignored.slice(0, 20).join(', ')} ${ignored.length === 1 ? 'is' : 'are'} ignored.`,
      REMARK,
    );
  return places;
}

/**
 * The records of a table whose columns the header names, in whatever order: their fields stand in the order of `columns`, empty where the file does
 * not have one. A row with more or fewer fields than the header is noted and left out, and so is one with a spreadsheet's formula in a cell. `id` is the
 * column with the id of the record that a row belongs to.
 */
export async function* readColumns(
  folder: string,
  file: string,
  columns: Columns,
  { required, id }: { readonly required: readonly string[]; readonly id: string },
  note: Note,
  progress?: ReadProgress,
): AsyncGenerator<CsvRecord> {
  const names = Object.keys(columns);
  let header: { readonly length: number; readonly places: readonly number[] } | undefined;
  for await (const record of readRows(folder, file, note, progress)) {
    if (header === undefined) {
      const places = placesIn(record, columns, required, note);
      if (places === null) return;
      header = { length: record.fields.length, places: names.map((name) => places.get(name) ?? -1) };
      continue;
    }
    if (isNoRow(record, note)) continue;
    const { length, places } = header;
    const inOrder: CsvRecord = {
      fields: places.map((place, column) => {
        const text = record.fields[place] ?? '';
        return names[column] === id ? wholeNumber(text) : text;
      }),
      get raw() {
        return record.raw;
      },
      at: (field) => record.at(Math.max(0, places[field] ?? 0)),
    };
    const placed = placeRecord(inOrder, names, names.indexOf(id));
    if (record.fields.length !== length)
      note(placed.at(0), `The row has ${record.fields.length} fields and must have ${length}.`, {
        code: 'FIELD_COUNT',
      });
    else if (!noteFormula(placed, note)) yield placed;
  }
  if (header === undefined)
    note({ file, line: 1, column: 1 }, `The file is empty; its header must have ${required.join(', ')}.`, UNREADABLE);
}
