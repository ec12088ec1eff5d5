import { expect } from 'vitest';
import { MORE_SEARCHES, SEARCHES } from './known-searches.ts';
import { ADDED, DAYS, RESULTS } from './known-votes.ts';

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
    const question = `{ voteEvents(symbol: "${symbol}", scope: [WHOLE]) { nodes { name heldOn for against abstain } } }`;
    return ((await askAt(address, question)) as { voteEvents: { nodes: Vote[] } }).voteEvents.nodes;
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
