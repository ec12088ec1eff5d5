import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isShipped } from '../../src/ingest/read/shipped-datasets.ts';
import { command, graphIn } from '../support/command.ts';
import { DATA, folderOf } from '../support/folder.ts';

/** Nothing answers at this address of the database. */
const caucus = (...words: string[]) =>
  command(graphIn({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'none' }), words);

describe('the dataset of a file', () => {
  it.each([
    [
      ['--dataset', 'undl'],
      '--dataset undl is the name of a dataset that ships, which only import undl and un-digital-library may write: give yours a slug of its own, such as my-undl.',
    ],
    [
      ['--dataset', 'm49'],
      '--dataset m49 is the name of a dataset that ships: give yours a slug of its own, such as my-m49.',
    ],
    [
      ['--dataset', 'Bad Slug'],
      '--dataset "Bad Slug" is no slug: it must have lower case letters, digits and hyphens only, such as our-votes.',
    ],
    [['--name', 'Zoe'], '--name says something of a dataset: say of which one with --dataset SLUG.'],
  ])('is refused with a sentence where %j is given', async (options, sentence) => {
    const folder = await folderOf({ 'a.csv': 'a\n' });
    const { status, stderr } = await caucus('import', 'csv', join(folder, 'a.csv'), '--map', 'm.yaml', ...options);

    expect({ status, stderr: stderr.trim() }).toEqual({ status: 2, stderr: sentence });
  });

  it('is refused where it stands beside the file and is one that ships', async () => {
    const yaml = 'slug: unvotes\nname: Mine\nlicence: none\nurl: https://example.org/\ncitation: Me\n';
    const folder = await folderOf({ 'a.csv': 'a\n', 'dataset.yaml': yaml });
    const { status, stderr } = await caucus('import', 'csv', join(folder, 'a.csv'), '--map', 'm.yaml');

    expect(status).toBe(2);
    expect(stderr).toContain('The slug "unvotes" in dataset.yaml is the name of a dataset that ships');
  });

  it('is known as one that ships wherever data/ has a description of it', async () => {
    const files = (await readdir(DATA, { recursive: true })).filter((file) => /(?:dataset|dossier)\.yaml$/.test(file));
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const [, slug = ''] = /^slug: (.*)$/m.exec(await readFile(join(DATA, file), 'utf8')) ?? [];
      expect([file, slug, isShipped(slug)]).toEqual([file, slug, true]);
    }
  });
});
