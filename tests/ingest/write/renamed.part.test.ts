import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import { rankingOf } from '../../../src/ingest/read/ranking.ts';
import { generalAssembly } from '../../../src/ingest/sources/general-assembly/general-assembly.ts';
import { undl } from '../../../src/ingest/sources/undl/undl.ts';
import type { Account } from '../../../src/ingest/write/account.ts';
import { importOf } from '../../../src/ingest/write/import.ts';
import { ask } from '../../support/ask.ts';
import { DATA, folderOf, readAll } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { answer } from '../../support/import.ts';
import { sandbox } from '../../support/sandbox.ts';

const HEADER =
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link';
const VOTES = { FRA: 'Y', USA: 'N', IND: 'A', BRA: 'Y' };

/** Rows of a record with this symbol, as the library exports them. */
const record = (id: string, symbol: string, votes: Readonly<Record<string, string>> = VOTES, date = '2024-12-24') =>
  Object.entries(votes).map(([code, vote]) => `${id},${code},${code},${vote},${date},79,${symbol},Title,2,1,1,0,4,`);

async function bring(graph: Graph, ...rows: string[][]): Promise<unknown> {
  const folder = await folderOf({ 'votes.csv': `${[HEADER, ...rows.flat()].join('\n')}\n` });
  const options = { report: () => {}, ranking: rankingOf(['unvotes', 'undl']) };
  const prepared = await importOf(undl).prepare(folder, { tolerated: 0, report: options.report });
  const dry = await prepared.run(graph, { ...options, dryRun: true });
  const { written } = await prepared.run(graph, { ...options, dryRun: false, more: true });
  expect(dry.written).toEqual(written);
  return written;
}

/** All that the graph has of votes of these records or keys. */
const votes = async (graph: Graph, ...keys: string[]) =>
  answer(
    graph,
    `UNWIND $keys AS key MATCH (e:Entity {id: 'urn:caucus:vote:' + key})
      RETURN key, COLLECT { MATCH (e)-[a:FROM]->(d) RETURN d.id + ' ' + a.record ORDER BY d.id },
        COLLECT { MATCH (e)<-[b:VOTED]-() RETURN b.key + ' ' + b.choice ORDER BY b.key },
        COLLECT { MATCH (e)-[:ON]->(m) RETURN m.id + ' ' + m.symbol }`,
    { keys },
  );
const events = async (graph: Graph) => (await answer(graph, 'MATCH (e:VoteEvent) RETURN count(e)'))[0]?.[0];
const motions = async (graph: Graph) => (await answer(graph, 'MATCH (m:Motion) RETURN count(m)'))[0]?.[0];

/** The numbers of the vote that is found by its id, and of that found by its symbol. */
async function named(graph: Graph, number: string): Promise<string[]> {
  const question = `{ one: voteEvent(id: "urn:caucus:vote:ga/79/${number}") { id }
    all: votes(where: { symbol: "A/RES/79/${number}" }) { nodes { id } } }`;
  const { data } = await ask<{ one: { id: string }; all: { nodes: { id: string }[] } }>(graph, question);
  return [data.one, ...data.all.nodes].map(({ id }) => id.slice(id.lastIndexOf('/') + 1));
}

/** What the graph says of a vote that only the library has, with `VOTES`. */
const said = (key: string, id: string, symbol: string) => [
  key,
  [`urn:caucus:dataset:undl ${id}`],
  [
    `BRA|2024-12-24|${key} FOR`,
    `FRA|2024-12-24|${key} FOR`,
    `IND|2024-12-24|${key} ABSTAIN`,
    `USA|2024-12-24|${key} AGAINST`,
  ],
  [`urn:caucus:resolution:${key} ${symbol}`],
];

