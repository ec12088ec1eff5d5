import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Reviewed } from '../../src/ingest/read/input.ts';
import { type Note, type Problem, Problems } from '../../src/ingest/read/problem.ts';
import type { Source } from '../../src/ingest/write/source.ts';

/** The folder `data/` that the product ships. */
export const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

/** A folder of its own for one test, with these files in it; `from` is copied first. */
export async function folderOf(files: Readonly<Record<string, string>>, from?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'caucus-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  if (from !== undefined) await cp(from, folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

/** All rows of a source, and its problems as lines. */
export async function readAll<Row>(
  source: Source<Row>,
  folder: string,
  reviewed: Reviewed = {},
): Promise<Gathered<Row>> {
  const input = { folder, files: await source.files(folder) };
  return gather((note) => source.read(input, note, reviewed));
}

export type Gathered<Row> = { rows: Row[]; problems: string[] };

/** All rows that `read` gives, and the problems as lines. */
export async function gather<Row>(read: (note: Note) => AsyncIterable<Row>): Promise<Gathered<Row>> {
  const problems = new Problems();
  const rows: Row[] = [];
  for await (const row of read(problems.note)) rows.push(row);
  const line = ({ file, line, column, sentence }: Problem) => `${file}:${line}:${column}: ${sentence}`;
  return { rows, problems: problems.listed.map(line) };
}
