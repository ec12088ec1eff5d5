import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server.ts';

const { ask, refused } = testServer();

type Row = { keys: { by: string; label: string | null; nodeId: string | null }[]; count: number };
type Counted = { totalCount: number; tallies: Row[] };
const ROW = 'keys { by label nodeId } count';
const votes = async (args: string, by: string): Promise<Counted> =>
  (await ask<{ votes: Counted }>(`{ votes(${args}) { totalCount tallies(by: [${by}]) { ${ROW} } } }`)).votes;
const sum = (rows: readonly Row[]) => rows.reduce((all, { count }) => all + count, 0);

describe('counts by group', () => {
  it.each(['YEAR', 'SESSION', 'BODY', 'RESULT', 'SCOPE'])('by %s add up to all votes', async (by) => {
    const { totalCount, tallies } = await votes('first: 1', by);

    expect(sum(tallies)).toBe(totalCount);
    expect(tallies.length).toBeGreaterThan(1);
  });

  it('by session are what a filter by the session finds, also of one body', async () => {
    const assembly = 'urn:caucus:institution:unga';
    const votesOf = (where: string) =>
      `votes(first: 1, where: {${where}}) { totalCount tallies(by: [SESSION]) { ${ROW} } }`;
    const { all, found, named, body } = await ask<
      Record<'all' | 'found' | 'named', Counted> & { body: { votes: Counted; all: Counted } }
    >(`{
      all: ${votesOf('')} found: ${votesOf('sessions: [74]')} named: ${votesOf(`sessions: [74], bodies: ["${assembly}"]`)}
      body: institution(id: "${assembly}") { ${votesOf('sessions: [74]')} all: ${votesOf('')} }
    }`);
    const of74 = ({ tallies }: Counted) => tallies.find(({ keys }) => keys[0]?.label === '74')?.count;

    expect([all, named, body.all].map(of74)).toEqual([1, 2, 3].map(() => found.totalCount));
    expect([named, body.votes].map(({ totalCount }) => totalCount)).toEqual([found.totalCount, found.totalCount]);
    // Votes of dossiers are of other bodies.
    expect(all.tallies.at(-1)?.keys[0]).toEqual({ by: 'SESSION', label: null, nodeId: null });
  });

  it('are a share of ballots with any choice, also where the list is of one choice', async () => {
    const share = 'tallies(by: [YEAR], first: 3) { keys { label } count share }';
    const { state } = await ask<{ state: Record<'list' | 'argument', { totalCount: number; tallies: object[] }> }>(`{
      state(iso3: "FRA") {
        list: votes(choice: [AGAINST], where: {from: "2010-01-01"}, first: 1) { totalCount ${share} }
        argument: votes(where: {from: "2010-01-01"}, first: 1) { totalCount ${share.replace('first: 3', 'first: 3, choice: [AGAINST]')} }
      }
    }`);

    expect(state.list.tallies).toEqual(state.argument.tallies);
    expect(state.list.tallies[0]).toMatchObject({ share: expect.closeTo(0.2, 0) });
    expect(state.list.totalCount).toBeLessThan(state.argument.totalCount);
  });

  it('by topic name the topic, and those of one filter are its totals', async () => {
    const { tallies } = await votes('first: 1', 'TOPIC');
    const rights = tallies.find(({ keys }) => keys[0]?.nodeId === 'urn:caucus:topic:human-rights');
    const alone = await votes('first: 1, where: {topics: ["urn:caucus:topic:human-rights"]}', 'SCOPE');

    expect(rights?.keys[0]).toMatchObject({ by: 'TOPIC', label: 'Human rights' });
    expect(rights?.count).toBe(alone.totalCount);
    expect(tallies.at(-1)?.keys[0]).toEqual({ by: 'TOPIC', label: null, nodeId: null });
  });

  it('by state and choice are what each state has alone', async () => {
    const { tallies } = await votes('first: 1, where: {sessions: [74]}', 'STATE, CHOICE');
    const { state } = await ask<{ state: { votes: Counted; no: Counted } }>(
      `{ state(iso3: "USA") { votes(where: {sessions: [74]}) { totalCount tallies(by: [CHOICE]) { ${ROW} } } no: votes(choice: [AGAINST], where: {sessions: [74]}) { totalCount tallies(by: [TOPIC]) { ${ROW} } } } }`,
    );
    const usa = tallies.filter(({ keys }) => keys[0]?.nodeId === 'urn:caucus:state:USA');

    expect(usa.map(({ keys, count }) => [keys[1]?.label, count])).toEqual(
      state.votes.tallies.map(({ keys, count }) => [keys[0]?.label, count]),
    );
    expect(sum(state.votes.tallies)).toBe(state.votes.totalCount);
    expect(usa.find(({ keys }) => keys[1]?.label === 'AGAINST')?.count).toBe(state.no.totalCount);
  });

  it('by year and choice of a state, and by region and choice of one vote', async () => {
    const { state, votes: vote } = await ask<{ state: { votes: Counted }; votes: Counted }>(`{
      state(iso3: "FRA") { votes(where: {from: "2015-01-01"}) { totalCount tallies(by: [YEAR, CHOICE]) { ${ROW} } } }
      votes(where: {symbol: "A/RES/74/247", scope: [WHOLE]}) { totalCount tallies(by: [REGION, CHOICE]) { ${ROW} } }
    }`);

    expect(sum(state.votes.tallies)).toBe(state.votes.totalCount);
    expect(state.votes.tallies[0]?.keys).toEqual([
      { by: 'YEAR', label: '2015', nodeId: null },
      { by: 'CHOICE', label: 'FOR', nodeId: null },
    ]);
    const africa = vote.tallies.filter(({ keys }) => keys[0]?.label === 'Africa');
    expect(africa.find(({ keys }) => keys[1]?.label === 'FOR')?.count).toBe(31);
  });

  it('have the id of the session and of the dossier, and what has no key last from either end', async () => {
    const { votes, claims } = await ask<{ votes: Counted; claims: Counted }>(`{
      votes(where: {sessions: [74]}) { totalCount tallies(by: [SESSION, TOPIC], orderBy: {by: KEY, direction: DESC}) { ${ROW} } }
      claims(where: {dossiers: ["un-cybercrime"]}) { totalCount tallies(by: [DOSSIER]) { keys { by label nodeId } count } }
    }`);

    expect(votes.tallies[0]?.keys[0]).toEqual({ by: 'SESSION', label: '74', nodeId: 'urn:caucus:session:unga/74' });
    expect(votes.tallies.at(-1)?.keys[1]?.label).toBeNull();
    const dossier = { by: 'DOSSIER', label: 'un-cybercrime', nodeId: 'urn:caucus:dataset:un-cybercrime' };
    expect(claims.tallies.map(({ keys }) => keys)).toEqual([[dossier]]);
  });

  it('are those of the votes of an analysis too', async () => {
    const { agreement } = await ask<{ agreement: { parameters: { rollCalls: number; votes: Counted } } }>(
      `{ agreement(a: "USA", b: "FRA", over: {sessions: [70, 71]}) { parameters { rollCalls votes { totalCount tallies(by: [SESSION]) { ${ROW} } } } } }`,
    );
    expect(sum(agreement.parameters.votes.tallies)).toBe(agreement.parameters.rollCalls);
  });

  it('say who abstains most: states by their share of one choice', async () => {
    type Shares = { votes: { tallies: (Row & { share: number })[] } };
    const shares = async (args: string) =>
      (
        await ask<Shares>(
          `{ votes(first: 1, where: {sessions: [72, 73, 74], scope: [WHOLE]}) { tallies(${args}) { keys { label nodeId } count share } } }`,
        )
      ).votes.tallies;
    const [most, least, table] = [
      await shares('by: [STATE], choice: [ABSTAIN], orderBy: {by: SHARE}, first: 10'),
      await shares('by: [STATE], choice: [ABSTAIN], orderBy: {by: COUNT, direction: ASC}, first: 3'),
      await shares('by: [STATE, CHOICE]'),
    ];

    expect(most).toHaveLength(10);
    const values = most.map(({ share }) => share);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    const [first] = most;
    const rows = table.filter(({ keys }) => keys[0]?.nodeId === first?.keys[0]?.nodeId);
    expect(first?.share).toBe((first?.count ?? 0) / sum(rows));
    expect(rows.reduce((all, { share }) => all + share, 0)).toBeCloseTo(1, 12);
    expect(least[0]?.count).toBeLessThanOrEqual(least[2]?.count ?? 0);
    expect(await refused('{ votes { tallies(by: [STATE], first: 0) { count } } }')).toEqual([
      'first: 0 is not from 1 to 200.',
    ]);
  });

  it('stand as they do without an order, where only what they are ordered by is given', async () => {
    const keys = async (args: string) =>
      (
        await ask<{ votes: { tallies: Row[] } }>(
          `{ votes(where: {sessions: [74]}) { tallies(by: [CHOICE]${args}) { ${ROW} } } }`,
        )
      ).votes.tallies.map(({ keys }) => keys[0]?.label);
    const inOrder = await keys('');

    expect(await keys(', orderBy: {by: KEY}')).toEqual(inOrder);
    expect(await keys(', orderBy: {by: KEY, direction: null}')).toEqual(inOrder);
    expect(await keys(', orderBy: {by: KEY, direction: DESC}')).toEqual(inOrder.toReversed());
    expect((await keys(', orderBy: {by: COUNT}'))[0]).toBe('FOR');
    const claims = async (args: string) =>
      (await ask<{ claims: { tallies: Row[] } }>(`{ claims { tallies(by: [POLARITY]${args}) { ${ROW} } } }`)).claims
        .tallies;
    expect(await claims(', orderBy: {by: KEY}')).toEqual(await claims(', orderBy: {by: KEY, direction: ASC}'));
  });

  it('of votes have no share to be ordered by', async () => {
    expect(await refused('{ votes { tallies(by: [YEAR], orderBy: {by: SHARE}) { count } } }')).toEqual([
      expect.stringMatching(/^orderBy: by SHARE takes counts of ballots, and these are of votes/),
    ]);
  });

  it('take one or two dimensions', async () => {
    expect(await refused('{ votes { tallies(by: []) { count } } }')).toEqual([
      expect.stringMatching(/^by: 0 dimensions/),
    ]);
    expect(await refused('{ votes { tallies(by: [YEAR, YEAR]) { count } } }')).toEqual([
      expect.stringMatching(/^by: YEAR is given twice/),
    ]);
  });

  it('of all states cost one pass, and milliseconds', async () => {
    const table =
      '{ states(first: 200, current: true) { nodes { name votes(first: 1, choice: [AGAINST]) { totalCount } } } }';
    const one =
      '{ state(iso3: "FRA") { votes(first: 1, where: {topics: ["urn:caucus:topic:human-rights"]}) { totalCount } } }';
    const timed = async (question: string) => {
      const times: number[] = [];
      for (let round = 0; round < 7; round += 1) {
        const begun = performance.now();
        await ask(question);
        times.push(performance.now() - begun);
      }
      return Math.min(...times);
    };

    // A quiet machine answers in 15 and 1 milliseconds.
    expect(await timed(table)).toBeLessThan(150);
    expect(await timed(one)).toBeLessThan(50);
  });
});
