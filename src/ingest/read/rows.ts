import { join } from 'node:path';
import { recordOfCells } from './cells.ts';
import type { CsvRecord } from './csv.ts';
import { readCsv } from './csv.ts';
import { utf16Of } from './encoding.ts';
import { refusePage } from './foreign-file.ts';
import type { ReadProgress } from './input.ts';
import { readObjects } from './json-table.ts';
import { readParquet } from './parquet.ts';
import { type Note, UNREADABLE, UnreadableFile } from './problem.ts';
import { beginningOf, innerBeginning, isParquet, isZip } from './unpack.ts';
import { isWorkbook, readWorkbook } from './workbook.ts';

/** How the names of files end that hold a table. */
export const TABLE_ENDINGS = ['csv', 'tsv', 'tab', 'xlsx', 'parquet', 'ndjson', 'jsonl', 'zip'];
/** The names of files of votes, be they tables or Popolo. */
export const VOTES_FILE = new RegExp(`\\.(?:json|${TABLE_ENDINGS.join('|')})(?:\\.gz)?$`, 'i');

/** Notes a folder in which there is no such file. */
export function noteNoTable(folder: string, files: readonly string[], note: Note): void {
  if (files.length > 0) return;
  const sentence = 'The folder has no table: no CSV file, workbook, Parquet or JSON by lines.';
  note({ file: folder, line: 1, column: 1 }, sentence, UNREADABLE);
}

/**
 * Which part of a file is the table: a sheet of a workbook, and the row with the names of the columns where titles stand above it, or that there is none;
 * and in which encoding it is, where the reader says so.
 */
export type TablePart = {
  readonly sheet?: string | undefined;
  readonly header?: Header | undefined;
  readonly encoding?: string | undefined;
};

/** The row with the names of the columns, the two rows that have them together, or that there is none. */
export type Header = number | readonly [number, number] | 'none';

/**
 * The records of a table, the header first, whatever holds them: CSV by any delimiter and in any encoding, a sheet of a workbook, Parquet, JSON as a
 * list or by lines; packed or not. What it is, its beginning says, and not its name. A file that cannot be read to its end is noted and ends there. Where it has no
 * header, one with empty names comes first.
 */
export async function* readRows(
  folder: string,
  file: string,
  note: Note,
  progress?: ReadProgress,
  { header = 1, ...part }: TablePart = {},
): AsyncGenerator<CsvRecord> {
  const records = readAll(folder, file, note, progress, part);
  if (header === 1) return yield* records;
  if (header === 'none') return yield* withoutNames(file, records);
  const [upper, lower] = typeof header === 'object' ? header : [header, header];
  const above: CsvRecord[] = [];
  let last = 0;
  let begun = false;
  for await (const record of records) {
    if (begun) {
      yield record;
      continue;
    }
    const { line } = record.at(0);
    last = line;
    if (line >= upper) above.push(record);
    if (line < lower) continue;
    begun = true;
    const [first = record] = above;
    yield first === record ? record : recordOfCells(file, line, bothNames(first.fields, record.fields));
  }
  if (!begun && last > 0)
    note(
      { file, line: last, column: 1 },
      `The names of the columns are said to stand in row ${lower}, and the file ends in row ${last}: give the row that has them as header in the map.`,
      UNREADABLE,
    );
}

/** The records of a file without a header, below empty names. */
async function* withoutNames(file: string, records: AsyncIterable<CsvRecord>): AsyncGenerator<CsvRecord> {
  let begun = false;
  for await (const record of records) {
    if (!begun)
      yield recordOfCells(
        file,
        1,
        record.fields.map(() => ''),
      );
    begun = true;
    yield record;
  }
}

/** The names of columns that stand in two rows: one over several columns stands in the first of them. */
function bothNames(upper: readonly string[], lower: readonly string[]): string[] {
  return lower.map((name, column) => {
    const over = upper[column]?.trim() ?? '';
    return [over, name.trim()].filter((part) => part !== '').join(' ');
  });
}

async function* readAll(
  folder: string,
  file: string,
  note: Note,
  progress: ReadProgress | undefined,
  { sheet, encoding }: TablePart,
): AsyncGenerator<CsvRecord> {
  const path = join(folder, file);
  try {
    const beginning = await beginningOf(path);
    const workbook = isZip(beginning) && (await isWorkbook(path));
    const inner = workbook ? beginning : await innerBeginning(path);
    if (!workbook && (isZip(inner) || (isParquet(inner) && !isParquet(beginning))))
      throw new UnreadableFile(1, 1, 'A workbook, an archive or Parquet is packed once more here: unpack it once.');
    const text = new TextDecoder(utf16Of(inner) ?? 'utf-8').decode(inner).trimStart();
    refusePage(text);
    if (encoding !== undefined && (workbook || isParquet(beginning)))
      throw new UnreadableFile(
        1,
        1,
        'A workbook and Parquet say themselves what their letters are: leave out --encoding.',
      );
    if (sheet !== undefined && !workbook)
      throw new UnreadableFile(
        1,
        1,
        `The file is no workbook and has no sheet "${sheet}": leave out --sheet, or sheet in the map.`,
      );
    if (isParquet(beginning)) yield* readParquet(path, file, progress);
    else if (workbook) yield* readWorkbook(path, file, note, progress, sheet);
    else if (/^[{[]/.test(text)) yield* readObjects(path, file, text, note, progress, encoding);
    else yield* readCsv(folder, file, note, progress, encoding);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    note({ file, line: error.line, column: error.column }, error.message, UNREADABLE);
  }
}
