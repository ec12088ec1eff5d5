import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { candidatesShape } from '../../src/ingest/sources/dossier/candidate.ts';
import { command, type Ended } from '../support/command.ts';
import { testGraph } from '../support/graph.ts';
import { answer } from '../support/import.ts';
import { sandbox } from '../support/sandbox.ts';

const graph = testGraph();
afterAll(() => graph.close());

const ARTICLE = `Cybercrime treaty passes committee after late vote
By Mara Lind

NEW YORK, 7 August 2024. The Ad Hoc Committee on Cybercrime voted to adopt the draft treaty on cybercrime on 7 August, after two weeks of talks. The treaty will enter into force once 60 states have ratified it.

“We asked for less and got more,” said Tom Okafor, policy lead of the Open Packet Forum, which rejects the treaty. Microsoft warned that the treaty puts researchers at risk.
`;

/** A dossier without articles, and a text beside it. */
async function folderWith(file: string, text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'read-'));
  await mkdir(join(folder, 'texts'));
  await writeFile(join(folder, 'texts', file), text);
  const run = (...words: string[]): Promise<Ended> =>
    command(async () => ({ ...graph, define: async () => {}, close: async () => {} }), words);
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
    await sandbox(graph, async (graph) => {
      await command(
        async () => ({ ...graph, define: async () => {}, close: async () => {} }),
        ['dossier', 'import', dossier],
      );
      expect(
        await answer(graph, `MATCH (c:Claim) WHERE c.id STARTS WITH 'urn:caucus:claim:harbour/' RETURN count(c)`),
      ).toEqual([[0]]);
    });
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

  it('says what is missing', async () => {
    const { folder, dossier, texts, run } = await folderWith('notes.md', 'No article.');

    expect(await run('read', texts, '--dossier', folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('make one with "npm run caucus -- dossier new'),
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

    expect((await run('read', texts, '--dossier', dossier)).stdout).toContain(
      'its language is deu; the rules read English',
    );
  });
});
