import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

type Dated = { edtf: string; earliest: string | null; latest: string | null } | null;
type Belonging = {
  of: { id: string };
  from: Dated;
  to: Dated;
  dated: boolean;
  note: string | null;
  claimsBehind: unknown[];
  evidence: unknown[];
};
const FIELDS = `of { id } from { edtf earliest latest } to { edtf earliest latest } dated note claimsBehind { key }
  evidence { citation mode record document { id } dataset { id licence } }`;

async function memberOf(iso3: string, on?: string): Promise<Belonging[]> {
  const { data, errors } = await ask<{ state: { memberOf: Belonging[] } }>(
    neo4j,
    `query ($iso3: String!, $on: Date) { state(iso3: $iso3) { memberOf(day: $on) { ${FIELDS} } } }`,
    { iso3, on },
  );
  expect(errors).toBeUndefined();
  return data.state.memberOf;
}
const names = (all: readonly Belonging[]) => all.map(({ of }) => of.id.split(':').at(-1));
const toBloc = (all: readonly Belonging[], slug: string) => all.find(({ of }) => of.id === `urn:caucus:bloc:${slug}`);

describe('the groups of a state', () => {
  it('come with their dates and the row that they stand in', async () => {
    expect(toBloc(await memberOf('GBR'), 'eu')).toEqual({
      of: { id: 'urn:caucus:bloc:eu' },
      from: { edtf: '1973-01-01', earliest: '1973-01-01', latest: '1973-01-01' },
      to: { edtf: '2020-01-31', earliest: '2020-01-31', latest: '2020-01-31' },
      dated: true,
      note: 'left at the end of the day',
      claimsBehind: [],
      evidence: [
        {
          citation: 'Groups of states with dates (Caucus), record groups/eu/GBR/1973-01-01',
          mode: 'RECORDED',
          record: 'groups/eu/GBR/1973-01-01',
          document: null,
          dataset: { id: 'urn:caucus:dataset:groups', licence: 'CC0-1.0' },
        },
      ],
    });
  });

  it('are those of the day that is asked for: the last day counts, the day after does not', async () => {
    expect(names(await memberOf('GBR', '2020-01-31'))).toContain('eu');
    expect(names(await memberOf('GBR', '2020-02-01'))).not.toContain('eu');
  });

  it('have a year where no more is known', async () => {
    expect(toBloc(await memberOf('BGD'), 'oic')?.from).toEqual({
      edtf: '1974',
      earliest: '1974-01-01',
      latest: '1974-12-31',
    });
  });

  it('say so where nobody has dated them, and come last', async () => {
    const all = await memberOf('CHN');

    expect(toBloc(all, 'g77')).toMatchObject({
      dated: false,
      from: null,
      note: expect.stringMatching(/does not call/),
    });
    expect(names(all).at(-1)).toBe('g77');
    expect(names(await memberOf('CHN', '1964-06-14'))).not.toContain('g77');
    expect(names(await memberOf('CHN', '1964-06-15'))).toContain('g77');
  });

  it('are read with those of all states of a level in one statement', async () => {
    const graph = recording(neo4j);

    const { data, errors } = await ask<{ states: { nodes: { memberOf: { of: { name: string } }[] }[] } }>(
      graph,
      '{ states(first: 200) { nodes { memberOf { of { name } evidence { citation } } } } }',
    );

    expect(errors).toBeUndefined();
    expect(data.states.nodes.flatMap(({ memberOf }) => memberOf)).toHaveLength(894);
    expect(graph.statements.filter(({ name }) => name === 'membership/by-member')).toHaveLength(1);
    expect(graph.statements.filter(({ name }) => name.startsWith('evidence/'))).toEqual([]);
    expect(graph.statements.length).toBeLessThanOrEqual(6);
  });

  it('are links like any other edge, with the row as evidence', async () => {
    const { data, errors } = await ask<{ node: { links: { totalCount: number; nodes: { sentence: string }[] } } }>(
      neo4j,
      `{ node(id: "urn:caucus:state:GBR") { ... on Entity { links(edgeTypes: ["MEMBER_OF"]) {
         totalCount nodes { sentence when { edtf } claimsBehind { key } evidence { record } } } } } }`,
    );

    expect(errors).toBeUndefined();
    expect(data.node.links.totalCount).toBe(4);
    expect(data.node.links.nodes[1]).toEqual({
      sentence: 'United Kingdom of Great Britain and Northern Ireland is a member of European Union.',
      when: { edtf: '1973-01-01/2020-01-31' },
      claimsBehind: [],
      evidence: [{ record: 'groups/eu/GBR/1973-01-01' }],
    });
  });

  it('are found again by the id of the membership', async () => {
    const { data } = await ask<{ state: { memberOf: { id: string; of: { id: string } }[] } }>(
      neo4j,
      '{ state(iso3: "SWE") { memberOf { id of { id } } } }',
    );
    const [first] = data.state.memberOf;
    const again = await ask<{ node: unknown }>(
      neo4j,
      'query ($id: ID!) { node(id: $id) { id ... on Membership { of { id } } } }',
      { id: first?.id },
    );

    expect(again.data.node).toEqual(first);
  });
});

