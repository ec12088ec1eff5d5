import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import { rankingOf } from '../../../src/ingest/read/ranking.ts';
import { members } from '../../../src/ingest/sources/groups/members.ts';
import { importOf } from '../../../src/ingest/write/import.ts';
import { ask } from '../../support/ask.ts';
import { folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { sandbox } from '../../support/sandbox.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

async function bring(graph: Graph, file: string, text: string, dataset?: string) {
  const folder = await folderOf({ [file]: text });
  const prepared = await importOf(members).prepare(join(folder, file), {
    ...{ tolerated: 0, report: () => {} },
    ...(dataset !== undefined && { reviewed: { dataset: { slug: dataset } } }),
  });
  return prepared.run(graph, { dryRun: false, report: () => {}, ranking: rankingOf([]) });
}

/** The members of a bloc on a day, by their codes, and whether each is dated. */
async function membersOf(graph: Graph, bloc: string): Promise<string[]> {
  const text = `MATCH (:Bloc {id: $id})<-[m:MEMBER_OF]-(s:State)
    RETURN s.iso3, m.dated, m.validFrom, m.validTo ORDER BY s.iso3`;
  const rows = await graph.read({ name: 'test', text }, { id: `urn:caucus:bloc:${bloc}` });
  return rows.map(([code, dated, from, to]) => `${code} ${dated ? `${from} ${to ?? ''}`.trim() : 'not dated'}`);
}

describe('a list of members', () => {
  it('may have yes and no: then the members are, without dates, and no longer when they are listed no more', async () => {
    await sandbox(neo4j, async (graph) => {
      const list = 'country,member\nFrance,yes\nCôte d’Ivoire,x\nChad,no\nBrazil,1\n';
      expect((await bring(graph, 'my-club.csv', list)).written).toMatchObject({ created: 3 });
      expect(await membersOf(graph, 'my-club')).toEqual(['BRA not dated', 'CIV not dated', 'FRA not dated']);
      expect((await bring(graph, 'my-club.csv', list)).written).toMatchObject({ created: 0, changed: 0 });

      const { written } = await bring(graph, 'my-club.csv', list.replace('Brazil,1', 'Brazil,0'), 'my-club');
      expect(written).toMatchObject({ created: 0, removed: 1 });
      // The next import of another group leaves this one alone.
      await bring(graph, 'other.csv', 'iso3\nDEU\n');
      expect(await membersOf(graph, 'my-club')).toEqual(['CIV not dated', 'FRA not dated']);
    });
  });

  it('may have a column a group, and analyses take each', async () => {
    await sandbox(neo4j, async (graph) => {
      await bring(graph, 'lists.csv', 'Country;G20;My Pact\nFRANCE;oui;non\nGermany;oui;oui\nNorway;;oui\n');

      const { data, errors } = await ask<{ a: unknown; b: { name: string } }>(
        graph,
        `{ a: states(first: 5, memberOf: "urn:caucus:bloc:my-pact") { nodes { iso3 } }
           b: node(id: "urn:caucus:bloc:g20") { ... on Bloc { name } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ a: { nodes: [{ iso3: 'DEU' }, { iso3: 'NOR' }] }, b: { name: 'G20' } });
    });
  });

  it('may have the days from and to, the last one included', async () => {
    await sandbox(neo4j, async (graph) => {
      await bring(graph, 'club.csv', 'country,joined,left\nFrance,1990-01-02,\nGermany,1991,2000-12-31\nChad,,2001\n');

      expect(await membersOf(graph, 'club')).toEqual(['DEU 1991-01-01 2001-01-01', 'FRA 1990-01-02', 'TCD not dated']);
    });
  });

  it.each([
    ['eu.csv', 'country,member\nFrance,yes\n', /The group "eu" is one that is there/],
    ['club.csv', 'country,member\nFrance,yes\nAtlantis,yes\n', /The state "Atlantis" is in no table of names/],
    ['club.csv', 'country,from,to\nFrance,2001,2000\n', /2000 is before 2001/],
    ['club.csv', 'country,from\nFrance,03.04.2001\n', /Say with --dates in which order/],
    ['club.csv', 'country,member\nFrance,yes\nFRA,yes\n', /FRA stands in an earlier row of club too/],
    ['club.csv', 'a,b\nx,y\n', /No column of the list has names or codes of states/],
  ])('that is wrong is refused: %s %j', async (file, text, sentence) => {
    await expect(bring(neo4j, file, text)).rejects.toThrow(sentence);
  });
});
