import { stat } from 'node:fs/promises';
import readExcelFile from 'read-excel-file/node';
import { recordOfCells } from './cells.ts';
import type { CsvRecord } from './csv.ts';
import type { ReadProgress } from './input.ts';
import { type Note, REMARK, UnreadableFile } from './problem.ts';
import { entriesOf, textOfEntry } from './zip.ts';

/** The most bytes that a workbook may unpack to: it is held in memory. */
const LARGEST = 500_000_000;

/** Whether a zip archive is a workbook of Excel's present form. */
export const isWorkbook = async (path: string): Promise<boolean> => (await entriesOf(path)).has('xl/workbook.xml');

/** The records of a sheet of a workbook, the first that has a table unless one is told. */
export async function* readWorkbook(
  path: string,
  file: string,
  note: Note,
  progress?: ReadProgress,
  told?: string,
): AsyncGenerator<CsvRecord> {
  const size = [...(await entriesOf(path)).values()].reduce((sum, bytes) => sum + bytes, 0);
  if (size > LARGEST)
    throw new UnreadableFile(1, 1, 'The workbook unpacks to more than 500 MB: export its sheet as CSV.');
  const sheets = await readExcelFile(path).catch((error: Error) => {
    throw new UnreadableFile(1, 1, `The workbook cannot be read: ${error.message}. Export its sheet as CSV.`);
  });
  const named = (some: readonly { sheet: string }[]) => some.map(({ sheet }) => `"${sheet}"`).join(', ');
  const same = (name: string) => name.trim().toLowerCase() === told?.trim().toLowerCase();
  const chosen =
    told === undefined
      ? (sheets.find(({ data }) => isTable(data)) ?? sheets[0])
      : sheets.find(({ sheet }) => same(sheet));
  if (chosen === undefined)
    throw new UnreadableFile(1, 1, `The workbook has no sheet "${told}": it has ${named(sheets)}.`);
  const others = sheets.filter((sheet) => sheet !== chosen);
  if (others.length > 0 && told === undefined)
    note(
      { file, line: 1, column: 1 },
      `Of ${sheets.length} sheets "${chosen.sheet}" is read; ignored: ${named(others)}. Another one is read with --sheet NAME.`,
      REMARK,
    );
  const uncomputed = uncomputedIn(await sheetText(path, chosen.sheet));
  if (uncomputed !== null)
    throw new UnreadableFile(
      1,
      1,
      `The formula in the cell ${uncomputed} of "${chosen.sheet}" has no value in the file: open the workbook in a spreadsheet, and save it.`,
    );
  progress?.((await stat(path)).size);
  for (const [place, cells] of chosen.data.entries())
    if (cells.some((cell) => cell !== null && cell !== '')) yield recordOfCells(file, place + 1, cells);
}

/** Whether a sheet has two rows with two cells each; one of words on the others has not. */
const isTable = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.filter((cells) => cells.filter((cell) => cell !== null && cell !== '').length > 1).length > 1;

/** The XML of a sheet, by the names of its workbook. */
async function sheetText(path: string, name: string): Promise<string> {
  const book = await textOfEntry(path, 'xl/workbook.xml');
  const attribute = (tag: string, key: RegExp) => key.exec(tag)?.[1] ?? '';
  const sheets = [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => tag);
  const own = sheets.find((tag) => unescaped(attribute(tag, /\sname="([^"]*)"/)) === name) ?? '';
  const id = attribute(own, /\s\w+:id="([^"]*)"/);
  const links = [...(await textOfEntry(path, 'xl/_rels/workbook.xml.rels')).matchAll(/<Relationship\s[^>]*>/g)];
  const [link = ''] = links.find(([tag]) => attribute(tag, /\sId="([^"]*)"/) === id) ?? [];
  const target = attribute(link, /\sTarget="([^"]*)"/);
  return textOfEntry(path, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The first cell with a formula and no value: a program that cannot compute has written it, and it would be read as an empty one. */
const uncomputedIn = (xml: string): string | null =>
  /<c\s(?:[^>]*\s)?r="([A-Z]+\d+)"[^>]*>\s*<f(?:\s[^>]*)?(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v><\/v>)?\s*<\/c>/.exec(
    xml,
  )?.[1] ?? null;
