import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { type Graph, openGraph } from '../../../src/graph/kernel/graph.ts';
import { setUp } from '../../../src/graph/kernel/setup.ts';
import { hashOfGraph } from '../../../src/ingest/export/graph-hash.ts';
import { Shipment } from '../../../src/ingest/load.ts';
import { ownNeo4j } from '../../../src/neo4j/own.ts';
import { command } from '../../support/command.ts';
import { compileOnce } from '../../support/compile-less.ts';
import { answer } from '../../support/import.ts';
import { partOfRecord } from '../../support/part-of-record.ts';

compileOnce();
const home = mkdtempSync(join(tmpdir(), 'caucus-backup-'));
const data = join(home, 'data');
const backup = join(home, 'backup');
const { cache, java } = readConfig(process.env);
const silent = () => {};
afterAll(() => rmSync(home, { recursive: true, force: true }));

const RUNS = 'MATCH (run:ImportRun) RETURN properties(run) AS run ORDER BY run.id';
const empty = (graph: Graph) => graph.define({ name: 'test', text: EMPTY });
const EMPTY = 'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 100 ROWS';
const say = (graph: Graph, text: string) => graph.write((run) => run({ name: 'test', text }, {}));

describe('a backup', { timeout: 600_000 }, () => {
  let graph: Graph;
  let release: () => Promise<void>;
  let hash: string;
  let runs: unknown;
  const caucus = (...words: string[]) => command(async () => ({ ...graph, close: async () => {} }), words);

  beforeAll(async () => {
    await partOfRecord(data, /^(73|74)\.csv$/);
    const shipment = new Shipment(data, silent);
    const content = (folder: string) => shipment.bulkTables(folder);
    const own = await ownNeo4j({ folder: join(home, 'own'), cache, java, report: silent, port: 0, content });
    graph = openGraph(own);
    release = async () => {
      await graph.close();
      await own.release();
    };
    await setUp(graph);
    await shipment.load(graph);
    // What ships is made by imports again; an account and a group of one's own only by a backup.
    await writeFile(join(home, 'mine.csv'), 'text,day,who,vote\nA/RES/74/247,2019-12-27,France,no\n');
    await writeFile(
      join(home, 'map.yaml'),
      'row: ballot\ncolumns: { symbol: text, date: day, state: who, choice: vote }\n',
    );
    await writeFile(join(home, 'pair.csv'), 'state\nFrance\nKenya\n');
    await caucus('import', 'csv', join(home, 'mine.csv'), '--map', join(home, 'map.yaml'));
    await caucus('import', 'members', join(home, 'pair.csv'));
    hash = await hashOfGraph(graph);
    runs = await answer(graph, RUNS);
  }, 600_000);
  afterAll(() => release());

  it('of a database makes an empty one the same, by its hash and by its runs', async () => {
    const exported = await caucus('export', '--all', backup);
    expect(exported).toMatchObject({ status: 0, stdout: expect.stringContaining(hash) });
    await empty(graph);

    const restored = await caucus('import', '--all', backup);

    expect(restored).toMatchObject({ status: 0, stdout: expect.stringContaining(hash) });
    expect(await hashOfGraph(graph)).toBe(hash);
    expect(await answer(graph, RUNS)).toEqual(runs);
    const [mine] = await answer(
      graph,
      "MATCH (d:Dataset {id: 'urn:caucus:dataset:mine'})<-[:FROM]-(v:VoteEvent) RETURN v.id",
    );
    expect(mine).toEqual(['urn:caucus:vote:ga/74/247']);
    expect((await new Shipment(data, silent).load(graph)).map(({ written }) => written)).not.toContainEqual(
      expect.anything(),
    );
  });

  it('is refused by a database that has something, which stays', async () => {
    const { status, stderr } = await caucus('import', '--all', backup);

    expect(status).toBe(2);
    expect(stderr).toMatch(/^The database has [\d,]+ nodes, and a backup is restored into an empty one/);
    expect(await hashOfGraph(graph)).toBe(hash);
  });

  it('is begun anew where a restore was killed', async () => {
    await empty(graph);
    await say(
      graph,
      "CREATE (:ImportRun {id: 'x', source: 'backup', started: '2020-01-01T00:00:00Z'}) CREATE (:Name {id: 'y'})",
    );

    expect(await caucus('import', '--all', backup)).toMatchObject({ status: 0 });

    expect(await hashOfGraph(graph)).toBe(hash);
    expect(await answer(graph, RUNS)).toEqual(runs);
  });

  it('that is not as it was written is refused before anything is read or written', async () => {
    const damaged = join(home, 'damaged');
    await cp(backup, damaged, { recursive: true });
    await writeFile(join(damaged, 'edges.jsonl.gz'), 'x');

    expect(await caucus('import', '--all', damaged)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/edges\.jsonl\.gz" is not as it was written/),
    });
    expect(await caucus('import', '--all', join(home, 'mine.csv'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/is no backup: there is no backup\.json in it/),
    });
  });

  it('is kept by no halves: a folder that has something is refused, and one of a graph that changes', async () => {
    expect(await caucus('export', '--all', backup)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/is not empty/),
    });
    const moving: Graph = { ...graph, committed: async () => crypto.randomUUID(), close: async () => {} };

    const { status, stderr } = await command(async () => moving, ['export', '--all', join(home, 'moving')]);

    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringMatching(/The graph changed while/) });
    expect(existsSync(join(home, 'moving'))).toBe(false);
    expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each([
    [['export'], /^Say what to write: general-assembly, .*, or --all <folder>/],
    [['export', 'xlsx'], /^There is no format "xlsx": general-assembly, /],
    [['import', 'votes'], /^There is no source "votes": un-digital-library, /],
  ])('caucus %j says what there is', async (words, sentence) => {
    const { status, stderr } = await caucus(...words);

    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
