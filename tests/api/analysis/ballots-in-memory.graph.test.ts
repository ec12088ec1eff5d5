import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { askOf } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

type Ballots = { readonly totalCount: number; readonly pageInfo: { readonly endCursor: string | null } };

const CHOICE = 'choice state { iso3 name } motion { id }';
/** What only the database knows: with it the same list is read there. */
const BEHIND = `${CHOICE} inferred`;

describe('ballots that are answered from memory', () => {
  const graph = recording(testGraph());
  const app = createApp(graph, { production: false });
  const fromDatabase = () => graph.statements.filter(({ name }) => name.startsWith('ballot/'));
  const without = (answer: object) => JSON.parse(JSON.stringify(answer).replaceAll(/,"inferred":(true|false)/g, ''));

  /** Asks the same in both ways, and is sure that they are two. */
  const both = async <T extends object>(text: (fields: string) => string): Promise<[memory: T, database: T]> => {
    const before = fromDatabase().length;
    const memory = await askOf<T>(app, text(CHOICE));
    expect(fromDatabase()).toHaveLength(before);
    const database = await askOf<T>(app, text(BEHIND));
    expect(fromDatabase().length).toBeGreaterThan(before);
    expect(memory.errors ?? database.errors).toBeUndefined();
    return [memory.data, without(database.data)];
  };

  beforeAll(async () => {
    await app.start();
    await askOf(app, '{ votes(first: 1, where: {result: [ADOPTED]}) { totalCount } }');
  }, 300_000);
  afterAll(async () => {
    await app.close();
    await graph.close();
  });

  it.each([1, 15, 34, 47, 59, 68, 71, 74])('are those of the database: of votes of session %i', async (session) => {
    const [memory, database] = await both(
      (fields) =>
        `{ votes(first: 90, where: {sessions: [${session}]}) { nodes { ballots(first: 200) { totalCount nodes { ${fields} } } } } }`,
    );
    expect(memory).toEqual(database);
  });

  it('are those of the database: of the newest votes, among them some that only claims know', async () => {
    const [memory, database] = await both(
      (fields) => `{ votes(first: 60) { nodes { id ballots(first: 200) { totalCount nodes { ${fields} } } } } }`,
    );
    expect(JSON.stringify(memory)).toContain('urn:caucus:vote:irn-');
    expect(memory).toEqual(database);
  });

  it('are those of the database: the newest of every state, the totals, and those behind a cursor', async () => {
    const [memory, database] = await both(
      (fields) =>
        `{ states(first: 200) { nodes { votes(first: 60) { totalCount edges { cursor node { ${fields} voteEvent { id } } } pageInfo { hasNextPage endCursor } } } } }`,
    );
    expect(memory).toEqual(database);

    for (const iso3 of ['FRA', 'PSE', 'SUN', 'SSD']) {
      let after: string | null = null;
      for (let page = 0; page < 3; page += 1) {
        const [some, same] = (await both(
          (fields) =>
            `{ state(iso3: "${iso3}") { votes(first: 150, after: ${JSON.stringify(after)}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } } }`,
        )) as { state: { votes: Ballots } }[] as [{ state: { votes: Ballots } }, { state: { votes: Ballots } }];
        expect(some).toEqual(same);
        after = some.state.votes.pageInfo.endCursor;
      }
    }
  }, 600_000);

  it.each([
    'choice: [AGAINST, ABSTAIN]',
    'orderBy: {by: NAME, direction: DESC}',
    'orderBy: {by: CHOICE}',
    'of: {memberOf: "urn:caucus:bloc:eu"}',
    'first: 20',
  ])('are those of the database: of a vote with %s', async (args) => {
    const [memory, database] = await both(
      (fields) =>
        `{ votes(first: 1, where: {symbol: "A/RES/74/247"}) { nodes { ballots(${args}) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } } } }`,
    );
    expect(memory).toEqual(database);
  });

  it.each([
    ['where: {sessions: [74]}', 'state'],
    ['choice: [AGAINST]', 'state'],
    ['orderBy: {by: MARGIN, direction: ASC}', 'state'],
  ])('are those of the database: of a state with %s', async (args) => {
    const [memory, database] = await both(
      (fields) => `{ state(iso3: "IND") { votes(first: 100, ${args}) { totalCount nodes { ${fields} } } } }`,
    );
    expect(memory).toEqual(database);
  });

  it('come from the database where more is asked through a fragment, and where they are narrowed by what is behind them', async () => {
    const before = fromDatabase().length;
    const asked = [
      '{ state(iso3: "FRA") { votes(first: 2) { nodes { ...Behind } } } } fragment Behind on Ballot { choice contested }',
      '{ state(iso3: "FRA") { votes(first: 2) { nodes { ... on Node { id } ... on Ballot { accounts { choice } } } } } }',
      '{ votes(first: 1) { nodes { ballots(contested: false, first: 2) { nodes { choice } } } } }',
      '{ asOf(valid: "2000-01-01") { state(iso3: "FRA") { votes(first: 2) { nodes { choice } } } } }',
    ];
    for (const [place, text] of asked.entries()) {
      const { data, errors } = await askOf(app, text);
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toContain('"choice":"');
      expect(fromDatabase().length).toBeGreaterThan(before + place);
    }
  });
});
