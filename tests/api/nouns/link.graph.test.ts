import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();

type Link = {
  type: string;
  sentence: string;
  when: { edtf: string } | null;
  inferred: boolean;
  from: { id: string };
  to: { id: string };
  evidence: { citation: string; mode: string }[];
};
type Links = {
  node: { links: { totalCount: number; nodes: Link[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
};

const QUESTION = `query ($id: ID!, $types: [String!], $first: Int! = 200, $after: String) {
  node(id: $id) { ... on Entity { links(edgeTypes: $types, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { type sentence when { edtf } inferred from { id } to { id } evidence { citation mode } }
  } } }
}`;

const links = async (id: string, variables: object = {}) => {
  const { data, errors } = await ask<Links>(neo4j, QUESTION, { id: `urn:caucus:${id}`, ...variables });
  expect(errors).toBeUndefined();
  return data.node.links;
};

describe('the links of a thing', () => {
  afterAll(() => neo4j.close());

  it('say in a sentence what each is, and where it is written', async () => {
    const { nodes, totalCount } = await links('state:IRN');

    expect(nodes).toHaveLength(totalCount);
    for (const { evidence } of nodes) expect(evidence.length).toBeGreaterThan(0);
    expect(nodes.filter(({ type }) => type === 'PROPOSED').map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Iran.* proposed Deletion of the non-suppression clause\.$/)]),
    );
  });

  it('hold the ballots that claims stand behind, and none of the bulk record', async () => {
    const votes = (await links('state:IRN', { types: ['VOTED'] })).nodes;

    expect(votes).toMatchObject([
      {
        sentence: expect.stringMatching(/^Vote on the deletion of the non-suppression clause: Iran.* voted for\.$/),
        inferred: true,
        when: { edtf: '../2024-08-08' },
        to: { id: 'urn:caucus:vote:irn-delete-non-suppression' },
      },
    ]);
    expect((await links('state:FRA', { types: ['VOTED'] })).totalCount).toBe(0);
  });

  it('hold what a vote of the bulk record was on, by its record', async () => {
    const { nodes } = await links('resolution:ga/74/247');
    expect(nodes.filter(({ type }) => type === 'ON')).toMatchObject([
      {
        type: 'ON',
        when: { edtf: '2019-12-27' },
        evidence: [{ mode: 'RECORDED', citation: expect.stringContaining('unvotes/9087') }],
      },
    ]);
  });

  it('come in pages that follow on one another', async () => {
    const whole = (await links('treaty:un-cybercrime')).nodes;
    const paged: Link[] = [];
    let after: string | null = null;
    do {
      const page = await links('treaty:un-cybercrime', { first: 7, after });
      expect(page.totalCount).toBe(whole.length);
      paged.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    expect(paged).toEqual(whole);
    expect(whole.map(({ type }) => type)).toEqual(whole.map(({ type }) => type).sort());
  });

  it('are read for all things of a level at once, with their ends and their evidence', async () => {
    const graph = recording(neo4j);

    await ask(
      graph,
      `{ nodes(ids: ["urn:caucus:state:IRN", "urn:caucus:state:RUS", "urn:caucus:state:CHN"]) {
      ... on Entity { links(first: 200) { totalCount nodes { sentence evidence { citation } } } } } }`,
    );

    const sent = graph.statements.map(({ name }) => name);
    expect(sent.filter((name) => /^(link|evidence)\//.test(name))).toEqual(['link/by-entity', 'evidence/by-claims']);
  });

  it('of only their number are not read', async () => {
    const graph = recording(neo4j);

    await ask(graph, '{ node(id: "urn:caucus:topic:human-rights") { ... on Entity { links { totalCount } } } }');

    expect(graph.statements.map(({ name }) => name)).toEqual(['entity/by-ids', 'link/count-by-entity']);
  });

  it('name the provision by which another is excluded', async () => {
    const { data } = await ask<{ node: { excludedBy: Link[] } }>(
      neo4j,
      `{ node(id: "urn:caucus:provision:un-cybercrime/art-47") { ... on Provision {
        excludedBy { type from { id } to { id } evidence { citation } } } } }`,
    );

    expect(data.node.excludedBy).toMatchObject([
      {
        type: 'EXCLUDES',
        from: { id: 'urn:caucus:provision:conditions-and-safeguards' },
        to: { id: 'urn:caucus:provision:un-cybercrime/art-47' },
        evidence: [expect.anything()],
      },
    ]);
  });
});
