import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { type Graph, openGraph } from '../../../src/graph/kernel/graph.ts';
import { setUp } from '../../../src/graph/kernel/setup.ts';
import { hashOfGraph } from '../../../src/ingest/export/graph-hash.ts';
import { Shipment } from '../../../src/ingest/load.ts';
import { ownNeo4j } from '../../../src/neo4j/own.ts';
import { compileOnce } from '../../support/compile-less.ts';
import { partOfRecord } from '../../support/part-of-record.ts';

compileOnce();
const home = mkdtempSync(join(tmpdir(), 'caucus-bulk-'));
const data = join(home, 'data');
const { cache, java } = readConfig(process.env);
const silent = () => {};
/** Sessions with repeated votes, amendments, paragraphs, parts that were put to one vote, votes of one source alone, and ballots about which the two differ. */
const SESSIONS = /^(0?1|34|50|73|74|1950s)\.csv$/;

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
  beforeAll(() => partOfRecord(data, SESSIONS));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('is the same as one that was loaded by statements alone, and says the same of its loads', async () => {
    const byStatements = await loadedInto('statements', false, seen);

    const byBulk = await loadedInto('bulk', true, seen);

    expect(byStatements.runs.find(([source]) => source === 'general-assembly')?.[2]).toBeGreaterThan(100);
    expect(byBulk).toEqual(byStatements);
  });
});
