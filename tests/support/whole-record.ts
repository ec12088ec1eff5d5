import { expect } from 'vitest';
import { operations } from '../../src/api/operations.ts';
import { MORE_SEARCHES, SEARCHES } from './known-searches.ts';
import { ADDED, DAYS, RESULTS, SERIES } from './known-votes.ts';

/** What a server at an address answers. */
export async function askAt(address: string, query: string, variables: object = {}): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

type Vote = { name: string; heldOn: string; for: number; against: number; abstain: number };

/** What all shipped data together say of votes whose results, days and names are known. */
export async function knowsTheRecord(address: string): Promise<void> {
  const votes = async (symbol: string): Promise<Vote[]> => {
    const question = `{ votes(where: { symbol: "${symbol}", scope: [WHOLE] }) { nodes { name heldOn for against abstain } } }`;
    return ((await askAt(address, question)) as { votes: { nodes: Vote[] } }).votes.nodes;
  };
  for (const [symbol, yes, no, abstain] of RESULTS)
    expect((await votes(symbol))[0], symbol).toMatchObject({ for: yes, against: no, abstain });
  for (const [symbol, day, name] of DAYS)
    expect(
      (await votes(symbol)).map(({ heldOn, name }) => ({ heldOn, name })),
      symbol,
    ).toContainEqual({ heldOn: day, name: expect.stringMatching(name) });
  for (const symbol of ADDED) expect(await votes(symbol), symbol).not.toEqual([]);
}

/** Where, from 1, the first of what is meant stands among the first ten that a search finds; infinity when it does not. */
async function rank(address: string, text: string, meant: readonly string[]): Promise<number> {
  const question = 'query ($text: String!) { search(text: $text) { nodes { id } } }';
  const { search } = (await askAt(address, question, { text })) as { search: { nodes: { id: string }[] } };
  const place = search.nodes.findIndex(({ id }) => meant.includes(id.replace('urn:caucus:', '')));
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}

/** Searches find what people mean: by mean reciprocal rank, and those of the first list among the first three. */
export async function findsWhatIsMeant(address: string): Promise<void> {
  let sum = 0;
  for (const [text, meant] of [...SEARCHES, ...MORE_SEARCHES]) {
    const place = await rank(address, text, meant);
    if (SEARCHES.some(([listed]) => listed === text)) expect(place, text).toBeLessThanOrEqual(3);
    sum += 1 / place;
  }
  expect(sum / (SEARCHES.length + MORE_SEARCHES.length)).toBeGreaterThanOrEqual(0.85);
}

/** What all data together say of series, sessions, bodies and accounts. */
export async function knowsItsVotes(address: string): Promise<void> {
  const series = async (symbol: string) => {
    const question = `{ votes(where: { symbol: "${symbol}", scope: [WHOLE] }) { nodes { series { count } } } }`;
    const { votes } = (await askAt(address, question)) as {
      votes: { nodes: { series: { count: number } }[] };
    };
    return votes.nodes[0]?.series.count;
  };
  for (const [symbol, count] of SERIES) expect(await series(symbol), symbol).toBe(count);
  const question = `{
    holdings { firstVote lastVote sources { id firstVote lastVote } }
    cuba: votes(where: { symbol: "A/RES/80/4" }) { nodes { session { name } meeting previous { id } statedBy { id } } }
    contested: votes(where: { symbol: "A/RES/34/24" }) { nodes { contested accounts { dataset { id } stated { for } counted { for } } } }
    council: agreement(a: "USA", b: "RUS", over: {bodies: ["urn:caucus:institution:un-security-council"], scope: [WHOLE], from: "1946-01-01"}) { common }
    assembly: agreement(a: "USA", b: "RUS", over: {sessions: [77, 78, 79], scope: [WHOLE]}) { parameters { rollCalls } }
    year: coalitions(over: {from: "2025-01-01", to: "2025-12-31", scope: [WHOLE]}) { significant }
    topic: coalitions(over: {sessions: [77, 78, 79], topics: ["urn:caucus:topic:human-rights"], scope: [WHOLE]}) { significant }
    latest: map { parameters { over { sessions } } }
  }`;
  const { holdings, cuba, contested, latest, ...analyses } = (await askAt(address, question)) as Record<string, object>;
  expect(holdings).toMatchObject({ firstVote: '1946-01-25', lastVote: '2025-12-18' });
  expect(cuba).toMatchObject({
    nodes: [{ session: { name: '80th session of the General Assembly' }, meeting: 'A/80/PV.22' }],
  });
  expect(contested).toEqual({
    nodes: [
      {
        contested: true,
        accounts: [
          { dataset: { id: 'urn:caucus:dataset:unvotes' }, stated: null, counted: { for: 116 } },
          { dataset: { id: 'urn:caucus:dataset:undl' }, stated: { for: 82 }, counted: { for: 82 } },
        ],
      },
    ],
  });
  expect(analyses).toMatchObject({
    council: { common: 2745 },
    year: { significant: true },
    topic: { significant: true },
  });
  expect(JSON.stringify(latest)).toContain('"sessions":[71,72,73,74,75,76,77,78,79,80]');
}

/** Every tab of GraphiQL answers, and finds what it asks for by id. */
export async function answersItsTabs(address: string): Promise<void> {
  for (const { name, query, variables } of operations) {
    const answer = await askAt(address, query, JSON.parse(variables || '{}'));
    expect(JSON.stringify(answer), name).not.toMatch(/^null|:\[null\]/);
  }
}
