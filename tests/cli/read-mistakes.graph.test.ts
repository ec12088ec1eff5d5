import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command, type Ended } from '../support/command.ts';
import { folderOf } from '../support/folder.ts';
import { testGraph } from '../support/graph.ts';

const graph = testGraph();
afterAll(() => graph.close());

const run = (...words: string[]): Promise<Ended> => command(async () => ({ ...graph, close: async () => {} }), words);

const ARTICLE = `Reef pact clears committee
By Mara Lind

SUVA, 7 August 2031. The Reef Committee adopted the draft treaty on reefs by consensus on 6 August 2031. “We can live with it,” said Tom Okafor, policy lead of the Open Reef Forum.
`;

/** A dossier without articles, and files beside it. */
async function beside(files: Readonly<Record<string, string | Buffer>>) {
  const folder = await folderOf({ 'texts/.keep': '' });
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
  const dossier = join(folder, 'reefs');
  await run('dossier', 'new', dossier);
  return { folder, dossier, in: (file: string) => join(folder, file) };
}

describe('caucus read, of what is no article', () => {
  it.each<[string, string, string | Buffer, string]>([
    ['an empty file', 'a.txt', '', 'is empty: there is nothing to read in it.'],
    ['a PDF', 'a.txt', '%PDF-1.4\n%\n', 'is a PDF and no text'],
    ['a picture', 'a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'is a picture and no text'],
    ['bytes', 'a.txt', Buffer.from([1, 2, 0, 3]), 'is no text, because byte 3 is a zero'],
    ['Latin-1', 'a.txt', Buffer.from('Zürich talks', 'latin1'), 'is not in UTF-8 (line 1)'],
    [
      'a page that is called a text',
      'a.txt',
      '<html><p>Talks</p></html>',
      'is a web page and no text: call it "a.html"',
    ],
    [
      'a book',
      'a.txt',
      `${ARTICLE}${'The talks went on and on in Suva. '.repeat(6000)}\n`,
      'and no article has more than 200000',
    ],
    ['a title alone', 'a.txt', 'Reef pact clears committee\n', 'has no paragraph of an article'],
    [
      'a page with nothing in it',
      'a.html',
      '<html><body><nav>Home</nav></body></html>',
      'has no paragraph of an article',
    ],
    [
      'an article in French',
      'a.txt',
      'Les délégués ont adopté vendredi un projet de traité sur les récifs après deux semaines de négociations à Suva. Le texte entrera en vigueur quand quarante États l’auront ratifié.\n',
      'is in French (fra), and the rules read English: give a translation, or set a model that reads it',
    ],
  ])('refuses it in a sentence, and the others with it: %s', async (_, file, bytes, sentence) => {
    const { dossier, in: path } = await beside({ [`texts/${file}`]: bytes, 'texts/good.txt': ARTICLE });
    const before = await readFile(join(dossier, 'entities.yaml'), 'utf8');

    const { status, stdout, stderr } = await run('read', path('texts'), '--dossier', dossier);

    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(await readFile(join(dossier, 'entities.yaml'), 'utf8')).toBe(before);
    expect(await readdir(dossier)).not.toContain('candidates');
    expect((await readdir(path('texts'))).sort()).toEqual(['.keep', file, 'good.txt'].sort());
  });

  it('reads a file with a mark of its encoding and Windows line ends, at exact places', async () => {
    const text = `\ufeff${ARTICLE.replaceAll('\n', '\r\n')}`;
    const { dossier, in: path } = await beside({ 'texts/a.txt': text });

    expect(await run('read', path('texts/a.txt'), '--dossier', dossier)).toMatchObject({ status: 0, stderr: '' });
    expect(await run('dossier', 'check', dossier)).toMatchObject({ status: 0 });
    const candidates = await readFile(join(dossier, 'candidates', 'reefs-1.yaml'), 'utf8');
    expect(candidates).toContain('edtf: 2031-08-06');
    expect(candidates).toContain('made_by: person:tom-okafor');
  });

  it('takes no changed text, and no other of the same name, for an article that it has', async () => {
    const { dossier, in: path } = await beside({
      'texts/a.txt': ARTICLE,
      'more/a.txt': `${ARTICLE}More of it came later.\n`,
    });
    expect((await run('read', path('texts'), path('more'), '--dossier', dossier)).stderr).toContain(
      'have one name and are two texts: call one of them otherwise.',
    );
    await run('read', path('texts'), '--dossier', dossier);
    const before = await readFile(join(dossier, 'entities.yaml'), 'utf8');

    const { status, stderr } = await run('read', path('more'), '--dossier', dossier);

    expect(status).toBe(2);
    expect(stderr).toContain('"a.txt" is another text than the one that article:reefs/1 had under this name.');
    expect(await readFile(join(dossier, 'entities.yaml'), 'utf8')).toBe(before);
    expect(await run('read', path('texts'), '--dossier', dossier)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('what is no dossier', () => {
  it('is refused by every command with what a dossier is, and how one is made', async () => {
    const { folder, in: path } = await beside({ 'texts/a.txt': ARTICLE });
    const commands = (where: string) => [
      ['dossier', 'check', where],
      ['dossier', 'locate', where, path('texts')],
      ['dossier', 'import', where],
      ['review', where],
      ['read', path('texts'), '--dossier', where],
    ];

    for (const [where, why] of [
      [folder, 'is no dossier, because it has no dossier.yaml.'],
      [path('nowhere'), 'is not there.'],
      [path('texts/a.txt'), 'is a file and no dossier.'],
    ] as const)
      for (const words of commands(where)) {
        const { status, stderr } = await run(...words);
        expect([words.slice(0, 2), status]).toEqual([words.slice(0, 2), 2]);
        expect(stderr).toContain(why);
        expect(stderr).toContain('A dossier is a folder with dossier.yaml, entities.yaml and claims');
        expect(stderr).toContain('Make one with "npm run caucus -- dossier new');
      }
  });

  it('is one that has lost a part of itself', async () => {
    const { dossier, in: path } = await beside({});
    await rename(join(dossier, 'claims'), path('claims'));

    expect(await run('dossier', 'check', dossier)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('has no folder "claims": put it back'),
    });
  });

  it('has no slug of one that ships, whose claims would be taken for gone', async () => {
    const { dossier, in: path } = await beside({});
    await writeFile(
      path('reefs/dossier.yaml'),
      (await readFile(path('reefs/dossier.yaml'), 'utf8')).replace('slug: reefs', 'slug: un-cybercrime'),
    );

    for (const words of [
      ['dossier', 'check'],
      ['dossier', 'import'],
      ['import', 'dossier'],
    ])
      expect(await run(...words, dossier)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining(
          'dossier.yaml:1:1: The slug un-cybercrime is that of a dataset that ships: give this dossier another one.',
        ),
      });
  });

  it('has no claims in a file that nobody would read', async () => {
    const { dossier, in: path } = await beside({ 'reefs-more.yml': 'claims: []\n' });
    await rename(path('reefs-more.yml'), path('reefs/claims/more.yml'));

    expect(await run('dossier', 'check', dossier)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        'claims/more.yml:1:1: This file would not be read: files of claims end in .yaml.',
      ),
    });
  });

  it('names what is not known, and all that is', async () => {
    const { dossier, in: path } = await beside({});
    await writeFile(
      path('reefs/claims/claims.yaml'),
      'claims:\n  - { key: A01, subject: ngo:x, predicate: METHODE, value: x, text: x, assertions: [{ mode: SAID, made_by: ngo:x, evidence: [{ in: document:x }] }] }\n',
    );
    await writeFile(path('reefs/entities.yaml'), 'entities:\n  - { id: article:reefs/1, name: An article }\n');

    expect((await run('dossier', 'check', dossier)).stderr).toMatch(
      /entities\.0\.file: is lacking: it must be a text\.[\s\S]*claims\.0\.predicate: is "METHODE": it must be one of NAMED, DESCRIBED_AS, [\s\S]*mode: is "SAID": it must be one of REPORTED, /,
    );
  });

  it('is not removed by its folder, or by the slug of another', async () => {
    const { folder } = await beside({});

    for (const words of [
      ['dossier', 'remove', folder],
      ['dossier', 'remove', 'harbor'],
    ])
      expect(await run(...words)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('it has no dossier of your own'),
      });
    expect((await run('dossier', 'remove', folder)).stderr).toContain('Give its slug, which stands in dossier.yaml');
  });

  it.each<[string, readonly string[], string]>([
    ['a slug in capitals', ['--slug', 'Reefs'], '"Reefs" is no slug: lower case letters, digits and hyphens.'],
    ['texts that are not there', ['--articles', 'nowhere'], '"nowhere" is not there.'],
    ['texts of which one is empty', ['--articles', 'texts'], 'is empty: there is nothing to read in it.'],
  ])('is not made of %s', async (_, options, sentence) => {
    const { in: path } = await beside({ 'texts/a.txt': ARTICLE, 'texts/b.txt': '' });
    const words = options.map((word) => (word === 'texts' ? path('texts') : word));

    const { status, stderr } = await run('dossier', 'new', path('new'), ...words);

    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(await readdir(path('.'))).not.toContain('new');
  });

  it('is not made where something is', async () => {
    const { folder, in: path } = await beside({ 'texts/a.txt': ARTICLE });

    expect((await run('dossier', 'new', folder, '--slug', 'x')).stderr).toContain(
      'is not empty: name one that is empty',
    );
    expect((await run('dossier', 'new', path('texts/a.txt'), '--slug', 'x')).stderr).toContain(
      'is a file: name a folder',
    );
  });
});
