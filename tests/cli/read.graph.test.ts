import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { parse } from 'yaml';
import { candidatesShape } from '../../src/ingest/sources/dossier/candidate.ts';
import { dossier as dossierSource } from '../../src/ingest/sources/dossier/dossier.ts';
import { importOf } from '../../src/ingest/write/import.ts';
import { chatServer } from '../support/chat-server.ts';
import { command, type Ended } from '../support/command.ts';
import { folderOf } from '../support/folder.ts';
import { testGraph } from '../support/graph.ts';

const graph = testGraph();
afterAll(() => graph.close());

const ARTICLE = `Cybercrime treaty passes committee after late vote
By Mara Lind

NEW YORK, 7 August 2024. The Ad Hoc Committee on Cybercrime voted to adopt the draft treaty on cybercrime on 7 August, after two weeks of talks. The treaty will enter into force once 60 states have ratified it.

“We asked for less and got more,” said Tom Okafor, policy lead of the Open Packet Forum, which rejects the treaty. Microsoft warned that the treaty puts researchers at risk.
`;

const noWrite = async (): Promise<never> => {
  throw new Error('Who reads an article writes nothing into the graph.');
};

/** A dossier without articles, and a text beside it. */
async function folderWith(file: string, text: string) {
  const folder = await folderOf({ [`texts/${file}`]: text });
  const run = (...words: string[]): Promise<Ended> =>
    command(async () => ({ ...graph, write: noWrite, define: noWrite, close: async () => {} }), words);
  await run('dossier', 'new', join(folder, 'harbour'));
  return { folder, dossier: join(folder, 'harbour'), texts: join(folder, 'texts'), run };
}

const candidatesIn = async (dossier: string, file = 'harbour-1.yaml') =>
  candidatesShape.parse(parse(await readFile(join(dossier, 'candidates', file), 'utf8')));

