import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { readText } from './file.ts';
import type { ReadProgress } from './input.ts';
import { type Note, type Position, REMARK, UNREADABLE, UnreadableFile } from './problem.ts';

/** One record of a CSV file: its fields, its text, and where each of its fields begins. */
export type CsvRecord = { readonly fields: readonly string[]; readonly raw: string; at(field: number): Position };

type Parsed = { record: string[]; info: { lines: number }; raw: string };

/** The longest record that is taken, in characters; without a bound, a file of one line would fill the memory. */
const LONGEST = 1_000_000;

/**
 * The records of a CSV file, the header first; what separates its columns, the header tells. A file that cannot be read to its end is noted and
 * ends there. Records may have any number of fields.
 */
export async function* readCsv(
  folder: string,
  file: string,
  note: Note,
  progress?: ReadProgress,
  encoding?: string,
): AsyncGenerator<CsvRecord> {
  const remark = (sentence: string) => note({ file, line: 1, column: 1 }, sentence, REMARK);
  const text = readText(join(folder, file), progress, { remark, encoding })[Symbol.asyncIterator]();
  let last = 0;
  let twice = 0;
  try {
    const first: IteratorResult<Buffer> = await text.next();
    if (first.done) return;
    const delimiter = delimiterOf(first.value);
    const parser = parse({
      bom: true,
      delimiter,
      info: true,
      raw: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      maxRecordSize: LONGEST,
      // The parser takes the first end of a line for that of all.
      ...(areMixed(first.value) && { recordDelimiter: ['\r\r\n', '\r\n', '\n'] }),
    });
    const all = async function* () {
      yield first.value;
      yield* { [Symbol.asyncIterator]: () => text };
    };
    // A failure on the way destroys the parser with it, so the loop below meets it.
    const records = pipeline(all, parser, () => {});
    for await (const { record, info, raw } of records as AsyncIterable<Parsed>) {
      // A break of two characters that ends no record, the parser counts twice.
      if (raw.includes('\r\n')) twice += raw.split('\r\n').length - 1;
      const end = info.lines - twice;
      const begins = last === 0;
      last = end;
      // What Excel is told of the delimiter is no row.
      if (begins && SEPARATOR.test(raw)) continue;
      if (delimiter === '|' && RULE.test(raw)) continue;
      const ending = record.at(-1) ?? '';
      yield {
        fields: ending.endsWith('\r') && raw.endsWith('\r\n') ? [...record.slice(0, -1), ending.slice(0, -1)] : record,
        raw,
        at: (field) => ({ file, line: end - lineBreaks(raw), column: columnOf(raw, field, delimiter) }),
      };
    }
  } catch (error) {
    if (error instanceof UnreadableFile)
      note({ file, line: error.line, column: error.column }, error.message, UNREADABLE);
    else
      note(
        { file, line: (error as { lines?: number }).lines ?? last + 1, column: 1 },
        broken(error as CsvError),
        UNREADABLE,
      );
  }
}

const lineBreaks = (raw: string): number => raw.trimEnd().match(/\r\n|[\n\r]/g)?.length ?? 0;

/** The beginning of a file without what stands in it in quotation marks, breaks of lines among it. */
const withoutQuoted = (beginning: Buffer): string =>
  beginning.toString('utf8').replace(/(?<![^,;\t|\r\n\uFEFF])"(?:[^"]|"")*(?:"|$)/g, '');

/** Whether lines end in several ways, as where files were put together, or in one that no parser expects, as Python leaves it on Windows. */
function areMixed(beginning: Buffer): boolean {
  const ends = new Set(withoutQuoted(beginning).match(/\r*\n/g));
  return ends.size > 1 || ends.has('\r\r\n');
}

function broken({ code, message }: CsvError): string {
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `The record that begins here is longer than ${LONGEST.toLocaleString('en')} characters: is a quotation mark left open, or is this not a CSV file?`;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'The file ends inside quotation marks that are opened and never closed.';
  if (code === 'INVALID_OPENING_QUOTE')
    return 'A quotation mark stands inside a field that does not begin with one: put the field in quotation marks, and write its own twice.';
  if (code === 'CSV_INVALID_CLOSING_QUOTE')
    return 'Text follows on a closing quotation mark: a field in quotation marks must write its own twice, and one before may be left open.';
  return `The file cannot be read from here on: ${message}.`;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The line by which Excel is told the delimiter. */
const SEPARATOR = /^\uFEFF?sep=(.)\s*$/i;
/** The line of dashes by which tables in Markdown, and of databases, part their header from their rows. */
const RULE = /^[\s|:+-]*--[\s|:+-]*$/;
/** So many lines are looked at. */
const LINES = 30;

/**
 * What separates the columns: the sign that the file itself names, else the one that stands most often in the first line, outside quotation marks, if it
 * stands in the second as often; else, for the first ones may be titles, the one that stands equally often in the most lines.
 */
function delimiterOf(beginning: Buffer): string {
  const lines = withoutQuoted(beginning)
    .split(/\r\n|\n|\r/, LINES + 1)
    .slice(0, LINES);
  const [, told] = SEPARATOR.exec(lines[0] ?? '') ?? [];
  if (told !== undefined) return told;
  const counts = lines
    .filter((line) => line !== '')
    .map((line) => {
      const bare = line.replace(/"[^"]*"/g, '');
      return Object.fromEntries(DELIMITERS.map((delimiter) => [delimiter, bare.split(delimiter).length - 1]));
    });
  const most = (row: Readonly<Record<string, number>>) =>
    [...DELIMITERS].sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0))[0] ?? ',';
  const [first = {}, second] = counts;
  const likely = most(first);
  if (second === undefined || ((first[likely] ?? 0) > 0 && second[likely] === first[likely])) return likely;
  const alike = (delimiter: string) => {
    const times = Map.groupBy(counts, (row) => row[delimiter] ?? 0);
    return Math.max(0, ...[...times].map(([count, rows]) => (count === 0 ? 0 : rows.length)));
  };
  const best = [...DELIMITERS].sort((a, b) => alike(b) - alike(a))[0] ?? ',';
  return alike(best) > alike(likely) ? best : likely;
}

