import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyRows } from '../../../src/ingest/read/copy-rows.ts';
import { csv } from '../../../src/ingest/sources/csv/csv.ts';
import { folderOf } from '../../support/folder.ts';

describe('rows that are copied to be corrected', () => {
  it.each([
    [
      'votes.json',
      JSON.stringify([
        { a: 'x', b: 1 },
        { a: 'y', b: 2 },
      ]),
      'votes.csv',
      'a,b\ny,2\n',
    ],
    ['votes.txt', 'a|b\nx|1\ny|2\n', 'votes.csv', 'a|b\ny|2\n'],
    ['votes.of.2024.tsv', 'a\tb\nx\t1\ny\t2\n', 'votes.of.2024.tsv', 'a\tb\ny\t2\n'],
    ['votes', 'a,b\nx,1\ny,2\n', 'votes.csv', 'a,b\ny,2\n'],
  ])('of %s are in a file that is read with their folder', async (file, text, target, rows) => {
    const folder = await folderOf({ [file]: text });
    const into = join(folder, 'rejects');

    await copyRows({ folder, file, into, of: ([first]) => first === 'y' });

    expect(await readdir(into)).toEqual([target]);
    expect(await csv.files(into)).toEqual([target]);
    expect(await readFile(join(into, target), 'utf8')).toBe(rows);
  });
});
