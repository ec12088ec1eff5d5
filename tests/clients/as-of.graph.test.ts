import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { afterAll, describe, expect, it } from 'vitest';
import { testGraph } from '../support/graph.ts';
import { listen } from '../support/listen.ts';

const graph = testGraph();
const url = `${await listen({}, graph)}/graphql`;
afterAll(() => graph.close());

const VOTES =
  'votes(first: 2, after: $after) { totalCount nodes { id __typename voteEvent { id __typename } } pageInfo { endCursor } }';
const NOW = `query Now($after: String) { state(iso3: "RUS") { id __typename ${VOTES} } }`;
const THEN = `query Then($day: Date, $after: String) { asOf(valid: $day) { id __typename state(iso3: "RUS") { id __typename ${VOTES} } } }`;
const MORE = `query More($id: ID!, $after: String) { node(id: $id) { id __typename ... on State { ${VOTES} } } }`;
const DAY = { day: '1950-01-01' };

type Votes = { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string } };
type State = { id: string; votes: Votes | null };
type Answer = { data: unknown; message: string | undefined };
/** Asks; with `cached` it answers from its cache alone. */
type Ask = (query: string, variables: object, cached?: 'cached') => Promise<Answer>;

/** The clients with the settings that they come with. */
const CLIENTS: Readonly<Record<string, () => Ask>> = {
  Apollo: () => {
    const client = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: url }) });
    return async (query, variables, cached) => {
      const { data, error } = await client.query({
        query: gql(query),
        variables,
        fetchPolicy: cached ? 'cache-only' : 'network-only',
        errorPolicy: 'all',
      });
      return { data, message: error?.message };
    };
  },
  'urql with graphcache': () => {
    const client = new Client({ url, preferGetMethod: false, exchanges: [cacheExchange(), fetchExchange] });
    return async (query, variables, cached) => {
      const requestPolicy = cached ? 'cache-only' : 'network-only';
      const { data, error } = await client.query(query, variables, { requestPolicy }).toPromise();
      return { data, message: error?.graphQLErrors[0]?.message };
    };
  },
};

const stateOf = ({ data }: Answer) => (data as { state: State }).state;
const stateThen = ({ data }: Answer) => (data as { asOf: { state: State } }).asOf.state;
const node = ({ data }: Answer) => (data as { node: State }).node;

describe.each(Object.entries(CLIENTS))('%s', (_, client) => {
  it('holds now and then apart, pages then, and is back at now', async () => {
    const ask = client();

    const now = stateOf(await ask(NOW, {}));
    const then = stateThen(await ask(THEN, DAY));
    const after = then.votes?.pageInfo.endCursor;
    const more = node(await ask(MORE, { id: then.id, after }));

    expect(then.id).toBe('urn:caucus:state:RUS@1950-01-01');
    expect([then.votes?.totalCount, more.votes?.totalCount]).toEqual([249, 249]);
    expect(now.votes?.totalCount).toBeGreaterThan(5000);
    expect(more.id).toBe(then.id);
    const shown = [...(then.votes?.nodes ?? []), ...(more.votes?.nodes ?? [])].map(({ id }) => id);
    expect(new Set(shown).size).toBe(4);

    expect(stateOf(await ask(NOW, {}, 'cached'))).toEqual(now);
    expect(stateThen(await ask(THEN, DAY, 'cached'))).toEqual(then);
    expect(stateOf(await ask(NOW, {})).votes?.totalCount).toBe(now.votes?.totalCount);
    expect(stateThen(await ask(THEN, DAY, 'cached'))).toEqual(then);
  });

  it('holds two times apart in one question beside now', async () => {
    const ask = client();
    const beside = `query Beside($after: String) {
      state(iso3: "RUS") { id __typename ${VOTES} }
      early: asOf(valid: "1950-01-01") { id __typename state(iso3: "RUS") { id __typename ${VOTES} } }
      late: asOf(valid: "1990-01-01") { id __typename state(iso3: "RUS") { id __typename ${VOTES} } }
    }`;

    const { data } = await ask(beside, {});
    const again = await ask(beside, {}, 'cached');

    const { state, early, late } = data as { state: State; early: { state: State }; late: { state: State } };
    const counts = [early.state, late.state, state].map(({ votes }) => votes?.totalCount ?? 0);
    expect(counts[0]).toBe(249);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBe(3);
    expect(again.data).toEqual(data);
  });

  it('is told that a cursor of then does not go on now', async () => {
    const ask = client();
    const after = stateThen(await ask(THEN, DAY)).votes?.pageInfo.endCursor;

    const { data, message } = await ask(NOW, { after });

    expect(message).toMatch(/this cursor is of the list as of 1950-01-01, and this is the list of now/);
    expect((data as { state?: State } | undefined)?.state?.votes ?? null).toBeNull();
  });
});
