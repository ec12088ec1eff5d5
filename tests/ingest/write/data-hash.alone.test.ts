import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dataVersion } from '../../../src/graph/dataset.ts';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import { rankingOf } from '../../../src/ingest/read/ranking.ts';
import { generalAssembly } from '../../../src/ingest/sources/general-assembly/general-assembly.ts';
import { hashOfData } from '../../../src/ingest/write/data-hash.ts';
import { importOf } from '../../../src/ingest/write/import.ts';
import { DATA, folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { sandbox } from '../../support/sandbox.ts';

const SHIPPED = join(DATA, generalAssembly.folder ?? '');
const source = importOf(generalAssembly);

/** Imports a folder, as the command does, and answers with the data version of then. */
async function versionAfter(graph: Graph, folder: string): Promise<string> {
  const report = () => {};
  const prepared = await source.prepare(folder, { tolerated: 0, report });
  await prepared.run(graph, { dryRun: false, report, ranking: rankingOf(['unvotes', 'undl']) });
  return dataVersion(graph);
}

describe('the data version', () => {
  const graph = testGraph();
  afterAll(() => graph.close());

  it('is the hash of the data, which the last import of a load has written down', async () => {
    expect(await dataVersion(graph)).toBe(await hashOfData(graph));
  });

  it('is the same when the same data are imported again, another when one ballot has changed, and the first when it is as it was', async () => {
    const text = await readFile(join(SHIPPED, 'sessions', '74.csv'), 'utf8');
    const changed = text.replace(/^(ga\/74\/247,.*,)(.)/m, (_, row, first) => row + (first === 'Y' ? 'N' : 'Y'));
    expect(changed).not.toBe(text);
    const other = await folderOf({ 'sessions/74.csv': changed }, SHIPPED);
    const before = await dataVersion(graph);

    await sandbox(graph, async (graph) => {
      expect(await versionAfter(graph, SHIPPED)).toBe(before);
      const after = await versionAfter(graph, other);
      expect(after).toMatch(/^[0-9a-f]{32}$/);
      expect(after).not.toBe(before);
      expect(await versionAfter(graph, SHIPPED)).toBe(before);
    });
  });
});
