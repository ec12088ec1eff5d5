import { createInterface } from 'node:readline';
import { recordOfCells } from './cells.ts';
import type { CsvRecord } from './csv.ts';
import { readText } from './file.ts';
import type { ReadProgress } from './input.ts';
import { UnreadableFile } from './problem.ts';

/** The records of a file with a JSON object a line: its columns are the members of the first one, and those that come later are told. */
export async function* readLines(path: string, file: string, progress?: ReadProgress): AsyncGenerator<CsvRecord> {
  let names: string[] | undefined;
  let line = 0;
  for await (const text of createInterface({ input: readText(path, progress), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    const value = objectOf(text, line);
    if (names === undefined) {
      names = Object.keys(value);
      yield recordOfCells(file, line, names);
    }
    const strange = Object.keys(value).find((name) => !names?.includes(name));
    if (strange !== undefined)
      throw new UnreadableFile(
        line,
        1,
        `The object has "${strange}", which the first one lacks: give all of them the same members.`,
      );
    yield recordOfCells(
      file,
      line,
      names.map((name) => value[name]),
    );
  }
}

function objectOf(text: string, line: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {}
  throw new UnreadableFile(line, 1, 'The line is not a JSON object: a table in JSON has an object a line.');
}
