import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type CsvError, parse } from 'csv-parse';
import type { Note, Position } from './source.ts';

/** One record of a CSV file: its fields, and where each of them begins. */
export type CsvRecord = { readonly fields: readonly string[]; at(field: number): Position };

type Parsed = { record: string[]; info: { lines: number }; raw: string };

/**
 * The records of a UTF-8 CSV file, the header first; a name that ends in `.gz` is unpacked on the way. A file that cannot be read
 * to its end is noted and ends there. Records may have any number of fields.
 */
export async function* readCsv(folder: string, file: string, note: Note): AsyncGenerator<CsvRecord> {
  const parser = parse({ bom: true, info: true, raw: true, relaxColumnCount: true, skipEmptyLines: true });
  const bytes = createReadStream(join(folder, file));
  // A failure on the way destroys the parser with it, so the loop below meets it.
  const records = file.endsWith('.gz')
    ? pipeline(bytes, createGunzip(), parser, () => {})
    : pipeline(bytes, parser, () => {});
  let last = 0;
  try {
    for await (const { record, info, raw } of records as AsyncIterable<Parsed>) {
      last = info.lines;
      const line = last - (raw.trimEnd().match(/\n/g)?.length ?? 0);
      yield { fields: record, at: (field) => ({ file, line, column: columnOf(raw, field) }) };
    }
  } catch (error) {
    const line = (error as CsvError & { lines?: number }).lines ?? last + 1;
    note({ file, line, column: 1 }, `The file cannot be read from here on: ${(error as Error).message}.`);
  }
}

/** Where a field begins in the text of its record, counted from 1. */
function columnOf(raw: string, field: number): number {
  let quoted = false;
  let place = 0;
  for (let column = 0; column < raw.length; column += 1) {
    if (place === field) return column + 1;
    if (raw[column] === '"') quoted = !quoted;
    else if (raw[column] === ',' && !quoted) place += 1;
  }
  return raw.trimEnd().length + 1;
}

/** The records under a header that must be exactly `columns`; a record with more or fewer fields is noted and left out. */
export async function* readTable(
  folder: string,
  file: string,
  columns: readonly string[],
  note: Note,
): AsyncGenerator<CsvRecord> {
  let header = true;
  for await (const record of readCsv(folder, file, note)) {
    if (header) {
      header = false;
      if (record.fields.join() === columns.join()) continue;
      return note(record.at(0), `The header is "${record.fields.join()}" and must be "${columns.join()}".`);
    }
    if (record.fields.length === columns.length) yield record;
    else note(record.at(0), `The row has ${record.fields.length} fields and must have ${columns.length}.`);
  }
  if (header) note({ file, line: 1, column: 1 }, `The file is empty; its header must be "${columns.join()}".`);
}
