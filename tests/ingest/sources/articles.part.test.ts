import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import { hashOfGraph } from '../../../src/ingest/export/graph-hash.ts';
import { problemSentence } from '../../../src/ingest/read/problem.ts';
import { articles } from '../../../src/ingest/sources/articles/articles.ts';
import { dossier } from '../../../src/ingest/sources/dossier/dossier.ts';
import { importOf } from '../../../src/ingest/write/import.ts';
import { folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { answer, bring } from '../../support/import.ts';
import { sandbox } from '../../support/sandbox.ts';

const importDossier = importOf(dossier);
const TEXT =
  'A fox was seen on the moor this morning.\n\nIt was red 🦊, say three people who saw it, and not at all shy.\n';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const place = (words: string, wrong = words) => {
  const start = TEXT.indexOf(words);
  return `{ in: article:fox, paragraph: 1, start: ${start}, end: ${start + words.length}, sha256: ${sha256(wrong)} }`;
};
const claim = (key: string, evidence: string) => `  - key: ${key}
    subject: article:fox
    predicate: DESCRIBED_AS
    value: ${key}
    text: The claim ${key}.
    assertions:
      - { mode: REPORTED, made_by: article:fox, evidence: [${evidence}] }
`;
const files = (...claims: string[]) => ({
  'dossier.yaml': 'slug: fox\nname: A fox\nlicence: CC0-1.0\ncitation: None.\n',
  'entities.yaml': `entities:\n  - { id: article:fox, name: A fox, file: fox.txt, sha256: ${sha256(TEXT)} }\n`,
  'claims/a.yaml': `claims:\n${claims.join('')}`,
});
const RED = claim('A01', place('three people'));
const SEEN = claim('A02', place('A fox'));
const WRONG = claim('A03', place('not at all shy', 'quite shy'));
const QUOTATIONS = `MATCH (:Entity {id: 'urn:caucus:article:fox'})<-[:IN]-(q:Quotation)
  RETURN q.status, q.exact, q.prefix, q.suffix ORDER BY q.start`;
const ANCHORED = [
  'ANCHORED',
  'three people',
  'on the moor this morning.\n\nIt was red 🦊, say '.slice(-32),
  ' who saw it, and not at all shy.\n'.slice(0, 32),
];
const texts = async (graph: Graph) =>
  answer(graph, `MATCH (:Entity {id: 'urn:caucus:article:fox'})-[:HAS_TEXT]->(t:DocumentText) RETURN t.id, t.sha256`);
const runs = (graph: Graph) => answer(graph, 'MATCH (run:ImportRun) RETURN count(run)');

describe('the import of articles', () => {
  const graph = testGraph();
  afterAll(() => graph.close());
  const withDossier = async (claims: string[], work: (graph: Graph) => Promise<void>) => {
    const folder = await folderOf(files(...claims));
    await sandbox(graph, async (graph) => {
      await bring(importDossier, graph, folder);
      await work(graph);
    });
  };

  it('finds the text by its hash, whatever the name of its file, and gives the quotations their words', async () => {
    const folder = await folderOf({ 'download (3).txt': TEXT, 'readme.md': 'Nothing.' });

    await withDossier([RED], async (graph) => {
      const { written, rejected } = await bring(articles, graph, folder);

      expect({ written, rejected }).toMatchObject({
        written: { created: 1, changed: 0, unchanged: 0, anchored: 1 },
        rejected: 0,
      });
      expect(await answer(graph, QUOTATIONS)).toEqual([ANCHORED]);
      expect(await texts(graph)).toEqual([[`urn:caucus:document-text:${sha256(TEXT)}`, sha256(TEXT)]]);
    });
  });

  it('keeps no word of the text but those quoted and a few around them', async () => {
    const folder = await folderOf({ 'fox.txt': TEXT });

    await withDossier([RED], async (graph) => {
      await bring(articles, graph, folder);

      // The database gives keys in an order of its own.
      const found = (await answer(graph, 'MATCH (t:DocumentText) RETURN keys(t)')) as string[][][];
      expect(found.map(([keys]) => keys?.toSorted())).toEqual([['id', 'sha256']]);
    });
  });

  it('cuts no character in two at the ends of what is around a quotation', async () => {
    const text = `${'x'.repeat(31)}🦊 says yes ${'y'.repeat(30)}🦊`;
    const start = text.indexOf('s yes');
    const evidence = `{ in: article:fox, paragraph: 1, start: 35, end: 43, sha256: ${sha256(text.slice(35, 43))} }`;
    expect(start).toBeGreaterThan(0);
    const folder = await folderOf({ 'fox.txt': text });
    const draft = files(claim('A01', evidence));
    const dossierFolder = await folderOf({
      ...draft,
      'entities.yaml': draft['entities.yaml'].replace(sha256(TEXT), sha256(text)),
    });

    await sandbox(graph, async (graph) => {
      await bring(importDossier, graph, dossierFolder);
      await bring(articles, graph, folder);

      const [[, exact, prefix, suffix] = []] = (await answer(graph, QUOTATIONS)) as [string, string, string, string][];
      for (const part of [exact, prefix, suffix]) expect(part).toBe(part?.toWellFormed());
    });
  });

  it('writes nothing the second time, not even that it ran', async () => {
    const folder = await folderOf({ 'fox.txt': TEXT });

    await withDossier([RED, SEEN], async (graph) => {
      await bring(articles, graph, folder);
      const before = [await hashOfGraph(graph), await runs(graph)];

      expect((await bring(articles, graph, folder)).written).toMatchObject({
        created: 0,
        changed: 0,
        unchanged: 1,
        anchored: 0,
      });
      expect([await hashOfGraph(graph), await runs(graph)]).toEqual(before);
    });
  });

  it('keeps what was found when the dossier is imported again and changed, and finds what is new', async () => {
    const folder = await folderOf({ 'fox.txt': TEXT });
    const changed = await folderOf(files(RED.replace('The claim A01', 'Three saw it'), SEEN));

    await withDossier([RED], async (graph) => {
      await bring(articles, graph, folder);

      expect((await bring(importDossier, graph, changed)).written).toMatchObject({ created: 1, changed: 1 });

      expect(await answer(graph, QUOTATIONS)).toEqual([[null, null, null, null], ANCHORED]);
      expect((await bring(articles, graph, folder)).written).toMatchObject({ created: 0, changed: 1, anchored: 1 });
      expect((await answer(graph, QUOTATIONS)).map(([status]) => status)).toEqual(['ANCHORED', 'ANCHORED']);
    });
  });

  it('marks a quotation that does not stand where it should, says so, and looks for it nowhere else', async () => {
    const folder = await folderOf({ 'fox.txt': TEXT });

    await withDossier([RED, WRONG], async (graph) => {
      const { problems, rejected } = await bring(articles, graph, folder);

      expect(rejected).toBe(1);
      expect(problems.listed.map(problemSentence)).toEqual([
        expect.stringMatching(
          /^fox\.txt:3:49: What stands here, from 90 to 104, is not what is quoted for A03: .*\[record fox\.txt, ORPHANED\]$/,
        ),
      ]);
      expect(await answer(graph, QUOTATIONS)).toEqual([ANCHORED, ['ORPHANED', null, null, null]]);
    });
  });

  it('takes no text that is another one under the right name', async () => {
    const folder = await folderOf({ 'fox.txt': TEXT.replaceAll('\n', '\r\n') });

    await withDossier([RED], async (graph) => {
      const { problems, rejected, written } = await bring(articles, graph, folder);

      expect({ rejected, written }).toMatchObject({ rejected: 2, written: { created: 0, changed: 0 } });
      expect(problems.listed.map(problemSentence)).toEqual([
        expect.stringMatching(
          /^fox\.txt:1:1: This is another text than that of urn:caucus:article:fox, .* \[record fox\.txt, OTHER_TEXT\]$/,
        ),
        expect.stringMatching(
          /No file here is the text of an article of the graph\. It has .*urn:caucus:article:fox \(fox\.txt\)/,
        ),
      ]);
      expect(await texts(graph)).toEqual([]);
      expect(await answer(graph, QUOTATIONS)).toEqual([[null, null, null, null]]);
    });
  });

  it('forgets a text when the dossier goes over to another one', async () => {
    const folder = await folderOf({ 'fox.txt': TEXT });
    const other = files(RED);
    const moved = await folderOf({
      ...other,
      'entities.yaml': other['entities.yaml'].replace(sha256(TEXT), sha256('Another text.')),
    });

    await withDossier([RED], async (graph) => {
      await bring(articles, graph, folder);
      await bring(importDossier, graph, moved);

      expect(await texts(graph)).toEqual([]);
      expect(await answer(graph, QUOTATIONS)).toEqual([[null, null, null, null]]);
    });
  });
});
