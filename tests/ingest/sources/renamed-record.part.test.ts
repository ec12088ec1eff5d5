import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import { rankingOf } from '../../../src/ingest/read/ranking.ts';
import { undl } from '../../../src/ingest/sources/undl/undl.ts';
import { type Imported, importOf } from '../../../src/ingest/write/import.ts';
import { ask } from '../../support/ask.ts';
import { folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { sandbox } from '../../support/sandbox.ts';

const HEADER =
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link';
const neo4j = testGraph();
afterAll(() => neo4j.close());

/** Two ballots of a record under a symbol, with names that need the code of the row. */
const rowsOf = (symbol: string, record = '4082671') => [
  `${record},FRA,FRANCE,Y,2031-07-15,85,${symbol},A title : resolution / adopted by the General Assembly,1,1,0,0,2,`,
  `${record},NLD,NETHERLANDS (KINGDOM OF THE),N,2031-07-15,85,${symbol},A title : resolution / adopted by the General Assembly,1,1,0,0,2,`,
];
const folderWith = (...rows: string[]) => folderOf({ 'votes.csv': [HEADER, ...rows, ''].join('\n') });

async function bring(graph: Graph, folder: string): Promise<Imported> {
  const prepared = await importOf(undl).prepare(folder, { tolerated: 0, report: () => {} });
  return prepared.run(graph, { dryRun: false, report: () => {}, ranking: rankingOf(['undl']), more: true });
}

/** The votes of that day, with how many ballots each has. */
const votes = async (graph: Graph): Promise<unknown[][]> => {
  const text = `MATCH (e:VoteEvent {edtf: '2031-07-15'})-[:ON]->(motion) OPTIONAL MATCH (e)<-[b:VOTED]-()
    RETURN e.id, motion.id, count(b), collect(b.key) ORDER BY e.id`;
  return (await graph.read({ name: 'test', text }, {})).map((row) => [...row]);
};
const NAMED = ['urn:caucus:vote:ga/85/290', 'urn:caucus:resolution:ga/85/290', 2];

describe('a record of the library that is renamed', () => {
  it('is one vote, which has its new name and nothing of the old one', async () => {
    await sandbox(neo4j, async (graph) => {
      await bring(graph, await folderWith(...rowsOf('A/RES/85/XX')));
      expect((await votes(graph)).map(([id]) => id)).toEqual([expect.stringContaining('undl-4082671')]);

      const final = await folderWith(...rowsOf('A/RES/85/290'));
      const { written } = await bring(graph, final);

      expect(written).toMatchObject({ created: 0, changed: 1, vanished: 0 });
      const [vote] = await votes(graph);
      expect(await votes(graph)).toHaveLength(1);
      expect(vote?.slice(0, 3)).toEqual(NAMED);
      expect(vote?.[3]).toEqual(expect.arrayContaining(['FRA|2031-07-15|ga/85/290', 'NLD|2031-07-15|ga/85/290']));
      const old = "MATCH (n:Entity) WHERE n.id CONTAINS 'undl-4082671' RETURN count(n)";
      expect(await graph.read({ name: 'test', text: old }, {})).toEqual([[0]]);
      const formerly = (type: string) => `node(id: "urn:caucus:${type}:ga/85/undl-4082671") { id }`;
      expect((await ask(graph, `{ vote: ${formerly('vote')} motion: ${formerly('resolution')} }`)).data).toEqual({
        vote: { id: NAMED[0] },
        motion: { id: NAMED[1] },
      });
      expect((await bring(graph, await folderWith(...rowsOf('85/290')))).written).toMatchObject({ created: 0 });
    });
  });

  it('is one vote when both names stand in one file, whichever comes first', async () => {
    for (const symbols of [
      ['A/RES/85/XX', 'A/RES/85/290'],
      ['A/RES/85/290', 'A/RES/85/XX'],
    ])
      await sandbox(neo4j, async (graph) => {
        const { written } = await bring(graph, await folderWith(...symbols.flatMap((symbol) => rowsOf(symbol))));

        expect(written).toMatchObject({ created: 1 });
        expect((await votes(graph)).map((vote) => vote.slice(0, 3))).toEqual([NAMED]);
      });
  });

  it('is named and left out when another record has the new name already', async () => {
    await sandbox(neo4j, async (graph) => {
      await bring(graph, await folderWith(...rowsOf('A/RES/85/XX'), ...rowsOf('A/RES/85/290', '5')));

      const { written, problems } = await bring(graph, await folderWith(...rowsOf('A/RES/85/290')));

      expect(written).toMatchObject({ created: 0, changed: 0, joined: 0 });
      expect(problems.listed[0]).toMatchObject({ code: 'DOUBTFUL_MATCH', line: 2 });
      expect(problems.listed[0]?.sentence).toMatch(
        /record 4082671 is in the graph as .*undl-4082671, and comes as .*ga\/85\/290/,
      );
      expect(await votes(graph)).toHaveLength(2);
    });
  });
});
