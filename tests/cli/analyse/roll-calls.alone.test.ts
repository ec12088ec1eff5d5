import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph, Row } from '../../../src/graph/kernel/graph.ts';
import { command } from '../../support/command.ts';
import { folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { sandbox } from '../../support/sandbox.ts';

const graph = testGraph();
afterAll(() => graph.close());

/** What an analysis finds with this cache, and how often it read roll calls from the database. */
async function found(cache: string, on: Graph = graph) {
  let reads = 0;
  const counting: Graph = {
    ...on,
    read: <R extends Row>(...[statement, parameters]: Parameters<Graph['read']>) => {
      if (statement.name === 'roll-call/all') reads += 1;
      return on.read<R>(statement, parameters);
    },
    close: async () => {},
  };
  const words = ['analyse', 'agreement', '--states', 'FRA,USA', '--from', '1946-01-01'];
  const { status, stdout } = await command(async () => counting, words, cache);
  expect(status).toBe(0);
  return { stdout, reads };
}

describe('the roll calls of a data version', () => {
  it('are read once from the database, then from a file, and again from the database when that is damaged', async () => {
    const cache = await folderOf({});
    const folder = join(cache, 'roll-calls');

    const first = await found(cache);
    expect(first.reads).toBeGreaterThan(1);
    expect(await found(cache)).toEqual({ ...first, reads: 0 });

    const [file = ''] = await readdir(folder);
    await writeFile(join(folder, file), 'no roll calls');
    expect(await found(cache)).toEqual(first);
    expect(await found(cache)).toEqual({ ...first, reads: 0 });
  });

  it('are not kept while an import has begun and not ended: no version tells of what it wrote', async () => {
    const cache = await folderOf({});
    await sandbox(graph, async (graph) => {
      const text =
        "CREATE (:ImportRun {id: 'urn:caucus:import-run:killed/2', source: 'killed', started: '2020-01-01T00:00:00.000Z'})";
      await graph.write((run) => run({ name: 'test', text }, {}));

      expect((await found(cache, graph)).reads).toBeGreaterThan(1);
    });

    expect(await readdir(cache)).toEqual([]);
  });
});
