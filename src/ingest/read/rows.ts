import { join } from 'node:path';
import type { CsvRecord } from './csv.ts';
import { readCsv } from './csv.ts';
import type { ReadProgress } from './input.ts';
import { readLines } from './json-lines.ts';
import { readParquet } from './parquet.ts';
import { type Note, UNREADABLE, UnreadableFile } from './problem.ts';
import { beginningOf, isParquet, isZip } from './unpack.ts';
import { isWorkbook, readWorkbook } from './workbook.ts';

/** The names of files that hold a table. */
export const TABLE_FILE = /\.(csv|tsv|tab|xlsx|parquet|ndjson|jsonl|zip)(\.gz)?$/i;

/**
 * The records of a table, the header first, whatever holds them: CSV by any delimiter and in any encoding, a workbook (its first sheet), Parquet, JSON
 * by lines; packed or not. What it is, its beginning says, and not its name. A file that cannot be read to its end is noted and ends there.
 */
export async function* readRows(
  folder: string,
  file: string,
  note: Note,
  progress?: ReadProgress,
): AsyncGenerator<CsvRecord> {
  const path = join(folder, file);
  try {
    const beginning = await beginningOf(path);
    if (isParquet(beginning)) yield* readParquet(path, file, progress);
    else if (isZip(beginning) && (await isWorkbook(path))) yield* readWorkbook(path, file, note, progress);
    else if (beginning.toString('latin1').trimStart().startsWith('{')) yield* readLines(path, file, progress);
    else yield* readCsv(folder, file, note, progress);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    note({ file, line: error.line, column: error.column }, error.message, UNREADABLE);
  }
}
