import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import { undl } from '../../../src/ingest/sources/undl/undl.ts';
import { importOf } from '../../../src/ingest/write/import.ts';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { bring } from '../../support/import.ts';
import { heldSandbox, sandbox } from '../../support/sandbox.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

const UNGA = 'urn:caucus:institution:unga';
const COUNCIL = 'urn:caucus:institution:un-security-council';
const COLUMNS =
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link,' +
  'draft,committee_report,meeting,agenda_title,subjects,vote_note';

/** Votes at two meetings, of two bodies, as the library would say: France for, Cuba against. */
const VOTES = [
  [
    '1',
    '2025-12-01',
    'A/RES/80/901',
    'A/80/PV.90',
    'Question of the moon : resolution / adopted by the General Assembly',
  ],
  [
    '2',
    '2025-12-01',
    'A/RES/80/1001',
    'A/80/PV. 90',
    'Question of Mars : resolution / adopted by the General Assembly',
  ],
  ['3', '2025-12-01', 'A/RES/80/9', 'A/80/PV.90', 'Question of the Sun : resolution / adopted by the General Assembly'],
  ['4', '2025-12-02', 'A/RES/80/902', '', 'Question of Venus : resolution / adopted by the General Assembly'],
  ['5', '2025-12-03', 'S/RES/2999(2025)', 'S/PV.9999', 'Security Council resolution 2999 (2025) [on the moon]'],
  ['6', '2024-12-03', 'A/RES/79/901', 'A/79/PV.90', 'Question of moon: resolution / adopted by the General Assembly'],
] as const;
const CSV = [
  COLUMNS,
  ...VOTES.flatMap(([id, day, symbol, meeting, title]) =>
    [
      ['FRA', 'FRANCE', 'Y'],
      ['CUB', 'CUBA', 'N'],
    ].map(([code, name, vote]) => {
      const session = symbol.startsWith('S') ? '' : (symbol.split('/')[2] ?? '');
      return `${id},${code},${name},${vote},${day},${session},${symbol},${title},1,1,0,0,2,,,A/80/1 | A/80/2,${meeting},A/80/251 7 The heavens.,MOON--ROCKS | MARS,`;
    }),
  ),
].join('\n');