/** Where a field begins in the text of its record, counted from 1. */
function columnOf(raw: string, field: number, delimiter: string): number {
  let quoted = false;
  let place = 0;
  for (let column = 0; column < raw.length; column += 1) {
    if (place === field) return column + 1;
    if (raw[column] === '"') quoted = !quoted;
    else if (raw[column] === delimiter && !quoted) place += 1;
  }
  return raw.trimEnd().length + 1;
}

/**
 * The records under a header that must be exactly `columns`; `id` is the column with the id of the record that a row belongs to. A
 * row with more or fewer fields is noted and left out, and so is one with a spreadsheet's formula in a cell.
 */
export async function* readTable(
  folder: string,
  file: string,
  columns: readonly string[],
  note: Note,
  id?: number,
  progress?: ReadProgress,
): AsyncGenerator<CsvRecord> {
  let header = true;
  for await (const record of readCsv(folder, file, note, progress)) {
    if (header) {
      header = false;
      if (record.fields.join() === columns.join()) continue;
      return note(record.at(0), headerSentence(record.fields, columns), UNREADABLE);
    }
    const placed = placeRecord(record, columns, id);
    if (record.fields.length !== columns.length)
      note(placed.at(0), `The row has ${record.fields.length} fields and must have ${columns.length}.`, {
        code: 'FIELD_COUNT',
      });
    else if (!noteFormula(placed, note)) yield placed;
  }
  if (header)
    note({ file, line: 1, column: 1 }, `The file is empty; its header must be "${columns.join()}".`, UNREADABLE);
}

/** The record with the names of its fields and the id of the record that it belongs to in its positions. */
export function placeRecord(record: CsvRecord, columns: readonly string[], id: number | undefined): CsvRecord {
  const { fields, raw, at } = record;
  const name = id === undefined ? undefined : fields[id];
  return {
    fields,
    raw,
    at: (field) => ({
      ...at(field),
      ...(name === undefined ? {} : { record: name }),
      ...(columns[field] === undefined ? {} : { field: columns[field] }),
    }),
  };
}

/**
 * Notes a cell that a spreadsheet would compute, or has computed to an error: what stands there is not what the source says. `read` are the columns that are
 * read, where these are not all: in others it does not matter.
 */
export function noteFormula(
  { fields, at }: Pick<CsvRecord, 'fields' | 'at'>,
  note: Note,
  read: Iterable<number> = fields.keys(),
): boolean {
  for (const place of read) {
    const text = fields[place] ?? '';
    if (!/^[=@#]/.test(text) || (text.startsWith('#') && !isFailed(text))) continue;
    const where = at(place);
    note(
      where,
      where.cell !== undefined && isFailed(text)
        ? `The cell ${where.cell} has the error ${text} in place of a value: correct it in a spreadsheet, or empty it, and save the workbook.`
        : `The cell "${text.slice(0, 40)}" is a formula or a spreadsheet's error: export the values, not the formulas.`,
      { code: 'FORMULA' },
    );
    return true;
  }
  return false;
}

/** Whether a text is what spreadsheets show in place of a value that they could not compute. */
export const isFailed = (text: string): boolean => FAILED.test(text);

const FAILED = /^#(?:REF|NAME|VALUE|DIV\/0|N\/A|NULL|NUM|SPILL|CALC|FIELD|BLOCKED|GETTING_DATA)[!?]?$/;

/** Why a header is not the one that is needed. */
function headerSentence(fields: readonly string[], columns: readonly string[]): string {
  const missing = columns.filter((column) => !fields.includes(column));
  const lack = missing.length === 0 ? '' : ` It lacks ${missing.join(', ')}.`;
  return `The header is "${fields.join().slice(0, 200)}" and must be "${columns.join()}".${lack}`;
}
