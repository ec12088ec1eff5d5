import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { type Graph, openGraph } from '../../../src/graph/kernel/graph.ts';
import { setUp } from '../../../src/graph/kernel/setup.ts';
import { hashOfGraph } from '../../../src/ingest/export/graph-hash.ts';
import { Shipment } from '../../../src/ingest/load.ts';
import { ownNeo4j } from '../../../src/neo4j/own.ts';
import { DATA } from '../../support/folder.ts';

const home = mkdtempSync(join(tmpdir(), 'caucus-bulk-'));
const data = join(home, 'data');
const { cache, java } = readConfig(process.env);
const silent = () => {};
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n');

/** Sessions with repeated votes, amendments, paragraphs, parts that were put to one vote, votes of one source alone, and ballots about which the two differ. */
const SESSIONS = /^(0?1|34|50|73|74|1950s)\.csv$/;
/** Dossiers on votes of other sessions. */
const ELSEWHERE = /\/dossiers\/(nuclear-ban|ukraine-es-11)$/;

/** Loads the data into a new database, which a bulk import began or not, and answers with what `look` sees. */
async function loadedInto<T>(name: string, bulk: boolean, look: (graph: Graph) => Promise<T>): Promise<T> {
  const shipment = new Shipment(data, silent);
  const content = (folder: string) => shipment.bulkTables(folder);
  const options = { folder: join(home, name), cache, java, report: silent, port: 0 };
  const own = await ownNeo4j({ ...options, ...(bulk && { content }) });
  const graph = openGraph(own);
  try {
    await setUp(graph);
    await shipment.load(graph);
    return await look(graph);
  } finally {
    await graph.close();
    await own.release();
  }
}

/** The graph by its hash, and what its import runs have counted. */
const seen = async (graph: Graph) => ({
  hash: await hashOfGraph(graph),
  runs: await graph.read(
    {
      name: 'test',
      text: 'MATCH (run:ImportRun) RETURN run.source, run.created, run.joined, run.unchanged, run.contested ORDER BY run.source',
    },
    {},
  ),
});

describe('a database that a bulk import began', { timeout: 600_000 }, () => {
  beforeAll(async () => {
    await cp(DATA, data, {
      recursive: true,
      filter: (from) =>
        !ELSEWHERE.test(from) &&
        (!/\/(sessions|general-assembly|security-council)\/[^/]*$/.test(from) || SESSIONS.test(basename(from))),
    });
    const record = join(data, 'un-general-assembly');
    const sessions = readdirSync(join(record, 'sessions')).map((file) => linesOf(join(record, 'sessions', file)));
    const records = new Set(sessions.flat().map((line) => line.split(',')[1]));
    const facts = linesOf(join(record, 'motions.csv'));
    const kept = facts.filter((line, place) => place === 0 || records.has(line.split(',')[0]));
    writeFileSync(join(record, 'motions.csv'), kept.join('\n'));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('is the same as one that was loaded by statements alone, and says the same of its loads', async () => {
    const byStatements = await loadedInto('statements', false, seen);

    const byBulk = await loadedInto('bulk', true, seen);

    expect(byStatements.runs.find(([source]) => source === 'general-assembly')?.[2]).toBeGreaterThan(100);
    expect(byBulk).toEqual(byStatements);
  });
});
