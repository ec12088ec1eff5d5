import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readRows, type TablePart } from './rows.ts';

/** Which rows of which file to copy where. */
export type RowCopy = {
  readonly folder: string;
  readonly file: string;
  readonly into: string;
  readonly part?: TablePart;
  readonly of: (fields: readonly string[], header: readonly string[]) => boolean;
};

/** Writes the header of a CSV file and the rows that are asked for, byte for byte, into another folder; unpacked, and no file when there is no such row. */
export async function copyRows(copy: RowCopy): Promise<void> {
  const { file, into } = copy;
  const text = chosen(copy);
  const first = await text.next();
  if (first.done) return;
  const target = join(into, asCsv(file));
  await mkdir(dirname(target), { recursive: true });
  async function* all() {
    yield first.value as string;
    yield* text;
  }
  await pipeline(Readable.from(all()), createWriteStream(target));
}

/** The name of a file as text: what is not called a table of text, such as a workbook or JSON, is written as CSV, so that a folder is read with it. */
function asCsv(file: string): string {
  const bare = file.replace(/\.gz$/i, '');
  return /\.(?:csv|tsv|tab)$/i.test(bare) ? bare : `${bare.replace(/\.[a-z0-9]{2,8}$/i, '')}.csv`;
}

async function* chosen({ folder, file, of, part }: RowCopy): AsyncGenerator<string> {
  let header: { fields: readonly string[]; raw: string } | undefined;
  let begun = false;
  for await (const { fields, raw } of readRows(folder, file, () => {}, undefined, part)) {
    if (header === undefined) header = { fields, raw };
    else if (of(fields, header.fields)) {
      if (!begun) yield `${header.raw.trimEnd()}\n`;
      begun = true;
      yield `${raw.trimEnd()}\n`;
    }
  }
}
