import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../src/ingest/read/files-in.ts';
import { members } from '../../../src/ingest/sources/groups/members.ts';
import { folderOf, readAll } from '../../support/folder.ts';

describe('the files of a folder', () => {
  it('are those whose names fit, in their order, also by links that stay in it', async () => {
    const folder = await folderOf({ 'b.csv': 'b', 'a.csv': 'a', 'c.txt': 'c' });
    await symlink('b.csv', join(folder, 'd.csv'));
    await mkdir(join(folder, 'under'));
    await writeFile(join(folder, 'under/e.csv'), 'e');

    expect(await filesIn(folder, /\.csv$/)).toEqual(['a.csv', 'b.csv', 'd.csv']);
    expect(await filesIn(folder, /\.csv$/, 'under')).toEqual(['under/e.csv']);
  });

  it.each([
    ['out of the folder', '/etc/passwd'],
    ['out of the folder', '../'],
    ['nowhere', 'not-there.csv'],
    ['nowhere', 'link.csv'],
  ])('are not read by a link that leads %s: %s', async (where, target) => {
    const folder = await folderOf({});
    await symlink(target, join(folder, 'link.csv'));

    await expect(filesIn(folder, /\.csv$/)).rejects.toThrow(
      `"${join(folder, 'link.csv')}" is a link that leads ${where}: put the file itself there.`,
    );
    expect(await filesIn(folder, /\.json$/)).toEqual([]);
  });

  it('may be links to other places of the whole folder, and their folder may be no link out of it', async () => {
    const folder = await folderOf({ 'shared.csv': 'a' });
    await mkdir(join(folder, 'under'));
    await symlink('../shared.csv', join(folder, 'under/a.csv'));
    await symlink('/etc', join(folder, 'etc'));

    expect(await filesIn(folder, /\.csv$/, 'under')).toEqual(['under/a.csv']);
    await expect(filesIn(folder, /^passwd$/, 'etc')).rejects.toThrow(/etc" is a link that leads out of the folder/);
  });

  it('are told to be missing where a list of members has none', async () => {
    const { problems } = await readAll(members, await folderOf({}));

    expect(problems).toEqual([expect.stringMatching(/The folder has no table: no CSV file/)]);
  });
});