describe('caucus read', () => {
  it('puts candidates with exact places into the dossier, of which nothing is in the graph', async () => {
    const { dossier, texts, run } = await folderWith('harbour.txt', ARTICLE);

    const { status, stdout, stderr } = await run('read', texts, '--dossier', dossier);

    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('harbour.txt is article:harbour/1, which was added to entities.yaml');
    const { article, read, candidates } = await candidatesIn(dossier);
    expect([article, read.by]).toEqual(['article:harbour/1', 'rules']);
    for (const { claim } of candidates)
      for (const { evidence } of claim.assertions)
        for (const { start = 0, end = 0, sha256 } of evidence)
          expect(createHash('sha256').update(ARTICLE.slice(start, end)).digest('hex')).toBe(sha256);
    const said = candidates.map(
      ({ claim }) => `${claim.subject} ${claim.predicate} ${claim.object ?? claim.number ?? claim.when?.edtf ?? ''}`,
    );
    expect(said).toEqual(
      expect.arrayContaining([
        'decision:adopt-draft TAKEN_BY institution:ahc-cybercrime',
        'decision:adopt-draft DATED 2024-08-07',
        'treaty:un-cybercrime IN_FORCE_WHEN 60',
        'person:tom-okafor HOLDS_ROLE role:open-packet-forum-policy-lead',
      ]),
    );
    const taken = candidates.find(({ claim }) => claim.qualifiers.EVENT === 'taken');
    expect(taken?.contradicts).toEqual(expect.arrayContaining(['un-cybercrime/D31']));
    expect(candidates.find(({ claim }) => claim.predicate === 'TAKEN_BY')?.corroborates).toContain('un-cybercrime/D34');

    expect((await run('dossier', 'check', dossier)).stdout).toContain('0 claims');
    expect(
      (await importOf(dossierSource).prepare(dossier, { tolerated: 0, report: () => {} })).rows.map(({ type }) => type),
    ).toEqual(['dossier', 'entity']);
  });

  it('keeps what was decided, and adds only what is new', async () => {
    const { dossier, texts, run } = await folderWith('harbour.txt', ARTICLE);
    await run('read', texts, '--dossier', dossier);
    const path = join(dossier, 'candidates', 'harbour-1.yaml');
    const before = await readFile(path, 'utf8');
    await writeFile(path, before.replace('status: open', 'status: rejected\n    reason: It is not so.'));

    const { stdout } = await run('read', texts, '--dossier', dossier, '--json');

    const [first, ...others] = (await candidatesIn(dossier)).candidates;
    expect(first).toMatchObject({ key: 'R001', status: 'rejected', reason: 'It is not so.' });
    expect(others.every(({ status }) => status === 'open')).toBe(true);
    expect(JSON.parse(stdout.trim())).toMatchObject({
      type: 'read',
      added: 0,
      kept: others.length + 1,
      newArticle: false,
    });
  });

  it('takes the article out of a web page, and keeps its text beside it', async () => {
    const paragraphs = ARTICLE.trim()
      .split('\n')
      .slice(3)
      .filter(Boolean)
      .map((line) => `<p>${line}</p>`);
    const page = `<html><head><title>Late vote on the cybercrime treaty</title></head><body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Late vote on the cybercrime treaty</h1>${paragraphs.join('')}</article><footer>Subscribe to our newsletter</footer></body></html>`;
    const { dossier, texts, run } = await folderWith('page.html', page);

    const { status, stdout } = await run('read', texts, '--dossier', dossier);

    expect(status).toBe(0);
    expect(stdout).toContain('page.txt is article:harbour/1');
    const text = await readFile(join(texts, 'page.txt'), 'utf8');
    expect(text).toMatch(/^Late vote on the cybercrime treaty\n/);
    expect(text).not.toMatch(/Subscribe|Home|<p>/);
    expect((await candidatesIn(dossier)).candidates.length).toBeGreaterThan(5);
    expect((await run('read', texts, '--dossier', dossier)).stdout).toContain('0 new candidates');
    await writeFile(join(texts, 'page.txt'), 'Something else.\n');
    expect(await run('read', texts, '--dossier', dossier)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is another text than that of'),
    });
  });

  it('asks a model too where one is set, and says what became of it', async () => {
    const { dossier, texts, run } = await folderWith('harbour.txt', ARTICLE);
    const good = {
      subject: 'company:microsoft',
      predicate: 'OPPOSES',
      object: 'treaty:un-cybercrime',
      text: 'Microsoft is against it.',
      mode: 'REPORTED',
      paragraph: 4,
      quote: 'Microsoft warned',
    };
    const { model } = await chatServer({ candidates: [good, { ...good, quote: 'Microsoft warns' }] });
    vi.stubEnv('CAUCUS_READER_URL', model.url);
    vi.stubEnv('CAUCUS_READER_MODEL', model.name);
    onTestFinished(() => void vi.unstubAllEnvs());

    const { status, stdout } = await run('read', texts, '--dossier', dossier);

    expect(status).toBe(0);
    expect(stdout).toContain('of what small found was dropped: 1 whose place is not in the text.');
    const { read, candidates } = await candidatesIn(dossier);
    expect(read.by).toBe('rules and small');
    expect(candidates.at(-1)).toMatchObject({
      rule: 'the model small',
      claim: { predicate: 'OPPOSES' },
      corroborates: ['un-cybercrime/H106'],
    });

    vi.stubEnv('CAUCUS_READER_URL', 'http://127.0.0.1:1/v1');
    const failed = await run('read', texts, '--dossier', dossier);
    expect(failed).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('cannot be reached. What the rules have found stands.'),
    });
    expect(failed.stdout).toContain('0 new candidates');
  });

  it('does what its help says', async () => {
    const examples = [...(await command(async () => graph, ['read', '--help'])).stdout.matchAll(/^ {2}caucus (.*)$/gm)];
    expect(examples).toHaveLength(2);

    for (const [, example = ''] of examples) {
      const { folder, dossier, run } = await folderWith('harbour.txt', ARTICLE);
      await writeFile(
        join(folder, 'page.html'),
        `<html><body><article><p>${ARTICLE.split('\n')[3]}</p></article></body></html>`,
      );
      const words = example
        .split(' ')
        .map((word) => (/^(?:texts|page|harbour)/.test(word) ? join(folder, word) : word));

      expect(await run(...words)).toMatchObject({ status: 0, stderr: '' });
      expect((await candidatesIn(dossier)).candidates).not.toEqual([]);
    }
  });

  it('says what is missing', async () => {
    const { folder, dossier, texts, run } = await folderWith('notes.md', 'No article.');

    expect(await run('read', texts, '--dossier', folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Make one with "npm run caucus -- dossier new'),
    });
    expect(await run('read', texts, '--dossier', dossier)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('has no file that ends in .txt or .html'),
    });
    expect(await run('read', join(folder, 'none.txt'), '--dossier', dossier)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is not there'),
    });
  });

  it('says that the rules read English', async () => {
    const text =
      'Die Abgeordneten haben den Entwurf des Vertrags gestern nach langen Verhandlungen mit großer Mehrheit angenommen. Der Vertrag tritt in Kraft, sobald ihn vierzig Staaten ratifiziert haben.\n';
    const { dossier, texts, run } = await folderWith('bericht.txt', text);

    const { status, stdout, stderr } = await run('read', texts, '--dossier', dossier);

    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('bericht.txt" is in German (deu), and the rules read English: give a translation');
    expect(await readFile(join(dossier, 'entities.yaml'), 'utf8')).toContain('entities: []');
  });
});