describe('a record that comes again under another symbol', () => {
  const graph = testGraph();
  afterAll(() => graph.close());

  it('is the same vote, renamed, with all that hangs on it and on its motion; a file of before changes nothing', async () => {
    await sandbox(graph, async (graph) => {
      const before = [await events(graph), await motions(graph)];
      await bring(graph, record('4082671', 'A/RES/79/XX'));
      await answer(
        graph,
        `MATCH (e:Entity {id: 'urn:caucus:vote:ga/79/undl-4082671'})-[:ON]->(m)
          CREATE (e)-[:HAS_NAME]->(:Name {id: 'n1'}) CREATE (m)-[:HAS_NAME]->(:Name {id: 'n2'})`,
      );

      expect(await bring(graph, record('4082671', 'A/RES/79/290'))).toMatchObject({ created: 0, changed: 1 });

      expect(await votes(graph, 'ga/79/290', 'ga/79/undl-4082671')).toEqual([
        said('ga/79/290', '4082671', 'A/RES/79/290'),
      ]);
      expect([await events(graph), await motions(graph)]).toEqual(before.map((count) => Number(count) + 1));
      const names = `MATCH (e:Entity {id: 'urn:caucus:vote:ga/79/290'})-[:HAS_NAME]->(n)
        MATCH (e)-[:ON]->()-[:HAS_NAME]->(m) RETURN n.id, m.id`;
      expect(await answer(graph, names)).toEqual([['n1', 'n2']]);

      for (const symbol of ['A/RES/79/290', 'A/RES/79/XX'])
        expect(await bring(graph, record('4082671', symbol))).toMatchObject({ created: 0, changed: 0, vanished: 0 });
    });
  });

  it('is renamed from one symbol of a resolution to another too, and two records may change places', async () => {
    await sandbox(graph, async (graph) => {
      await bring(graph, record('1', 'A/RES/79/9001'), record('2', 'A/RES/79/9002'));
      await bring(graph, record('1', 'A/RES/79/9002'), record('2', 'A/RES/79/9003'));

      expect(await votes(graph, 'ga/79/9001', 'ga/79/9002', 'ga/79/9003')).toEqual([
        said('ga/79/9002', '1', 'A/RES/79/9002'),
        said('ga/79/9003', '2', 'A/RES/79/9003'),
      ]);
      expect(await named(graph, '9001')).toEqual(['9002', '9002']);
      expect(await named(graph, '9002')).toEqual(['9002', '9002']);

      await bring(graph, record('1', 'A/RES/79/9003'), record('2', 'A/RES/79/9002'));

      expect(await votes(graph, 'ga/79/9002', 'ga/79/9003')).toEqual([
        said('ga/79/9002', '2', 'A/RES/79/9002'),
        said('ga/79/9003', '1', 'A/RES/79/9003'),
      ]);
    });
  });

  it('joins the vote that another source has under its symbol, and leaves nothing behind', async () => {
    const shipped = await readAll(generalAssembly, join(DATA, generalAssembly.folder ?? ''));
    const { states, letters } = shipped.rows.find(
      (row): row is Account => row.type === 'account' && row.key === 'ga/74/247',
    ) as Account;
    const ballots = Object.fromEntries(
      states.map((state, place) => [state, letters[place] as string]).filter(([, letter]) => letter !== '.'),
    );
    const of = (symbol: string) => record('3846885', symbol, ballots, '2019-12-27');
    await sandbox(graph, async (graph) => {
      const before = [await events(graph), await motions(graph), await votes(graph, 'ga/74/247')];
      await bring(graph, of('A/RES/74/XX'));
      await answer(
        graph,
        `MATCH (e:Entity {id: 'urn:caucus:vote:ga/74/undl-3846885'}) CREATE (e)-[:HAS_NAME]->(:Name {id: 'n3'})
          CREATE (:Claim {id: 'c3'})-[:ABOUT {claims: ['c3']}]->(e)`,
      );

      expect(await bring(graph, of('A/RES/74/247'))).toMatchObject({ created: 0, changed: 1 });

      expect([await events(graph), await motions(graph)]).toEqual(before.slice(0, 2));
      expect((await votes(graph, 'ga/74/247'))[0]?.[1]).toEqual([
        'urn:caucus:dataset:undl 3846885',
        'urn:caucus:dataset:unvotes 9087',
      ]);
      const moved = `MATCH (e:Entity {id: 'urn:caucus:vote:ga/74/247'})-[:HAS_NAME]->(n:Name {id: 'n3'})
        MATCH (e)<-[about:ABOUT]-(c:Claim {id: 'c3'}) RETURN n.id, about.claims`;
      expect(await answer(graph, moved)).toEqual([['n3', ['c3']]]);

      // The library has had it under the symbol of another vote.
      await bring(graph, of('A/RES/74/9001'));

      expect(await votes(graph, 'ga/74/247')).toEqual(before[2]);
      expect(await votes(graph, 'ga/74/9001')).toHaveLength(1);
    });
  });
});
