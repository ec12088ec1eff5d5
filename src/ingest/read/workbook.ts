import { stat } from 'node:fs/promises';
import readExcelFile from 'read-excel-file/node';
import { numberOf, recordOfCells } from './cells.ts';
import type { CsvRecord } from './csv.ts';
import type { ReadProgress } from './input.ts';
import { type Note, REMARK, UnreadableFile } from './problem.ts';
import { checkRatio } from './unpack.ts';
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
  checkRatio(size, (await stat(path)).size);
  const listed = await sheetsOf(path);
  const charts = listed.filter(({ part }) => !part.startsWith('xl/worksheets/')).map(({ name }) => name);
  const hidden = new Set(listed.flatMap(({ name, hidden }) => (hidden ? [name] : [])));
  const sheets = (
    await readExcelFile(path).catch((error: Error) => {
      throw new UnreadableFile(1, 1, `The workbook cannot be read: ${error.message}. Export its sheet as CSV.`);
    })
  ).filter(({ sheet }) => !charts.includes(sheet));
  const named = (some: readonly { sheet: string }[]) =>
    some.map(({ sheet }) => `"${sheet}"${hidden.has(sheet) ? ' (hidden)' : ''}`).join(', ');
  const same = (name: string) => name.trim().toLowerCase() === told?.trim().toLowerCase();
  const chart = charts.find(same);
  if (chart !== undefined)
    throw new UnreadableFile(
      1,
      1,
      `The sheet "${chart}" is a chart and no table: those with cells are ${named(sheets)}.`,
    );
  // What is hidden was not meant to be seen: it is read where nothing else is a table, or where it is asked for.
  const shown = [...sheets].sort((a, b) => Number(hidden.has(a.sheet)) - Number(hidden.has(b.sheet)));
  const chosen =
    told === undefined
      ? (shown.find(({ data }) => isTable(data)) ?? shown[0])
      : sheets.find(({ sheet }) => same(sheet));
  if (chosen === undefined)
    throw new UnreadableFile(
      1,
      1,
      told === undefined
        ? 'The workbook has no sheet with cells: save the table in one, or as CSV.'
        : `The workbook has no sheet "${told}": it has ${named(sheets)}.`,
    );
  const others = sheets.filter((sheet) => sheet !== chosen);
  if (!chosen.data.some(isFilled))
    throw new UnreadableFile(
      1,
      1,
      `The sheet "${chosen.sheet}" is empty${others.length === 0 ? '' : `: the workbook also has ${named(others)}`}.`,
    );
  if (told === undefined && (others.length > 0 || hidden.has(chosen.sheet)))
    note(
      { file, line: 1, column: 1 },
      `Of ${sheets.length} sheets ${named([chosen])} is read; ignored: ${named(others) || 'none'}. Another one is read with --sheet NAME.`,
      REMARK,
    );
  const xml = await textOfEntry(path, listed.find(({ name }) => name === chosen.sheet)?.part ?? '');
  const rows: unknown[][] = chosen.data;
  for (const { row, column, error } of failedIn(xml)) {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] as unknown[];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = error;
  }
  const uncomputed = uncomputedIn(xml);
  if (uncomputed !== null)
    throw new UnreadableFile(
      1,
      1,
      `The formula in the cell ${uncomputed} of "${chosen.sheet}" has no value in the file: open the workbook in a spreadsheet, and save it.`,
    );
  progress?.((await stat(path)).size);
  for (const [place, cells] of rows.entries())
    if (isFilled(cells)) yield recordOfCells(file, place + 1, cells, chosen.sheet);
}

/** Whether a sheet has two rows with two cells each; one of words on the others has not. */
const isTable = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.filter((cells) => cells.filter((cell) => cell !== null && cell !== '').length > 1).length > 1;

const isFilled = (cells: readonly unknown[]): boolean => cells.some((cell) => cell !== null && cell !== '');

/** The sheets of a workbook by its own list: the name of each, the file in the archive that has it, and whether it is hidden. */
async function sheetsOf(path: string): Promise<{ name: string; part: string; hidden: boolean }[]> {
  const book = await textOfEntry(path, 'xl/workbook.xml');
  const links = [...(await textOfEntry(path, 'xl/_rels/workbook.xml.rels')).matchAll(/<Relationship\s[^>]*>/g)];
  const attribute = (tag: string, key: RegExp) => key.exec(tag)?.[1] ?? '';
  return [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
    const id = attribute(tag, /\s\w+:id="([^"]*)"/);
    const [link = ''] = links.find(([one]) => attribute(one, /\sId="([^"]*)"/) === id) ?? [];
    const target = attribute(link, /\sTarget="([^"]*)"/);
    return {
      name: unescaped(attribute(tag, /\sname="([^"]*)"/)),
      part: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      hidden: /\sstate="(?:hidden|veryHidden)"/.test(tag),
    };
  });
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

/** The cells with an error, such as #N/A, which would be read as empty ones: what matters is whether their columns are read. */
function failedIn(xml: string): { row: number; column: number; error: string }[] {
  return [...xml.matchAll(/<c\s([^>]*\bt="e"[^>]*)(?<!\/)>(?:(?!<\/c>).)*?<v>([^<]*)<\/v>/gs)].flatMap(
    ([, tag = '', error = '']) => {
      const [, letters, row] = /\br="([A-Z]+)(\d+)"/.exec(tag) ?? [];
      return letters === undefined ? [] : [{ row: Number(row), column: numberOf(letters), error: unescaped(error) }];
    },
  );
}
