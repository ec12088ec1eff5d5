import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import type { OwnDataset } from '../../../src/ingest/read/own-dataset.ts';
import { rankingOf } from '../../../src/ingest/read/ranking.ts';
import { csv } from '../../../src/ingest/sources/csv/csv.ts';
import { importOf } from '../../../src/ingest/write/import.ts';
import type { VotePlan } from '../../../src/ingest/write/vote-plan.ts';
import { ask } from '../../support/ask.ts';
import { folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { sandbox } from '../../support/sandbox.ts';

const silent = () => {};
const MAP = 'row: ballot\ncolumns: { symbol: text, date: day, state: who, choice: vote }\n';

type How = { readonly dryRun?: boolean; readonly ask?: boolean; readonly tell?: (plan: VotePlan) => void };

/** Imports a table by a map, as the command line does. */
async function bring(
  graph: Graph,
  table: string,
  map: string,
  dataset: OwnDataset,
  { dryRun = false, ...how }: How = {},
) {
  const folder = await folderOf({ 'votes.csv': table, 'map/votes.yaml': map });
  const reviewed = { map: join(folder, 'map/votes.yaml'), dataset };
  const prepared = await importOf(csv).prepare(join(folder, 'votes.csv'), { tolerated: 0, report: silent, reviewed });
  return prepared.run(graph, { ...how, dryRun, report: silent, ranking: rankingOf(['unvotes', 'undl']) });
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

  it('is an account of a known vote for each owner, contested where a few votes differ, and doubtful where many do', async () => {
    const own = (choice: string, ...states: string[]) =>
      `text,day,who,vote\n${['France', ...states].map((state) => `A/RES/74/247,2019-12-27,${state},${choice}\n`).join('')}`;

    await sandbox(graph, async (graph) => {
      // France was against it.
      expect((await bring(graph, own('no'), MAP, { slug: 'first' })).written).toMatchObject({ joined: 1 });
      expect((await bring(graph, own('contre'), MAP, { slug: 'second' })).written).toMatchObject({ joined: 1 });
      expect((await bring(graph, own('yes'), MAP, { slug: 'third' })).written).toMatchObject({
        joined: 1,
        contested: 1,
      });
      const west = ['Germany', 'Italy', 'Spain', 'Norway', 'USA', 'UK'];
      const { written, problems } = await bring(graph, own('yes', ...west), MAP, { slug: 'fourth' });
      expect(written).toMatchObject({ created: 0, joined: 0 });
      expect(problems.listed).toMatchObject([
        {
          code: 'DOUBTFUL_MATCH',
          sentence: expect.stringMatching(/^7 of the 7 votes .* \(DEU FOR here, AGAINST there; /),
        },
      ]);
    });
  });

  it.each([
    [
      'on another day',
      'A/RES/74/247,2019-12-26,France,no',
      MAP,
      'The vote ga/74/247 is of 2019-12-26 here, and of 2019-12-27 in unvotes: perhaps they are two votes.',
    ],
    ['on another part of the text', 'ga/74/247,2019-12-27,France,no', `${MAP}vote: { kind: amendment }\n`, null],
  ])('does not join a known vote %s', async (_, row, map, sentence) => {
    await sandbox(graph, async (graph) => {
      const { written, problems } = await bring(graph, `text,day,who,vote\n${row}\n`, map, { slug: 'clerk' });

      expect(written).toMatchObject({ joined: 0, created: sentence === null ? 1 : 0 });
      expect(problems.listed.map(({ sentence }) => sentence)).toEqual(sentence === null ? [] : [sentence]);
    });
  });

  it('says in a dry run what would become of each vote, with both sides', async () => {
    const header = 'text,day,who,vote\n';
    const known = 'A/RES/74/247,2019-12-27,France,no\n';

    await sandbox(graph, async (graph) => {
      await bring(graph, `${header}A/RES/79/901,2024-12-01,France,yes\n`, MAP, { slug: 'clerk' });
      const plans: VotePlan[] = [];
      const table = `${header}${known}A/RES/79/901,2024-12-02,France,no\nA/RES/79/902,2024-12-01,Chad,abstain\nA/RES/74/246,2019-01-01,Chad,yes\n`;
      const { written } = await bring(
        graph,
        table,
        MAP,
        { slug: 'clerk' },
        { dryRun: true, tell: (plan) => plans.push(plan) },
      );

      expect(written).toMatchObject({ created: 1, joined: 1, changed: 1 });
      expect(plans).toEqual(
        expect.arrayContaining([
          { key: 'ga/79/902', what: 'created', differences: ['2024-12-01, 0 for, 0 against, 1 abstentions'] },
          { key: 'ga/74/247', what: 'joined', differences: [] },
          {
            key: 'ga/79/901',
            what: 'changed',
            differences: ['the day from "2024-12-01" to "2024-12-02"', '1 of 1 ballots: FRA from FOR to AGAINST'],
          },
          { key: 'ga/74/246', what: 'doubtful', differences: [expect.stringContaining('is of 2019-01-01 here')] },
        ]),
      );
      expect(plans).toHaveLength(4);
    });
  });

  it('asks before it changes many votes of its dataset, and shows some; then nothing was written', async () => {
    const table = (choice: string) =>
      `text,day,who,vote\n${Array.from({ length: 30 }, (_, at) => `A/RES/79/${901 + at},2024-12-01,France,${choice}\n`).join('')}`;

    await sandbox(graph, async (graph) => {
      await bring(graph, table('yes'), MAP, { slug: 'clerk' }, { ask: true });
      const refused = bring(graph, table('no'), MAP, { slug: 'clerk' }, { ask: true });
      await expect(refused).rejects.toThrow(
        /^30 of the 30 votes that the graph has of these datasets would change\. Some of them:\n {2}changed ga\/79\/901: 1 of 1 ballots: FRA from FOR to AGAINST\n[\s\S]*--accept-changes/,
      );

      const accepted = await bring(graph, table('no'), MAP, { slug: 'clerk' });
      expect(accepted.written).toMatchObject({ changed: 30 });
    });
  });
});
