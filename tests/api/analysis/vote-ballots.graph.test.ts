import { describe, expect, it } from 'vitest';
import { ask as askOne } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testServer } from '../../support/server.ts';

const { ask, refused, graph } = testServer();

const EVENT = 'urn:caucus:vote:ga/74/247';
type Ballot = { choice: string; state: { iso3: string; name: string }; ownEvidence: { citation: string }[] | null };
type Page = {
  totalCount: number;
  nodes: Ballot[];
  pageInfo: { endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
  tallies: { keys: { label: string; id: string | null }[]; count: number }[];
};
const FIELDS =
  'totalCount nodes { choice state { iso3 name } ownEvidence { citation } } pageInfo { endCursor hasNextPage hasPreviousPage } tallies(by: [CHOICE]) { keys { label nodeId } count }';
const ballots = async (args: string, id = EVENT): Promise<Page> =>
  (await ask<{ voteEvent: { ballots: Page } }>(`{ voteEvent(id: "${id}") { ballots(${args}) { ${FIELDS} } } }`))
    .voteEvent.ballots;
const codes = ({ nodes }: Page) => nodes.map(({ state }) => state.iso3);

describe('the ballots of a vote', () => {
  it('are those of a set: a group and a region have the members of the day', async () => {
    const eu = await ballots('of: {memberOf: "urn:caucus:bloc:eu"}');
    const before = await ballots('of: {memberOf: "urn:caucus:bloc:eu"}', 'urn:caucus:vote:ga/29/3255-a');
    const [region, bloc] = [
      await ballots('of: {region: "Africa"}'),
      await ballots('of: {memberOf: "urn:caucus:bloc:africa"}'),
    ];

    expect(eu.totalCount).toBe(28);
    expect(codes(eu)).toContain('GBR');
    expect(before.totalCount).toBe(9);
    expect(region).toEqual(bloc);
    expect(region.tallies.find(({ keys }) => keys[0]?.label === 'FOR')?.count).toBe(31);
    expect(codes(await ballots('of: {states: ["fra", "urn:caucus:state:USA"]}'))).toEqual(['FRA', 'USA']);
  });

  it.each([
    ['CODE', 'DESC'],
    ['NAME', 'ASC'],
    ['NAME', 'DESC'],
    ['CHOICE', 'ASC'],
  ])('are ordered by %s %s and paged without a gap', async (by, direction) => {
    const order = `orderBy: {by: ${by}, direction: ${direction}}`;
    const all = await ballots(order);
    const first = await ballots(`first: 100, ${order}`);
    const second = await ballots(`first: 100, after: "${first.pageInfo.endCursor}", ${order}`);

    expect(new Set(codes(all)).size).toBe(172);
    expect([...codes(first), ...codes(second)]).toEqual(codes(all));
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([first.pageInfo.hasPreviousPage, second.pageInfo.hasPreviousPage]).toEqual([false, true]);
    const sorted = all.nodes.map(({ choice, state }) =>
      by === 'CODE' ? state.iso3 : by === 'NAME' ? state.name : choice,
    );
    const ranks = ['FOR', 'AGAINST', 'ABSTAIN'];
    const expected = sorted.toSorted((a, b) =>
      by === 'CHOICE' ? ranks.indexOf(a) - ranks.indexOf(b) : a.localeCompare(b, 'en', { sensitivity: 'base' }),
    );
    expect(sorted).toEqual(direction === 'ASC' ? expected : expected.reverse());
  });

  it('are counted: by choice, and by region with its id', async () => {
    const all = await ballots('first: 1');
    const no = await ballots('first: 1, choice: [AGAINST]');
    expect(all.tallies.map(({ keys, count }) => [keys[0]?.label, count])).toEqual([
      ['FOR', 79],
      ['AGAINST', 60],
      ['ABSTAIN', 33],
    ]);
    expect(no.tallies.map(({ count }) => count)).toEqual([no.totalCount]);

    const { voteEvent } = await ask<{ voteEvent: { ballots: Page } }>(
      `{ voteEvent(id: "${EVENT}") { ballots(choice: [FOR]) { tallies(by: [REGION]) { keys { label nodeId } count } } } }`,
    );
    expect(voteEvent.ballots.tallies[0]).toEqual({
      keys: [{ label: 'Africa', nodeId: 'urn:caucus:bloc:africa' }],
      count: 31,
    });
  });

  it('say only what the vote does not say of all', async () => {
    const [plain, told] = [
      await ballots('first: 200'),
      await ballots('first: 200', 'urn:caucus:vote:irn-delete-non-suppression'),
    ];

    expect(plain.nodes.every(({ ownEvidence }) => ownEvidence === null)).toBe(true);
    expect(told.nodes.every(({ ownEvidence }) => (ownEvidence?.length ?? 0) > 0)).toBe(true);
  });

  it('say by which choice a cursor is refused that is not of the list', async () => {
    const { pageInfo } = await ballots('first: 1, of: {region: "Africa"}, orderBy: {by: NAME}');
    expect(
      await refused(
        `{ voteEvent(id: "${EVENT}") { ballots(after: "${pageInfo.endCursor}") { totalCount nodes { id } } } }`,
      ),
    ).toEqual([expect.stringMatching(/from the list ballots\.NAME, and this is the list ballots/)]);
    expect(
      await refused(
        `{ voteEvent(id: "${EVENT}") { ballots(of: {region: "Asia"}, orderBy: {by: NAME}, after: "${pageInfo.endCursor}") { nodes { id } } } }`,
      ),
    ).toEqual([expect.stringMatching(/^after: the item of this cursor is not in this list/)]);
  });
});

describe('the ballot of one state', () => {
  it('is found by a code or an id, and null where none is on record', async () => {
    const { voteEvent } = await ask<{ voteEvent: Record<'code' | 'id' | 'none', { choice: string } | null> }>(
      `{ voteEvent(id: "${EVENT}") { code: ballot(of: "fra") { choice } id: ballot(of: "urn:caucus:state:FRA") { choice } none: ballot(of: "DDR") { choice } } }`,
    );
    expect(voteEvent).toEqual({ code: { choice: 'AGAINST' }, id: { choice: 'AGAINST' }, none: null });
  });

  it('of each vote of a page costs one statement', async () => {
    const recorded = recording(graph);
    const { errors } = await askOne(recorded, '{ votes(first: 20) { nodes { ballot(of: "FRA") { choice } } } }');
    expect(errors).toBeUndefined();
    expect(recorded.statements.filter(({ name }) => name === 'ballot/by-keys')).toHaveLength(1);
  });

  it('refuses who is no state in a sentence', async () => {
    for (const given of ['Atlantis', 'urn:caucus:bloc:eu'])
      expect(await refused(`{ voteEvent(id: "${EVENT}") { ballot(of: "${given}") { choice } } }`)).toEqual([
        expect.stringMatching(/^of: (no state has the code|"urn:caucus:bloc:eu" is a bloc, and no state)/),
      ]);
  });
});