const importLibrary = importOf(undl);
type Found<T> = { votes: { nodes: T[] } };
const vote = async <T>(graph: Graph, symbol: string, fields: string): Promise<T> => {
  const { data, errors } = await ask<Found<T>>(
    graph,
    `{ votes(where: { symbol: "${symbol}" }) { nodes { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.votes.nodes[0] as T;
};

describe('where a vote was held', () => {
  const library = heldSandbox(neo4j, async (graph) => {
    await bring(importLibrary, graph, await folderOf({ 'votes.csv': CSV }));
  });

  it('is a body, and in the General Assembly a session, whose votes are listed', async () => {
    const graph = await library();
    const FIELDS = 'body { id name } session { id name sessionKind body { id } votes { totalCount nodes { id } } }';
    expect(await vote(graph, 'A/RES/80/902', FIELDS)).toEqual({
      body: { id: UNGA, name: 'United Nations General Assembly' },
      session: {
        id: 'urn:caucus:session:unga/80',
        name: '80th session of the General Assembly',
        sessionKind: 'SESSION',
        body: { id: UNGA },
        votes: {
          totalCount: 4,
          nodes: ['902', '901', '9', '1001'].map((number) => ({ id: `urn:caucus:vote:ga/80/${number}` })),
        },
      },
    });
    expect(await vote(graph, 'S/RES/2999(2025)', 'body { id name } session { id }')).toEqual({
      body: { id: COUNCIL, name: 'United Nations Security Council' },
      session: null,
    });
  });

  it('is a meeting, whose votes are walked in the order of their symbols', async () => {
    const graph = await library();
    const walk = async (symbol: string) =>
      vote<object>(graph, symbol, 'meeting previous { id } next { id meeting next { id } }');
    expect(await walk('A/RES/80/9')).toEqual({
      meeting: 'A/80/PV.90',
      previous: null,
      next: { id: 'urn:caucus:vote:ga/80/901', meeting: 'A/80/PV.90', next: { id: 'urn:caucus:vote:ga/80/1001' } },
    });
    expect(await walk('A/RES/80/1001')).toMatchObject({ previous: { id: 'urn:caucus:vote:ga/80/901' }, next: null });
    expect(await walk('A/RES/80/902')).toEqual({ meeting: null, previous: null, next: null });
  });

  it('costs one statement for a list, however long it is', async () => {
    const graph = await library();
    const recorded = recording(graph);
    await ask(
      recorded,
      '{ votes(first: 50) { nodes { body { id } meeting previous { id } next { id } series { name } } } }',
    );
    const names = recorded.statements.map(({ name }) => name);
    expect(names.filter((name) => name === 'vote-event/by-meeting')).toHaveLength(1);
    expect(names.filter((name) => name === 'vote-event/series')).toHaveLength(1);
  });

  it('narrows lists of votes and of ballots', async () => {
    const graph = await library();
    const { data } = await ask<{ council: object; both: { totalCount: number }; state: object }>(
      graph,
      `{ council: votes(where: { bodies: ["${COUNCIL}"] }) { totalCount nodes { id } }
           both: votes(where: { bodies: ["${COUNCIL}", "${UNGA}"], from: "2025-12-03" }) { totalCount }
           state(iso3: "FRA") { votes(where: { bodies: ["${COUNCIL}"] }) { totalCount nodes { choice voteEvent { id } } } } }`,
    );
    const id = 'urn:caucus:vote:sc/2025/2999';
    expect(data.council).toEqual({ totalCount: 1, nodes: [{ id }] });
    expect(data.both.totalCount).toBe(1);
    expect(data.state).toEqual({ votes: { totalCount: 1, nodes: [{ choice: 'FOR', voteEvent: { id } }] } });
  });

  it('is known to the motion too, with what the catalogue says of it', async () => {
    const graph = await library();
    expect(
      await vote(
        graph,
        'A/RES/80/901',
        'motion { title committeeReports agendaItems subjects aliases } statedBy { id }',
      ),
    ).toEqual({
      motion: {
        title: 'Question of the moon : resolution / adopted by the General Assembly',
        committeeReports: ['A/80/1', 'A/80/2'],
        agendaItems: ['A/80/251 7 The heavens.'],
        subjects: ['MOON--ROCKS', 'MARS'],
        aliases: ['Question of the moon : resolution / adopted by the General Assembly'],
      },
      statedBy: { id: 'urn:caucus:dataset:undl' },
    });
  });

  it('makes a series of titles that differ in an article, and none of one vote', async () => {
    const graph = await library();
    const FIELDS = 'series { name count votes { totalCount nodes { heldOn for against } } }';
    expect(await vote(graph, 'A/RES/80/901', FIELDS)).toEqual({
      series: {
        name: 'Question of the moon',
        count: 2,
        votes: {
          totalCount: 2,
          nodes: [
            { heldOn: '2025-12-01', for: 1, against: 1 },
            { heldOn: '2024-12-03', for: 1, against: 1 },
          ],
        },
      },
    });
    expect(await vote(graph, 'A/RES/80/9', FIELDS)).toEqual({ series: null });
  });
});

describe('where a vote was held, after another import,', () => {
  it('is that of the text for votes on its parts on the same day, which stand before it', async () => {
    const rows = [
      ['A/RES/71/44', 'A/71/PV.51'],
      ['A/RES/71/9044', 'A/71/PV.51'],
    ].flatMap(([symbol, meeting], place) =>
      ['FRA,FRANCE,Y', 'CUB,CUBA,A'].map(
        (vote) =>
          `${place + 1},${vote},2016-12-05,71,${symbol},Conventional arms,1,0,1,0,2,,A/71/L.1,,${meeting},,,Roll call`,
      ),
    );
    await sandbox(neo4j, async (graph) => {
      const PART = 'meeting meetingRule previous { id } next { id }';
      const parts = () =>
        ask<Found<object>>(
          graph,
          `{ votes(orderBy: { direction: ASC }, where: { symbol: "71/44", scope: [PARAGRAPH] }) { nodes { ${PART} } } }`,
        );
      const [before] = (await parts()).data.votes.nodes;
      expect(before).toEqual({ meeting: null, meetingRule: null, previous: null, next: null });

      await bring(importLibrary, graph, await folderOf({ 'votes.csv': [COLUMNS, ...rows].join('\n') }));

      const id = (key: string) => ({ id: `urn:caucus:vote:ga/71/${key}` });
      const { nodes } = (await parts()).data.votes;
      expect(nodes).toHaveLength(7);
      expect([nodes[0], nodes[6]]).toEqual([
        {
          meeting: 'A/71/PV.51',
          meetingRule: expect.stringContaining('that day'),
          previous: null,
          next: id('44/para-2'),
        },
        {
          meeting: 'A/71/PV.51',
          meetingRule: expect.stringContaining('that day'),
          previous: id('44/para-6'),
          next: id('44'),
        },
      ]);
      expect(await vote(graph, 'A/RES/71/9044', `${PART} motion { draft } accounts { note }`)).toEqual({
        ...{ meeting: 'A/71/PV.51', meetingRule: null, previous: id('44'), next: null },
        ...{ motion: { draft: 'A/71/L.1' }, accounts: [{ note: 'Roll call' }] },
      });
    });
  });

  it('is written once: the same files again write nothing', async () => {
    await sandbox(neo4j, async (graph) => {
      const folder = await folderOf({ 'votes.csv': CSV });
      await bring(importLibrary, graph, folder);
      const count = { name: 'test', text: 'MATCH (n) WITH count(n) AS nodes MATCH ()-[e]->() RETURN nodes, count(e)' };
      const before = await graph.read(count, {});
      const recorded = recording(graph);
      await bring(importLibrary, recorded, folder);
      const names = recorded.statements.map(({ name }) => name);
      expect(names.filter((name) => /sessions|institutions/.test(name))).toEqual([]);
      // A run is a node, with an edge to its dataset.
      expect(await graph.read(count, {})).toEqual([[(before[0]?.[0] as number) + 1, (before[0]?.[1] as number) + 1]]);
    });
  });
});
