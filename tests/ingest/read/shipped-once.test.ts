import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/ingest/read/problem.ts';
import { SEATS } from '../../../src/ingest/read/shipped.ts';
import { shippedOnce } from '../../../src/ingest/read/shipped-once.ts';
import { folderOf } from '../../support/folder.ts';

/** How often a table was read, and what was noted. */
const reading = (files: readonly string[], problem?: string) => {
  const seen = { reads: 0, noted: [] as string[] };
  const note: Note = (_, sentence) => seen.noted.push(sentence);
  const read = () =>
    shippedOnce(`a test of ${files} ${problem}`, files, note, async (note) => {
      seen.reads += 1;
      if (problem !== undefined) note({ file: 'a.csv', line: 1, column: 1 }, problem);
      return { read: seen.reads };
    });
  return { seen, read };
};

describe('a shipped table', () => {
  it('is read once, and again when its file was written anew', async () => {
    const { seen, read } = reading([SEATS]);
    const first = await read();
    expect(await read()).toBe(first);

    const { atime, mtime } = statSync(SEATS);
    utimesSync(SEATS, atime, new Date(mtime.getTime() + 1000));
    try {
      expect(await read()).toEqual({ read: 2 });
    } finally {
      utimesSync(SEATS, atime, mtime);
    }
    expect(seen.reads).toBe(2);
  });

  it('with something wrong is read by each import, which is told', async () => {
    const { seen, read } = reading([SEATS], 'This is wrong.');
    await read();
    await read();
    expect(seen).toEqual({ reads: 2, noted: ['This is wrong.', 'This is wrong.'] });
  });

  it('is another thing than a table of the reader, which is read each time', async () => {
    const { seen, read } = reading([SEATS, join(await folderOf({ 'names.csv': 'name,code,from,to\n' }), 'names.csv')]);
    await read();
    await read();
    expect(seen.reads).toBe(2);
  });
});
