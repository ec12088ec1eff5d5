import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import { hashOfGraph } from '../../../src/ingest/export/graph-hash.ts';
import { dossier } from '../../../src/ingest/sources/dossier/dossier.ts';
import { importOf } from '../../../src/ingest/write/import.ts';
import { DOSSIER } from '../../support/claim.ts';
import { folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { answer, bring, committedHash } from '../../support/import.ts';
import { sandbox } from '../../support/sandbox.ts';

const importDossier = importOf(dossier);
const CLAIM = 'urn:caucus:claim:un-cybercrime/';
/** Everything that a claim may change: claims and what hangs on them, and the edges with claims behind them. */
const EDGES = `MATCH (a:Entity)-[e]->(b) WHERE e.claims IS NOT NULL AND NOT a:State
  RETURN type(e) AS type, a.id AS a, coalesce(b.text, b.id) AS b, e.claims AS claims ORDER BY type, a, b
  UNION ALL MATCH (a:State)-[e:SUPPORTS|OPPOSES|PROPOSED|SIGNED|HAS_NAME|SEEKS_CHANGE_OF|ECHOED|SPOKE_ON]->(b) WHERE e.claims IS NOT NULL
  RETURN type(e) AS type, a.id AS a, coalesce(b.text, b.id) AS b, e.claims AS claims ORDER BY type, a, b`;
/** Takes out the claims of the dossier with all that hangs on them, and what they are to each other. */
const OF_DOSSIER = `MATCH (claim:Claim) WHERE claim.id STARTS WITH '${CLAIM}'
  OPTIONAL MATCH (claim)<-[:OF]-(assertion:Assertion)
  OPTIONAL MATCH (assertion)-[:EVIDENCED_BY]->(quotation:Quotation)
  OPTIONAL MATCH (claim)<-[:BETWEEN|JOINS]-(comparison)
  DETACH DELETE quotation, assertion, comparison, claim`;
const COUNTS = `MATCH (n:Claim|Assertion|Quotation|Contradiction|Corroboration) RETURN labels(n)[0], count(n) ORDER BY labels(n)[0]`;
/** What texts that somebody has supplied have shown: it goes with a quotation. */
const FORGET = 'MATCH (q:Quotation) REMOVE q.status, q.exact, q.prefix, q.suffix';
/** The hash of the graph without what texts have shown, which is all of it where nobody has supplied one. */
async function hashWithoutTexts(graph: Graph): Promise<string> {
  const [shown] = await answer(graph, 'MATCH (q:Quotation) WHERE q.status IS NOT NULL RETURN count(q)');
  if (shown?.[0] === 0) return committedHash(graph);
  await answer(graph, FORGET);
  return hashOfGraph(graph);
}

const edges = async (graph: Graph) => (await answer(graph, EDGES)).map((row) => JSON.stringify(row));

/** The shipped dossier with one claim left out, by the text of its file. */
async function without(key: string): Promise<string> {
  for (const file of await readdir(join(DOSSIER, 'claims'))) {
    const text = await readFile(join(DOSSIER, 'claims', file), 'utf8');
    const rest = text.replace(new RegExp(`  - key: ${key}\\n(?:(?!  - key:).*\\n?)*`), '');
    if (rest !== text) return folderOf({ [join('claims', file)]: rest }, DOSSIER);
  }
  throw new Error(`There is no claim ${key}.`);
}

describe('the import of the dossier', () => {
  const graph = testGraph();
  afterAll(() => graph.close());

  it('writes nothing the second time', async () => {
    const before = await committedHash(graph);
    expect(await importDossier.isDone(graph, await importDossier.hashOf(DOSSIER))).toMatchObject({
      ever: true,
      last: true,
    });

    await sandbox(graph, async (graph) => {
      const { written } = await bring(importDossier, graph, DOSSIER);

      expect(written).toMatchObject({ created: 0, changed: 0, unchanged: 456, removed: 0 });
      expect(await hashOfGraph(graph)).toBe(before);
    });
  });

  it('knows that its files are no longer the last when others have been imported since', async () => {
    const folder = await without('G44');

    await sandbox(graph, async (graph) => {
      await bring(importDossier, graph, DOSSIER);
      await bring(importDossier, graph, folder);

      expect(await importDossier.isDone(graph, await importDossier.hashOf(DOSSIER))).toMatchObject({
        ever: true,
        last: false,
      });
      expect(await importDossier.isDone(graph, await importDossier.hashOf(folder))).toMatchObject({
        ever: true,
        last: true,
      });
    });
  });

  it('makes the same graph of claims in another order and other files', async () => {
    const files: Record<string, string> = {};
    const all: { key: string }[] = [];
    for (const file of await readdir(join(DOSSIER, 'claims'))) {
      all.push(...parse(await readFile(join(DOSSIER, 'claims', file), 'utf8'), { version: '1.2' }).claims);
      files[join('claims', file)] = 'claims: []\n';
    }
    const shuffled = all.map((claim, place) => ({ claim, at: (place * 7919) % all.length }));
    files['claims/all.yaml'] = stringify({
      claims: shuffled.sort((a, b) => a.at - b.at).map(({ claim }) => claim),
    });
    const folder = await folderOf(files, DOSSIER);

    await sandbox(graph, async (graph) => {
      const before = await hashWithoutTexts(graph);
      await answer(graph, OF_DOSSIER);
      await answer(
        graph,
        `MATCH (:Entity)-[e:SUPPORTS|OPPOSES|SPOKE_ON|ROLE_AT|CITES]->() WHERE any(id IN e.claims WHERE id STARTS WITH '${CLAIM}') DELETE e`,
      );

      const { written } = await bring(importDossier, graph, folder);

      expect(written).toMatchObject({ created: 456, changed: 0, unchanged: 0, removed: 0 });
      expect(await hashOfGraph(graph)).toBe(before);
    });
  });

  it('takes a claim that is no longer in the files out of the graph, with its edge, and nothing else', async () => {
    const folder = await without('G44');

    await sandbox(graph, async (graph) => {
      const before = await edges(graph);
      const counts = new Map((await answer(graph, COUNTS)) as [string, number][]);

      const { written } = await bring(importDossier, graph, folder);

      const after = new Set(await edges(graph));
      expect(written).toMatchObject({ created: 0, changed: 0, unchanged: 455, vanished: 0, removed: 1 });
      expect(before.filter((edge) => !after.has(edge))).toEqual([
        JSON.stringify(['SUPPORTS', 'urn:caucus:state:GBR', 'urn:caucus:topic:gender-dimension', [`${CLAIM}g44`]]),
      ]);
      expect(after.size).toBe(before.length - 1);
      expect(new Map((await answer(graph, COUNTS)) as [string, number][])).toEqual(
        new Map([
          ...counts,
          ['Claim', (counts.get('Claim') ?? 0) - 1],
          ['Assertion', (counts.get('Assertion') ?? 0) - 1],
          ['Quotation', (counts.get('Quotation') ?? 0) - 1],
        ]),
      );
    });
  });

  it('gives the claim back as it was', async () => {
    const folder = await without('G44');

    await sandbox(graph, async (graph) => {
      const before = await hashWithoutTexts(graph);
      await bring(importDossier, graph, folder);
      expect(await hashOfGraph(graph)).not.toBe(before);

      expect((await bring(importDossier, graph, DOSSIER)).written).toMatchObject({ created: 1, unchanged: 455 });
      expect(await hashOfGraph(graph)).toBe(before);
    });
  });

  it('moves exactly the edge of the claims that are ranked anew', async () => {
    const file = join('claims', 'd-process.yaml');
    const text = await readFile(join(DOSSIER, file), 'utf8');
    const ranks =
      /( {2}- key: D34\n(?:.*\n)*?)( {4}rank: PREFERRED\n {4}rank_reason: .*\n)((?:.*\n)*?)( {2}- key: D35\n(?: {4}.*\n)*?)( {4}text: )/;
    const reranked = text.replace(ranks, '$1$3$4$2$5');
    expect(reranked).not.toBe(text);
    const folder = await folderOf({ [file]: reranked }, DOSSIER);

    await sandbox(graph, async (graph) => {
      const before = await edges(graph);

      expect((await bring(importDossier, graph, folder)).written).toMatchObject({ changed: 2, unchanged: 454 });

      const after = await edges(graph);
      const decision = 'urn:caucus:decision:adopt-draft';
      expect(before.filter((edge) => !after.includes(edge))).toEqual([
        JSON.stringify(['TAKEN_BY', decision, 'urn:caucus:institution:ahc-cybercrime', [`${CLAIM}d34`]]),
      ]);
      expect(after.filter((edge) => !before.includes(edge))).toEqual([
        JSON.stringify(['TAKEN_BY', decision, 'urn:caucus:group:un-member-states', [`${CLAIM}d35`]]),
      ]);
    });
  });
});

describe('contradictions in the graph', () => {
  const graph = testGraph();
  afterAll(() => graph.close());

  it('are 20, and 10 corroborations, each with its claims in their order', async () => {
    expect(await answer(graph, 'MATCH (c:Contradiction) RETURN count(c), count(DISTINCT c.key)')).toEqual([[20, 20]]);
    expect(await answer(graph, 'MATCH (c:Corroboration) RETURN count(c), count(DISTINCT c.key)')).toEqual([[10, 10]]);
    expect(
      await answer(
        graph,
        `MATCH (c:Contradiction {key: 'I02'})-[b:BETWEEN]->(claim) WITH c, claim ORDER BY b.order
         RETURN c.kind, c.aspect, c.status, c.found, collect(claim.key)`,
      ),
    ).toEqual([['CONFLICT', 'METHOD', 'CONFIRMED', 'RULE', ['D39', 'D40', 'D41', 'F25']]]);
  });

  it('carry what their claims are to each other', async () => {
    expect(
      await answer(
        graph,
        `MATCH (a:Claim)-[l:REBUTS]->(b:Claim) RETURN a.key, b.key, l.status, l.contradiction, l.reason IS NOT NULL ORDER BY a.key`,
      ),
    ).toEqual(
      ['H62', 'H63', 'H64'].map((key) => [key, 'G48', 'CONFIRMED', 'urn:caucus:contradiction:un-cybercrime/i20', true]),
    );
  });

  it('say of each claim that is joined where it comes from', async () => {
    expect(
      await answer(
        graph,
        `MATCH (c:Corroboration {key: 'K04'})-[j:JOINS]->(claim) RETURN j.order, j.origin, j.independence, claim.key ORDER BY j.order, claim.key`,
      ),
    ).toEqual([
      [0, 'Caliber.Az', 'INDEPENDENT', 'F01'],
      [0, 'Caliber.Az', 'INDEPENDENT', 'F04'],
      [1, 'Voice of America', 'INDEPENDENT', 'F22'],
      [2, 'Katitza Rodríguez', 'INDEPENDENT', 'F23'],
    ]);
  });

  it('are written again when they have changed, and go when they are no longer in the file', async () => {
    const file = 'contradictions.yaml';
    const text = await readFile(join(DOSSIER, file), 'utf8');
    const rest = text
      .replace(/ {2}- key: I20\n(?:(?! {2}- key:|\w).*\n)*/, '')
      .replace('claims: [C02, C03]', 'claims: [C03, C02]');
    const folder = await folderOf({ [file]: rest }, DOSSIER);

    await sandbox(graph, async (graph) => {
      expect((await bring(importDossier, graph, folder)).written).toMatchObject({ changed: 0, unchanged: 456 });

      expect(await answer(graph, 'MATCH (c:Contradiction) RETURN count(c)')).toEqual([[19]]);
      expect(await answer(graph, 'MATCH (:Claim)-[l:REBUTS]->() RETURN count(l)')).toEqual([[0]]);
      expect(
        await answer(
          graph,
          `MATCH (:Contradiction {key: 'I13'})-[b:BETWEEN]->(claim) RETURN claim.key ORDER BY b.order`,
        ),
      ).toEqual([['C03'], ['C02']]);
    });
  });
});
