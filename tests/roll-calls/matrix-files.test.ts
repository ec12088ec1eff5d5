import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MatrixFiles } from '../../src/roll-calls/matrix-files.ts';
import { folderOf } from '../support/folder.ts';
import { drawn } from '../support/matrix.ts';

const matrix = drawn({ FRA: 'YNA', USA: 'NNY' });

describe('the file of roll calls', () => {
  it('gives back what was kept: states, roll calls and every choice', async () => {
    const files = new MatrixFiles(join(await folderOf({}), 'new'));
    expect(await files.read('one')).toBeNull();

    await files.keep('one', matrix);
    const found = await files.read('one');

    expect(found?.states).toEqual(matrix.states);
    expect(found?.rollCalls).toEqual(matrix.rollCalls);
    expect(Buffer.from(found?.memory ?? new SharedArrayBuffer(0))).toEqual(Buffer.from(matrix.memory));
  });

  it.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
    ['changed in one bit', (bytes: Buffer) => bytes.fill((bytes.at(-1) as number) ^ 1, bytes.length - 1)],
    ['empty', () => Buffer.alloc(0)],
  ])('is as none when it is %s', async (_, damage) => {
    const folder = await folderOf({});
    const files = new MatrixFiles(folder);
    await files.keep('one', matrix);
    const [name = ''] = await readdir(folder);

    await writeFile(join(folder, name), damage(await readFile(join(folder, name))));

    expect(await files.read('one')).toBeNull();
  });

  it('is one of three: the one that was not used for longest goes', async () => {
    const folder = await folderOf({});
    const files = new MatrixFiles(folder);
    const later = () => new Promise((resolve) => setTimeout(resolve, 20));
    for (const name of ['a', 'b', 'c']) {
      await files.keep(name, matrix);
      await later();
    }
    await files.read('a');
    await later();
    await files.keep('d', matrix);

    expect((await readdir(folder)).sort()).toEqual(['a.roll-calls', 'c.roll-calls', 'd.roll-calls']);
  });

  it('is not there where its folder cannot be made, and that is no error', async () => {
    const files = new MatrixFiles(join(await folderOf({ file: 'a file' }), 'file', 'folder'));

    await files.keep('one', matrix);

    expect(await files.read('one')).toBeNull();
  });
});