describe('the members of a bloc', () => {
  type Page = {
    totalCount: number;
    nodes: { member: { name: string }; dated: boolean }[];
    pageInfo: { endCursor: string };
  };
  const members = async (args: string, variables = {}) => {
    const { data, errors } = await ask<{ node: { members: Page } }>(
      neo4j,
      `query ($after: String) { node(id: "urn:caucus:bloc:eu") { ... on Bloc {
         members(after: $after, ${args}) { totalCount nodes { member { name } dated } pageInfo { endCursor } } } } }`,
      variables,
    );
    expect(errors).toBeUndefined();
    return data.node.members;
  };

  it.each([
    ['1957-12-31', 0],
    ['1958-01-01', 6],
    ['1973-01-01', 9],
    ['1995-01-01', 15],
    ['2004-05-01', 25],
    ['2013-07-01', 28],
    ['2020-02-01', 27],
  ])('are those of a day: on %s the European Union has %i', async (on, count) => {
    const page = await members(`first: 1, day: "${on}"`);

    expect(page.totalCount).toBe(count);
  });

  it('are those of today when no day is given, by name and page by page', async () => {
    const first = await members('first: 20');
    const rest = await members('first: 20', { after: first.pageInfo.endCursor });
    const all = [...first.nodes, ...rest.nodes].map(({ member }) => member.name);

    expect(first.totalCount).toBe(27);
    expect(all).toHaveLength(27);
    expect(all).toEqual([...all].sort());
    expect(all).not.toContain('United Kingdom of Great Britain and Northern Ireland');
  });

  it('are the states that are members, today or on the day of the operation', async () => {
    const graph = recording(neo4j);
    const { data, errors } = await ask<{ states: { totalCount: number } }>(
      graph,
      '{ states(memberOf: "urn:caucus:bloc:eu") { totalCount nodes { iso3 } } }',
    );

    expect(errors).toBeUndefined();
    expect(data.states.totalCount).toBe(27);
    expect(graph.statements.length).toBeLessThanOrEqual(5);
  });

  it('of all regional groups are read in one statement, and each state that votes today is in one', async () => {
    const graph = recording(neo4j);
    const { data, errors } = await ask<{
      blocs: { totalCount: number; nodes: { name: string; blocKind: string; members: { totalCount: number } }[] };
    }>(
      graph,
      '{ blocs(kind: REGIONAL_GROUP) { totalCount nodes { name blocKind members(day: "2019-12-27") { totalCount nodes { member { name } } } } } }',
    );

    expect(errors).toBeUndefined();
    expect(data.blocs.nodes.map(({ name, members }) => [name, members.totalCount])).toEqual([
      ['African Group', 54],
      ['Asia-Pacific Group', 54],
      ['Eastern European Group', 23],
      ['Group of Latin American and Caribbean States', 33],
      ['Western European and Others Group', 29],
    ]);
    expect(graph.statements.filter(({ name }) => name === 'membership/by-bloc')).toHaveLength(1);
    expect(graph.statements.filter(({ name }) => name === 'membership/count-by-bloc')).toHaveLength(1);
    expect(graph.statements.length).toBeLessThanOrEqual(7);
  });
});

describe('the list of blocs', () => {
  it('has groups of the table and regions of states, and can be kept to a kind', async () => {
    const { data } = await ask<Record<string, { totalCount: number }>>(
      neo4j,
      '{ all: blocs { totalCount } groups: blocs(kind: BLOC) { totalCount } regions: blocs(kind: REGION) { totalCount } }',
    );

    expect(data).toEqual({ all: { totalCount: 20 }, groups: { totalCount: 10 }, regions: { totalCount: 5 } });
  });
});
