import { stat } from 'node:fs/promises';
import readExcelFile from 'read-excel-file/node';
import { recordOfCells } from './cells.ts';
import type { CsvRecord } from './csv.ts';
import type { ReadProgress } from './input.ts';
import { type Note, REMARK, UnreadableFile } from './problem.ts';
import { entriesOf } from './zip.ts';

/** The most bytes that a workbook may unpack to: it is held in memory. */
const LARGEST = 500_000_000;

/** Whether a zip archive is a workbook of Excel's present form. */
export const isWorkbook = async (path: string): Promise<boolean> => (await entriesOf(path)).has('xl/workbook.xml');

/** The records of the first sheet of a workbook. */
export async function* readWorkbook(
  path: string,
  file: string,
  note: Note,
  progress?: ReadProgress,
): AsyncGenerator<CsvRecord> {
  const size = [...(await entriesOf(path)).values()].reduce((sum, bytes) => sum + bytes, 0);
  if (size > LARGEST)
    throw new UnreadableFile(1, 1, 'The workbook unpacks to more than 500 MB: export its sheet as CSV.');
  const sheets = await readExcelFile(path).catch((error: Error) => {
    throw new UnreadableFile(1, 1, `The workbook cannot be read: ${error.message}. Export its sheet as CSV.`);
  });
  const [first, ...others] = sheets;
  if (others.length > 0)
    note(
      { file, line: 1, column: 1 },
      `Of ${sheets.length} sheets the first is read, "${first?.sheet}"; ignored: ${others.map(({ sheet }) => `"${sheet}"`).join(', ')}.`,
      REMARK,
    );
  progress?.((await stat(path)).size);
  for (const [place, cells] of (first?.data ?? []).entries())
    if (cells.some((cell) => cell !== null && cell !== '')) yield recordOfCells(file, place + 1, cells);
}
