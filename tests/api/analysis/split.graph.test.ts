import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

const EVENT = 'urn:caucus:vote:ga/74/247';
type Part = {
  id: string;
  label: string;
  group: { id: string } | null;
  members: number | null;
  undated: number | null;
  ballots: { totalCount: number };
  inferred: number;
  for: number;
  against: number;
  abstain: number;
  notVoting: number;
  absent: number;
  ineligible: number;
  unknown: number;
  rice: number | null;
  agreementIndex: number | null;
};
const FIELDS =
  'id label group { id } members undated ballots { totalCount } inferred for against abstain notVoting absent ineligible unknown rice agreementIndex';

async function split(id: string, args: string, graph = neo4j): Promise<Part[]> {
  const { data, errors } = await ask<{ voteEvent: { split: Part[] } }>(
    graph,
    `query ($id: ID!) { voteEvent(id: $id) { split(${args}) { ${FIELDS} } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.voteEvent.split;
}
const sum = (parts: readonly Part[], count: 'for' | 'against' | 'abstain') =>
  parts.reduce((all, part) => all + part[count], 0);
const cast = (parts: readonly Part[]) => parts.reduce((all, { ballots }) => all + ballots.totalCount, 0);

describe('a vote split by blocs', () => {
  it('is by default split by the regional groups of the United Nations, and adds up to its totals', async () => {
    const parts = await split(EVENT, 'by: BLOC');

    expect(parts.map(({ label, for: yes, against, abstain }) => [label, yes, against, abstain])).toEqual([
      ['African Group', 31, 1, 8],
      ['Asia-Pacific Group', 34, 6, 9],
      ['Eastern European Group', 5, 18, 0],
      ['Group of Latin American and Caribbean States', 9, 7, 15],
      ['Western European and Others Group', 0, 28, 1],
    ]);
    expect([sum(parts, 'for'), sum(parts, 'against'), sum(parts, 'abstain')]).toEqual([79, 60, 33]);
  });

  it('has the cohesion of each part, computed by hand', async () => {
    const eastern = (await split(EVENT, 'by: BLOC'))[2];

    // 5 for, 18 against: (18 − 5) / 23, and (18 − 5 / 2) / 23.
    expect(eastern).toMatchObject({
      group: { id: 'urn:caucus:bloc:eastern-european-group' },
      members: 23,
      ballots: { totalCount: 23 },
    });
    expect(eastern?.rice).toBeCloseTo(13 / 23, 12);
    expect(eastern?.agreementIndex).toBeCloseTo(15.5 / 23, 12);
  });

  it('takes the members of the day of the vote, counts a state in every bloc of its, and the others last', async () => {
    const blocs = '["urn:caucus:bloc:eu", "urn:caucus:bloc:nato"]';
    const then = await split('urn:caucus:vote:ga/29/3255-a', `by: BLOC, blocs: ${blocs}`);
    const now = await split(EVENT, `by: BLOC, blocs: ${blocs}`);

    expect(now.map(({ label, members }) => [label, members])).toEqual([
      ['European Union', 28],
      ['North Atlantic Treaty Organization', 29],
      ['In none of these', null],
    ]);
    expect(then.map(({ members }) => members)).toEqual([9, 15, null]);
    expect(now.at(-1)?.group).toBeNull();
  });

  it('says how many members nobody has dated', async () => {
    const parts = await split(EVENT, 'by: BLOC, blocs: ["urn:caucus:bloc:g77", "urn:caucus:bloc:eu"]');

    // Of the 61 undated memberships of the table one had ended before.
    expect(parts.map(({ undated }) => undated)).toEqual([60, 0, null]);
  });

  it('leaves a bloc without ballots empty, with no cohesion and never NaN', async () => {
    const [eu, brics, others] = await split(
      'urn:caucus:vote:irn-delete-non-suppression',
      'by: BLOC, blocs: ["urn:caucus:bloc:eu", "urn:caucus:bloc:brics"]',
    );

    expect(eu).toMatchObject({ members: 27, ballots: { totalCount: 0 }, for: 0, rice: null, agreementIndex: null });
    expect(brics).toMatchObject({ members: 9, ballots: { totalCount: 3 }, inferred: 1, for: 3, rice: 1 });
    expect(others).toMatchObject({ label: 'In none of these', ballots: { totalCount: 5 } });
  });

  it('reads ballots and members once for all votes of a page', async () => {
    const graph = recording(neo4j);
    const { data, errors } = await ask<{ votes: { nodes: { split: Part[]; regions: Part[] }[] } }>(
      graph,
      '{ votes(first: 20) { nodes { split(by: BLOC) { label group { name } rice } regions: split(by: REGION) { label for } } } }',
    );

    expect(errors).toBeUndefined();
    expect(data.votes.nodes).toHaveLength(20);
    const count = (name: string) => graph.statements.filter((statement) => statement.name === name).length;
    expect([count('ballot/by-event'), count('membership/spells'), count('bloc/directory')]).toEqual([1, 2, 1]);
    expect(graph.statements.length).toBeLessThanOrEqual(9);
  });
});

describe('a part of a vote', () => {
  it('has its states, and how each voted: a click on it asks no more', async () => {
    const { data, errors } = await ask<{
      voteEvent: {
        split: {
          id: string;
          states: { iso3: string }[];
          ballots: { totalCount: number; nodes: { choice: string; state: { iso3: string } }[] };
          defections: { choice: string; state: { iso3: string } }[];
        }[];
      };
    }>(
      neo4j,
      `{ voteEvent(id: "${EVENT}") { split(by: BLOC) { id states { iso3 } ballots(choice: [FOR], orderBy: {by: NAME}) { totalCount nodes { choice state { iso3 } } } defections { choice state { iso3 } } } } }`,
    );

    expect(errors).toBeUndefined();
    const [african, , eastern, , western] = data.voteEvent.split;
    expect(african?.states).toHaveLength(54);
    expect(eastern?.id).toBe('urn:caucus:part:ga/74/247/bloc:eastern-european-group');
    expect(eastern?.ballots.totalCount).toBe(5);
    expect(eastern?.ballots.nodes.map(({ state }) => state.iso3)).toEqual(['ARM', 'AZE', 'BLR', 'RUS', 'SRB'].sort());
    // 5 of 23 were for, where the others were against; 1 of 29 abstained.
    expect(eastern?.defections.map(({ choice }) => choice)).toEqual(['FOR', 'FOR', 'FOR', 'FOR', 'FOR']);
    expect(western?.defections.map(({ choice, state }) => [state.iso3, choice])).toEqual([['TUR', 'ABSTAIN']]);
  });
});

describe('a vote split by regions', () => {
  it('has the regions of M49, each with its members on the day of the vote', async () => {
    const parts = await split(EVENT, 'by: REGION');

    expect(parts.map(({ label, group, members }) => [label, group?.id.split(':').at(-1), members])).toEqual([
      ['Africa', 'africa', 54],
      ['Americas', 'americas', 35],
      ['Asia', 'asia', 48],
      ['Europe', 'europe', 44],
      ['Oceania', 'oceania', 14],
    ]);
    expect(parts.every(({ undated }) => undated === 0)).toBe(true);
    expect(cast(parts)).toBe(172);
  });

  it('is what it is by the bloc of a region', async () => {
    const [africa] = await split(EVENT, 'by: REGION');
    const [given] = await split(EVENT, 'by: BLOC, blocs: ["urn:caucus:bloc:africa"]');

    expect(given).toEqual(africa);
    expect(given).toMatchObject({ for: 31, members: 54 });
  });
});

describe('a vote split by coalitions', () => {
  it('has the blocs that coalitions finds when it is given nothing', async () => {
    const { data, errors } = await ask<{
      coalitions: { blocs: { label: string }[] };
      voteEvent: { split: Part[] };
    }>(
      neo4j,
      `{ coalitions { blocs { label } } voteEvent(id: "${EVENT}") { split(by: COALITION) { id label ballots { totalCount } } } }`,
    );

    expect(errors).toBeUndefined();
    const labels = data.coalitions.blocs.map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(2);
    expect(data.voteEvent.split.map(({ label }) => label).slice(0, labels.length)).toEqual(labels);
    expect(cast(data.voteEvent.split)).toBe(172);
  });
});

describe('a bad question of a split', () => {
  it.each([
    ['by: REGION, blocs: ["urn:caucus:bloc:eu"]', 'BAD_USER_INPUT', /blocs: they are given with by: REGION/],
    ['by: BLOC, blocs: ["urn:caucus:bloc:atlantis"]', 'NOT_FOUND', /blocs: the graph has nothing with the id/],
    ['by: BLOC, blocs: ["urn:caucus:state:FRA"]', 'BAD_USER_INPUT', /is a state, and no bloc such as/],
    ['by: BLOC, blocs: ["eu"]', 'BAD_USER_INPUT', /blocs: "eu" is not an id of this graph/],
  ])('%s gets %s and a sentence', async (args, code, sentence) => {
    const { errors } = await ask(neo4j, `{ voteEvent(id: "${EVENT}") { split(${args}) { label } } }`);

    expect(errors?.[0]?.message).toMatch(sentence);
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });
});
