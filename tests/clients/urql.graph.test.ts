import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client, fetchExchange, formatDocument, gql, stringifyDocument } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { testGraph } from '../support/graph.ts';
import { listen } from '../support/listen.ts';

const graph = testGraph();
afterAll(() => graph.close());

type Votes = {
  state: { votes: { edges: { node: { voteEvent: { id: string } } }[]; pageInfo: { endCursor: string } } };
};
const VOTES = gql<Votes, { after?: string }>(`query Votes($after: String) {
  state(iso3: "FRA") {
    id
    votes(first: 3, after: $after) {
      edges { cursor node { choice voteEvent { id } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}`);
const NODES = gql(
  'query Nodes { nodes(ids: ["nonsense", "urn:caucus:state:FRA"]) { id } state(iso3: "FRA") { id name } }',
);

/** Without the schema the cache does not know that an item may be null, and takes an answer with such an item for one that it lacks. */
const schema = introspectionFromSchema(buildSchema(readFileSync('schema/schema.graphql', 'utf8')));

/** As urql sends them: its cache adds `__typename`. */
const documents = new Map(
  [VOTES, NODES].map((document) => {
    const text = stringifyDocument(formatDocument(document));
    return [hash('sha256', text), text] as const;
  }),
);
const open = `${await listen({}, graph)}/graphql`;
const strict = `${await listen({ documents, trustedOnly: true }, graph)}/graphql`;

/** A client with a normalised cache whose lists go on as those of Relay do, and what it has sent. */
function urql(url: string, enforcePersistedQueries: boolean) {
  const sent: string[] = [];
  const noted: typeof fetch = (input, init) => {
    sent.push(/[?&]query=|"query":/.test(`${input} ${init?.body ?? ''}`) ? 'text' : 'hash');
    return fetch(input, init);
  };
  const exchanges = [
    cacheExchange({ schema, resolvers: { State: { votes: relayPagination() } } }),
    persistedExchange({ enforcePersistedQueries }),
    fetchExchange,
  ];
  return { sent, client: new Client({ url, fetch: noted, preferGetMethod: false, exchanges }) };
}

describe.each([
  ['by hashes that it registers', open, false, ['hash', 'text', 'hash']],
  ['by hashes of a manifest, where no other documents are answered', strict, true, ['hash', 'hash']],
])('urql with graphcache, asking %s', (_, url, enforced, expected) => {
  it('goes on in a list, and its cache has all pages as one', async () => {
    const { client, sent } = urql(url, enforced);
    const first = await client.query(VOTES, {}).toPromise();
    expect(first.error).toBeUndefined();
    const after = first.data?.state.votes.pageInfo.endCursor ?? '';
    const both = await client.query(VOTES, { after }).toPromise();

    const ids = both.data?.state.votes.edges.map(({ node }) => node.voteEvent.id);
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
    expect(client.readQuery(VOTES, { after })?.data?.state.votes.edges).toHaveLength(6);
    expect(sent).toEqual(expected);
  });

  it('shows what could be had of a list beside the error of what could not', async () => {
    const { client } = urql(url, enforced);
    const { data, error } = await client.query(NODES, {}).toPromise();

    expect(data).toMatchObject({ nodes: [null, { id: 'urn:caucus:state:FRA' }], state: { name: 'France' } });
    expect(error?.graphQLErrors).toMatchObject([{ path: ['nodes', 0], extensions: { code: expect.any(String) } }]);
  });
});
