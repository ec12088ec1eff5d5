import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { dataVersion } from '../../src/graph/dataset.ts';
import { openGraph } from '../../src/graph/kernel/graph.ts';
import { ZERO_COUNTS } from '../../src/ingest/write/counts.ts';
import { importOf } from '../../src/ingest/write/import.ts';
import type { Source } from '../../src/ingest/write/source.ts';
import { folderOf } from '../support/folder.ts';
import { follow } from '../support/follow.ts';
import { testGraph } from '../support/graph.ts';
import { bring } from '../support/import.ts';
import { listen } from '../support/listen.ts';
import { testDatabase } from '../support/test-database.ts';

const graph = testGraph();
const url = `${await listen({}, graph)}/graphql`;
/** As another process has it: a connection of its own. */
const elsewhere = openGraph(testDatabase());
const write = (text: string, parameters = {}) => elsewhere.write((run) => run({ name: 'test', text }, parameters));

afterAll(async () => {
  await elsewhere.close();
  await graph.close();
});

/** A source of three records, which writes nothing, and looks at one record after the other as it is let. */
function slowly() {
  const gates = [0, 1, 2].map(() => Promise.withResolvers<void>());
  const source: Source<{ type: string }> = {
    name: 'slowly',
    about: 'Three records.',
    folder: null,
    files: async () => ['one.csv'],
    async *read() {
      for (const type of ['a', 'b', 'c']) yield { type };
    },
    write: async (_, __, { progress }) => {
      for (const { promise } of gates) {
        await promise;
        progress(1);
      }
      return ZERO_COUNTS;
    },
  };
  return { source, gates };
}

describe('the imports under way', () => {
  it('are told as they go on in another process, until they have ended, and then the new data version', async () => {
    onTestFinished(() => write('MATCH (run:ImportRun {source: "slowly"}) DELETE run').then(() => {}));
    const imports = follow(url, 'subscription { imports { source started done total } }');
    const versions = follow(url, 'subscription { dataVersion }');
    await expect
      .poll(() => [imports.events, versions.events].map(({ length }) => length), { timeout: 60_000 })
      .toEqual([1, 1]);
    const before = await dataVersion(graph);

    const { source, gates } = slowly();
    const importing = bring(importOf(source), elsewhere, await folderOf({ 'one.csv': 'a,b\n' }));
    const newest = () => imports.events.at(-1)?.data?.imports;
    await expect.poll(newest, { timeout: 30_000 }).toMatchObject([{ source: 'slowly', done: 0, total: 3 }]);
    gates[0]?.resolve();
    await expect.poll(newest, { timeout: 30_000 }).toMatchObject([{ source: 'slowly', done: 1, total: 3 }]);
    expect(await dataVersion(graph)).toBe(before);

    for (const { resolve } of gates) resolve();
    await importing;
    await expect.poll(newest, { timeout: 30_000 }).toEqual([]);
    await expect.poll(() => versions.events.length, { timeout: 90_000 }).toBe(2);
    expect(versions.events.map(({ data }) => data?.dataVersion)).toEqual([before, await dataVersion(graph)]);
  });

  it('are not those of a process that was killed', async () => {
    onTestFinished(() => write('MATCH (run:ImportRun {source: "killed"}) DELETE run').then(() => {}));
    await write(
      'CREATE (:ImportRun {id: "urn:caucus:import-run:killed/1", source: "killed", started: "2020-01-01T00:00:00.000Z", done: 1, total: 3, told: timestamp() - 60000})',
    );
    const { events } = follow(url, 'subscription { imports { source } }');

    await expect.poll(() => events).toMatchObject([{ data: { imports: [] } }]);
  });
});

describe('new contradictions', () => {
  it('are told when an import that has brought them has ended, each with what the claims say', async () => {
    const id = 'urn:caucus:contradiction:test/T01';
    onTestFinished(() =>
      write(
        'MATCH (node) WHERE (node:ImportRun AND node.source = "test") OR (node:Entity AND node.id = $id) DETACH DELETE node',
        { id },
      ).then(() => {}),
    );
    const { events } = follow(url, 'subscription { newContradictions { key reading between { key } } }');
    await expect.poll(() => events, { timeout: 90_000 }).toMatchObject([{ data: { newContradictions: [] } }]);

    await write(
      `MATCH (first:Claim), (second:Claim) WHERE first.key = 'C02' AND second.key = 'C03'
       CREATE (said:Entity:Contradiction {id: $id, key: 'T01', kind: 'CONFLICT', aspect: 'DATE', reading: 'A test.', status: 'OPEN'})
       CREATE (said)-[:BETWEEN {order: 0}]->(first), (said)-[:BETWEEN {order: 1}]->(second)
       CREATE (:ImportRun {id: 'urn:caucus:import-run:test/1', source: 'test', started: $now, finished: $now})`,
      { id, now: new Date().toISOString() },
    );

    await expect.poll(() => events, { timeout: 90_000 }).toHaveLength(2);
    expect(events.slice(1)).toMatchObject([
      { data: { newContradictions: [{ key: 'T01', reading: 'A test.', between: [{ key: 'C02' }, { key: 'C03' }] }] } },
    ]);
  });
});
