import { columnName } from './column-name.ts';
import type { CsvRecord } from './csv.ts';
import { layoutHint } from './known-layout.ts';
import { type Note, REMARK, UNREADABLE } from './problem.ts';

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
