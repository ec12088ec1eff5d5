import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/ingest/read/problem.ts';
import { shippedOnce } from '../../../src/ingest/read/shipped-once.ts';
import { folderOf } from '../../support/folder.ts';

/** Reads a table of a folder, and tells how often it was read and what was noted. */
const readingOf = (file: string, shipped: string, problem?: string) => {
  const seen = { reads: 0, noted: [] as string[] };
  const note: Note = (_, sentence) => seen.noted.push(sentence);
  const read = () =>
    shippedOnce(
      'a test',
      [file],
      note,
      async (note) => {
        seen.reads += 1;
        if (problem !== undefined) note({ file, line: 1, column: 1 }, problem);
        return { read: seen.reads };
      },
      shipped,
    );
  return { seen, read };
};

describe('a shipped table', () => {
  it('is read once, and again when its file was written anew', async () => {
    const folder = await folderOf({ 'names.csv': 'name\n' });
    const file = join(folder, 'names.csv');
    const { seen, read } = readingOf(file, folder);

    const first = await read();
    expect(await read()).toBe(first);
    await utimes(file, new Date(), new Date(Date.now() + 10_000));
    expect(await read()).toEqual({ read: 2 });
    expect(seen.reads).toBe(2);
  });

  it('with something wrong is read by each import, which is told', async () => {
    const folder = await folderOf({ 'names.csv': 'name\n' });
    const { seen, read } = readingOf(join(folder, 'names.csv'), folder, 'This is wrong.');

    await read();
    await read();
    expect(seen).toEqual({ reads: 2, noted: ['This is wrong.', 'This is wrong.'] });
  });

  it('is another thing than a table of the reader, which is read each time', async () => {
    const folder = await folderOf({ 'names.csv': 'name\n' });
    const { seen, read } = readingOf(join(folder, 'names.csv'), join(folder, 'data'));

    await read();
    await read();
    expect(seen.reads).toBe(2);
  });
});
