import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PREDICATES } from '../../../src/graph/predicate.ts';
import { dossier } from '../../../src/ingest/sources/dossier/dossier.ts';
import { dossierSchemas } from '../../../src/ingest/sources/dossier/dossier-schemas.ts';
import { newDossier } from '../../../src/ingest/sources/dossier/new-dossier.ts';
import { orderDossiers } from '../../../src/ingest/sources/dossier/order-dossiers.ts';
import { DATA, folderOf, readAll } from '../../support/folder.ts';

describe('a new dossier', () => {
  it('is in order, and has an article for every text', async () => {
    const articles = await folderOf({ 'a.txt': 'A text.\n' });
    const folder = join(await folderOf({}), 'first-try');

    const files = await newDossier(folder, { slug: 'first-try', name: 'A first try', articles });

    const { rows, problems } = await readAll(dossier, folder);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      { type: 'dossier', slug: 'first-try' },
      { type: 'entity', entity: { id: 'article:first-try/1', file: 'a.txt' } },
    ]);
    expect(files).toContain('.schema/claims.json');
  });

  it('names schemas in its files that are those of the shapes by which it is read', async () => {
    const folder = join(await folderOf({}), 'x');
    await newDossier(folder, { slug: 'x', name: 'X' });

    const claims = await readFile(join(folder, 'claims', 'claims.yaml'), 'utf8');
    expect(claims).toContain('# yaml-language-server: $schema=../.schema/claims.json');
    for (const [file, text] of Object.entries(dossierSchemas()))
      expect(await readFile(join(folder, '.schema', file), 'utf8')).toBe(text);
    const { properties } = JSON.parse(dossierSchemas()['claims.json'] ?? '').properties.claims.items;
    expect(properties.predicate.enum).toEqual(Object.keys(PREDICATES));
    expect(Object.keys(properties.assertions.items.properties)).toContain('mode');
  });

  it('is refused where something lies already, and under a name that is no slug', async () => {
    const full = await folderOf({ 'a.txt': '' });

    await expect(newDossier(full, { slug: 'x', name: 'X' })).rejects.toThrow('is not empty');
    await expect(newDossier(full, { slug: 'No Slug', name: 'X' })).rejects.toThrow('"No Slug" is no slug');
    const [page, none] = [await folderOf({ 'page.html': '<p>Text.' }), await folderOf({})];
    const made = (articles: string) => newDossier(join(full, 'new'), { slug: 'x', name: 'X', articles });
    await expect(made(page)).rejects.toThrow('page.html is a web page and no text');
    await expect(made(none)).rejects.toThrow('there is no text in');
  });
});

describe('the shipped dossiers', () => {
  it('are all without a mistake, and each comes after those that it refers to', async () => {
    const folders = (await readdir(join(DATA, 'dossiers'), { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(DATA, 'dossiers', name));

    for (const folder of folders) expect([folder, (await readAll(dossier, folder)).problems]).toEqual([folder, []]);
    const ordered = (await orderDossiers(folders.sort())).map((folder) => folder.split('/').at(-1));
    expect(ordered.indexOf('un-cybercrime')).toBeLessThan(ordered.indexOf('cybercrime-records'));
    expect(ordered).toHaveLength(folders.length);
    const fewer = await orderDossiers(folders, ['un-digital-library']);
    expect(folders.filter((folder) => !fewer.includes(folder))).toEqual([join(DATA, 'dossiers', 'ukraine-es-11')]);
  });
});
