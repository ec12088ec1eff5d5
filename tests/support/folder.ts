import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

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
  read: (note: (at: { file: string; line: number; column: number }, sentence: string) => void) => AsyncIterable<Row>,
): Promise<{ rows: Row[]; problems: string[] }> {
  const problems: string[] = [];
  const rows: Row[] = [];
  const note = (at: { file: string; line: number; column: number }, sentence: string) =>
    problems.push(`${at.file}:${at.line}:${at.column}: ${sentence}`);
  for await (const row of read(note)) rows.push(row);
  return { rows, problems };
}
