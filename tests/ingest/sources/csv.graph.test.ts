import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import type { OwnDataset } from '../../../src/ingest/read/own-dataset.ts';
import { rankingOf } from '../../../src/ingest/read/ranking.ts';
import { csv } from '../../../src/ingest/sources/csv/csv.ts';
import { importOf } from '../../../src/ingest/write/import.ts';
import { ask } from '../../support/ask.ts';
import { folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { sandbox } from '../../support/sandbox.ts';

const silent = () => {};
const MAP = 'row: ballot\ncolumns: { symbol: text, date: day, state: who, choice: vote }\n';

/** Imports a table by a map, as the command line does. */
async function bring(graph: Graph, table: string, map: string, dataset: OwnDataset) {
  const folder = await folderOf({ 'votes.csv': table, 'map/votes.yaml': map });
  const reviewed = { map: join(folder, 'map/votes.yaml'), dataset };
  const prepared = await importOf(csv).prepare(join(folder, 'votes.csv'), { tolerated: 0, report: silent, reviewed });
  return prepared.run(graph, { dryRun: false, report: silent, ranking: rankingOf(['unvotes', 'undl']) });
}

describe('a table of your own in the graph', () => {
  const graph = testGraph();
  afterAll(() => graph.close());

  it('is votes of a body that no table knows, and the same again writes nothing', async () => {
    const table = 'text,day,who,vote\nDecision 5,2024-02-13,Chad,yes\nDecision 5,2024-02-13,Ghana,no\n';
    const map = `${MAP}body: { slug: african-union, name: African Union }\n`;
    const asked = `{ votes(first: 5, where: { bodies: ["urn:caucus:institution:african-union"] }) { totalCount nodes {
      id for against body { name } ballots(first: 5) { nodes { choice state { iso3 } } } } } }`;

    await sandbox(graph, async (graph) => {
      const first = await bring(graph, table, map, { slug: 'clerk' });
      expect(first.written).toMatchObject({ created: 1 });
      const again = await bring(graph, table, map, { slug: 'clerk' });
      expect(again.written).toMatchObject({ created: 0, changed: 0, unchanged: 1 });

      const { data, errors } = await ask<{ votes: unknown }>(graph, asked);
      expect(errors).toBeUndefined();
      expect(data.votes).toEqual({
        totalCount: 1,
        nodes: [
          {
            id: 'urn:caucus:vote:african-union/2024/decision-5',
            for: 1,
            against: 1,
            body: { name: 'African Union' },
            ballots: {
              nodes: expect.arrayContaining([
                { choice: 'FOR', state: { iso3: 'TCD' } },
                { choice: 'AGAINST', state: { iso3: 'GHA' } },
              ]),
            },
          },
        ],
      });
    });
  });

  it('is an account of a known vote for each owner, and doubtful where too many votes differ', async () => {
    const own = (choice: string) => `text,day,who,vote\nA/RES/74/247,2019-12-27,France,${choice}\n`;

    await sandbox(graph, async (graph) => {
      // France was against it.
      expect((await bring(graph, own('no'), MAP, { slug: 'first' })).written).toMatchObject({ joined: 1 });
      expect((await bring(graph, own('contre'), MAP, { slug: 'second' })).written).toMatchObject({ joined: 1 });
      const { written, problems } = await bring(graph, own('yes'), MAP, { slug: 'third' });
      expect(written).toMatchObject({ created: 0, joined: 0 });
      expect(problems.listed.map(({ code }) => code)).toEqual(['DOUBTFUL_MATCH']);
    });
  });
});
