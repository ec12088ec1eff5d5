import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
const names = ({ statements }: ReturnType<typeof recording>) => statements.map(({ name }) => name);
const AHC = ['1', '2', 'concluding', 'reconvened'].map((key) => ({ id: `urn:caucus:session:ahc/${key}` }));

afterAll(() => neo4j.close());

describe('a session', () => {
  it('stands on the latest day that it can have been held on: days, months and plans mixed, undated ones last', async () => {
    const { data, errors } = await ask<{ sessions: { totalCount: number; nodes: { id: string }[] } }>(
      neo4j,
      '{ sessions(first: 100, orderBy: { by: DATE, direction: ASC }) { totalCount nodes { id } } }',
    );

    expect(errors).toBeUndefined();
    expect(data.sessions.totalCount).toBe(91);
    const ids = data.sessions.nodes.map(({ id }) => id);
    // Sessions of the General Assembly stand where their last vote is.
    expect(ids.slice(0, 5)).toEqual(['1', 's-1', '2', 's-2', '3'].map((key) => `urn:caucus:session:unga/${key}`));
    expect(ids.filter((id) => id.includes(':ahc/'))).toEqual(AHC.map(({ id }) => id));
  });

  it('is found at its body, the newest first, beside the votes of all its sessions', async () => {
    type Body = { sessions: { id: string; body: { id: string } }[]; votes: { totalCount: number } };
    const body = (key: string) => `institution(id: "urn:caucus:institution:${key}") {
      sessions { id body { id } } votes(first: 1) { totalCount } }`;

    const { data, errors } = await ask<Record<'unga' | 'council' | 'office', Body> & { votes: Body['votes'] }>(
      neo4j,
      `{ unga: ${body('unga')} council: ${body('un-security-council')} office: ${body('unodc')} votes { totalCount } }`,
    );

    expect(errors).toBeUndefined();
    const ids = data.unga.sessions.map(({ id }) => id);
    expect(ids.indexOf('urn:caucus:session:unga/74')).toBeLessThan(ids.indexOf('urn:caucus:session:unga/73'));
    expect(new Set(data.unga.sessions.map((one) => one.body.id))).toEqual(new Set(['urn:caucus:institution:unga']));
    expect(data.unga.votes.totalCount).toBeGreaterThan(data.council.votes.totalCount);
    expect(data.unga.votes.totalCount + data.council.votes.totalCount).toBeLessThanOrEqual(data.votes.totalCount);
    expect(data.office).toEqual({ sessions: [], votes: { totalCount: 0 } });
  });

  it('is paged in that order, each once', async () => {
    const question = (after: string | null) =>
      ask<{ sessions: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(
        neo4j,
        `{ sessions(first: 2, orderBy: { by: DATE, direction: ASC }, kind: [SESSION], process: "urn:caucus:process:ahc"${after === null ? '' : `, after: "${after}"`}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );

    const one = await question(null);
    const two = await question(one.data.sessions.pageInfo.endCursor);

    expect([...one.data.sessions.nodes, ...two.data.sessions.nodes]).toEqual(AHC);
    expect(two.data.sessions.pageInfo.hasNextPage).toBe(false);
  });

  it('is one of a body, which lists them by their numbers, with their votes', async () => {
    const { data, errors } = await ask<{ sessions: { totalCount: number; nodes: { name: string }[] } }>(
      neo4j,
      '{ sessions(bodies: ["urn:caucus:institution:unga"], first: 90) { totalCount nodes { name } } }',
    );
    const vote = await ask<{ votes: { nodes: object[] } }>(
      neo4j,
      '{ votes(where: { symbol: "A/RES/ES-10/19" }) { nodes { session { name votes(first: 1) { totalCount nodes { heldOn } } } } } }',
    );

    expect(errors).toBeUndefined();
    const names = data.sessions.nodes.map(({ name }) => name);
    expect(names).toHaveLength(85);
    // A claim says when the former was held, the record when the latter was.
    expect(names.slice(0, 2)).toEqual([
      '11th emergency special session of the General Assembly',
      '74th session of the General Assembly',
    ]);
    expect(names.indexOf('1st session of the General Assembly')).toBeGreaterThan(
      names.indexOf('2nd session of the General Assembly'),
    );
    expect(vote.data.votes.nodes).toEqual([
      {
        session: {
          name: '10th emergency special session of the General Assembly',
          votes: { totalCount: 1, nodes: [{ heldOn: '2017-12-21' }] },
        },
      },
    ]);
  });

  it('gives its date as the source does, and no weekday unless it is one day', async () => {
    const { data } = await ask<{ nodes: unknown[] }>(
      neo4j,
      `{ nodes(ids: ["urn:caucus:session:ahc/1", "urn:caucus:session:ahc/concluding", "urn:caucus:session:ahc/reconvened"]) {
        ... on Session { held { edtf earliest latest weekday } }
      } }`,
    );

    expect(data.nodes).toEqual([
      { held: { edtf: '2022-03-01/2022-03-10', earliest: '2022-03-01', latest: '2022-03-10', weekday: null } },
      { held: { edtf: '2024-02', earliest: '2024-02-01', latest: '2024-02-29', weekday: null } },
      { held: { edtf: '2024-08-08', earliest: '2024-08-08', latest: '2024-08-08', weekday: 'Thursday' } },
    ]);
  });

  it('says for when it was planned apart from when it was held', async () => {
    const { data } = await ask<{ node: unknown }>(
      neo4j,
      '{ node(id: "urn:caucus:session:ahc/2") { ... on Session { planned { edtf } } } }',
    );

    expect(data.node).toEqual({ planned: { edtf: '2022-05-21/2022-05-31' } });
  });

  it('is related to other events, with how and where that is written', async () => {
    const { data, errors } = await ask<{ nodes: { related: unknown[] }[] }>(
      neo4j,
      `{ nodes(ids: ["urn:caucus:session:ahc/1", "urn:caucus:session:ahc/reconvened"]) { ... on Session {
        related { how outgoing wording event { id } evidence { paragraph document { id } } }
      } } }`,
    );

    const at = (article: string, paragraph: number) => [
      { paragraph, document: { id: `urn:caucus:article:${article}` } },
    ];
    expect(errors).toBeUndefined();
    expect(data.nodes).toEqual([
      {
        related: [
          {
            how: 'same day',
            outgoing: true,
            wording: null,
            event: { id: 'urn:caucus:session:unga/es-11' },
            evidence: at('002', 4),
          },
        ],
      },
      {
        related: [
          { how: 'required by', outgoing: true, wording: null, event: AHC[2], evidence: at('003', 4) },
          {
            how: 'taken at',
            outgoing: false,
            wording: null,
            event: { id: 'urn:caucus:decision:adopt-draft' },
            evidence: at('003', 4),
          },
        ],
      },
    ]);
  });

  it('belongs to a negotiation, which says who runs it and who took part', async () => {
    const graph = recording(neo4j);

    const { data, errors } = await ask<{ process: Record<string, unknown> }>(
      graph,
      `{ process(id: "urn:caucus:process:ahc") {
        runBy { id ... on Institution { partOf { id } } } sessions { id partOf { id } dealtWith { id } participants { id } }
        participants { id } submitters { id } related { how wording event { id } }
      } }`,
    );

    expect(errors).toBeUndefined();
    expect(data.process).toMatchObject({
      runBy: [{ id: 'urn:caucus:institution:ahc-cybercrime', partOf: { id: 'urn:caucus:institution:un' } }],
      sessions: AHC,
      submitters: [{ id: 'urn:caucus:group:states-csos-2022' }],
    });
    expect(data.process.participants).toContainEqual({ id: 'urn:caucus:alliance:cybersecurity-tech-accord' });
    expect(data.process.related).toContainEqual({ how: 'delayed by', wording: 'The COVID-19 pandemic', event: null });
    expect(names(graph).length).toBeLessThanOrEqual(8);
  });

  it('of a vote is null where no source says', async () => {
    const { data } = await ask<{ voteEvent: unknown }>(
      neo4j,
      '{ voteEvent(id: "urn:caucus:vote:irn-delete-non-suppression") { session { id } held { edtf latest } } }',
    );

    expect(data.voteEvent).toEqual({ session: null, held: { edtf: '../2024-08-08', latest: '2024-08-08' } });
  });
});

describe('an institution', () => {
  it('has its whole and its parts', async () => {
    const { data, errors } = await ask<{ node: { partOf: null; parts: { id: string; parts: unknown[] }[] } }>(
      neo4j,
      '{ node(id: "urn:caucus:institution:un") { ... on Institution { partOf { id } parts { id parts { id } } } } }',
    );

    expect(errors).toBeUndefined();
    expect(data.node.partOf).toBeNull();
    expect(data.node.parts).toContainEqual({
      id: 'urn:caucus:institution:un-security-council',
      parts: [{ id: 'urn:caucus:institution:cted' }],
    });
  });

  it('may be part of a state or an organisation', async () => {
    const { data } = await ask<{ nodes: unknown[] }>(
      neo4j,
      `{ nodes(ids: ["urn:caucus:institution:us-state-department", "urn:caucus:institution:cyberspace-cooperation-initiative"]) {
        ... on Institution { partOf { __typename id } }
      } }`,
    );

    expect(data.nodes).toEqual([
      { partOf: { __typename: 'State', id: 'urn:caucus:state:USA' } },
      { partOf: { __typename: 'NGO', id: 'urn:caucus:ngo:orf-america' } },
    ]);
  });
});
