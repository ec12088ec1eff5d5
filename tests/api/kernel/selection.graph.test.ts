import { afterAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { askOf } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';

const graph = testGraph();
const app = createApp(graph, { production: false });
afterAll(async () => {
  await app.close();
  await graph.close();
});

/** The data, which are the same however often it is asked: the second time by what is compiled. */
async function told<T>(query: string): Promise<T> {
  const answers = [];
  for (const _ of ['first', 'second', 'third']) answers.push(await askOf<T>(app, query));
  const [first, ...others] = answers.map(({ data, errors }) => ({ data, errors }));
  expect(first?.errors).toBeUndefined();
  for (const other of others) expect(other).toEqual(first);
  return first?.data as T;
}

describe('a fragment that is spread twice, once beside more of the same field', () => {
  it('brings the items of a list where they are asked for', async () => {
    const { a, b } = await told<Record<'a' | 'b', { votes: { totalCount: number; nodes?: { id: string }[] } }>>(`{
      a: state(iso3: "FRA") { ...T } b: state(iso3: "DEU") { ...T votes(first: 3) { nodes { id } } }
    } fragment T on State { votes(first: 3) { totalCount } }`);

    expect(Object.keys(a.votes)).toEqual(['totalCount']);
    expect(b.votes.nodes).toHaveLength(3);
    expect(b.votes.totalCount).toBeGreaterThan(1000);
  });

  it('brings more than the id of what is pointed at', async () => {
    type Ballots = { ballots: { nodes: { state: { id: string; name?: string } }[] } };
    const { a, b } = await told<Record<'a' | 'b', Ballots>>(`{
      a: voteEvent(id: "urn:caucus:vote:ga/74/247") { ballots { nodes { ...F } } }
      b: voteEvent(id: "urn:caucus:vote:ga/74/7") { ballots { nodes { ...F state { name } } } }
    } fragment F on Ballot { state { id } }`);

    expect(a.ballots.nodes[0]?.state).toEqual({ id: 'urn:caucus:state:ALB' });
    expect(b.ballots.nodes[0]?.state).toEqual({ id: 'urn:caucus:state:AFG', name: 'Afghanistan' });
  });

  it('brings what stands behind a ballot', async () => {
    type Ballots = { ballots: { nodes: { choice: string; contested?: boolean }[] } };
    const { a, b } = await told<Record<'a' | 'b', Ballots>>(`{
      a: voteEvent(id: "urn:caucus:vote:ga/74/247") { ...G }
      b: voteEvent(id: "urn:caucus:vote:ga/74/7") { ...G ballots { nodes { contested } } }
    } fragment G on VoteEvent { ballots { nodes { choice } } }`);

    expect(Object.keys(a.ballots.nodes[0] ?? {})).toEqual(['choice']);
    expect(b.ballots.nodes[0]).toMatchObject({ contested: false });
  });
});
