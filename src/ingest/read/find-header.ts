import { meaningsOf } from './choice-word.ts';
import { dayOf, WRITTEN_ORDERS } from './day.ts';
import type { Note } from './problem.ts';
import { type Header, readRows, type TablePart } from './rows.ts';
import { votedTextKey } from './vote-key.ts';

/** So many rows are looked at. */
const ROWS = 60;
/** A header has names for so many of the columns that rows have. */
const NAMED = 0.7;

/**
 * In which row of a file the names of its columns stand, for titles and remarks may stand above them; `none` where the rows begin at once. A header is the first
 * row that is as wide as the others; its cells are not what those below them are.
 */
export async function findHeader(
  folder: string,
  file: string,
  isState: (text: string) => boolean,
  note: Note,
  part: TablePart,
): Promise<Header> {
  const rows: { readonly line: number; readonly fields: readonly string[] }[] = [];
  for await (const { fields, at } of readRows(folder, file, note, undefined, part)) {
    rows.push({ line: at(0).line, fields });
    if (rows.length >= ROWS) break;
  }
  const filled = ({ fields }: { fields: readonly string[] }) => fields.filter((field) => field.trim() !== '').length;
  const width = Math.max(0, ...rows.map(filled));
  /** The corner above the names of the rows is often left blank. */
  const corner = ({ fields }: { fields: readonly string[] }) => (fields[0]?.trim() === '' ? 1 : 0);
  const place = rows.findIndex((row) => filled(row) > 1 && filled(row) + corner(row) >= NAMED * width);
  const header = rows[place];
  if (header === undefined) return 1;
  const below = rows.slice(place + 1, place + 6);
  const alike = header.fields.filter((cell, column) => {
    const kind = kindOf(cell, isState);
    // Columns may be called yes and no, with a mark below.
    const same = (other = '') => (kind === 'choice' ? other.trim() === cell.trim() : kindOf(other, isState) === kind);
    return kind !== null && below.some(({ fields }) => same(fields[column]));
  });
  // A state beside something else of it is a row, and no title above a header.
  const begun = rows.slice(0, place).some(({ fields }) => {
    const kinds = fields.map((cell) => kindOf(cell, isState)).filter((kind) => kind !== null);
    return kinds.length >= 2 && kinds.includes('state');
  });
  if (begun || (place === 0 && alike.length >= 2)) return 'none';
  const [second, third] = below;
  if (second !== undefined && third !== undefined && isSecond(header.fields, second.fields, third.fields, isState))
    return [header.line, second.line];
  return place === 0 ? 1 : header.line;
}

/** Whether a header goes on in the row below it: that has days or symbols for columns of states' choices, and none of what the rows below it begin with. */
function isSecond(
  header: readonly string[],
  second: readonly string[],
  row: readonly string[],
  isState: (text: string) => boolean,
): boolean {
  const about = (cell: string) => ['date', 'symbol'].includes(kindOf(cell, isState) ?? '');
  const below = row.flatMap((cell, column) => (kindOf(cell, isState) === 'choice' ? [column] : []));
  const named = row.findIndex((cell) => isState(cell.trim()));
  return (
    named >= 0 &&
    below.length >= 2 &&
    below.every((column) => about(second[column] ?? '')) &&
    !isState(second[named]?.trim() ?? '') &&
    header.some((cell) => cell.trim() !== '')
  );
}

/** What a cell is, where it is clearly something that a row has and no name of a column. */
function kindOf(cell: string, isState: (text: string) => boolean): string | null {
  const text = cell.trim();
  if (text === '') return null;
  if (/\d.*\D.*\d/.test(text) && [undefined, ...WRITTEN_ORDERS].some((order) => dayOf(text, order) !== null))
    return 'date';
  if (votedTextKey(text) !== null) return 'symbol';
  if (meaningsOf([text], {}).get(text) != null) return 'choice';
  return isState(text) ? 'state' : null;
}
