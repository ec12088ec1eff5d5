import { hash } from 'node:crypto';
import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { print } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { testGraph } from '../support/graph.ts';
import { listen } from '../support/listen.ts';

const graph = testGraph();
afterAll(() => graph.close());

type Votes = {
  state: {
    votes: { totalCount: number; edges: { node: { voteEvent: { id: string } } }[]; pageInfo: { endCursor: string } };
  };
};
const VOTES: TypedDocumentNode<Votes, { after?: string }> = gql(`query Votes($after: String) {
  state(iso3: "FRA") {
    id
    votes(first: 3, after: $after) {
      totalCount
      edges { cursor node { choice voteEvent { id } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`);
const NODES: TypedDocumentNode<{ nodes: unknown[]; state: object }> = gql(
  'query Nodes { nodes(ids: ["nonsense", "urn:caucus:state:FRA"]) { id } state(iso3: "FRA") { id name } }',
);

const sha256 = (text: string) => hash('sha256', text);
/** As Apollo's own tool writes a manifest: of the texts that its cache makes, which adds `__typename`. */
const documents = new Map(
  [VOTES, NODES].map((document) => {
    const text = print(new InMemoryCache().transformDocument(document));
    return [sha256(text), text] as const;
  }),
);
const open = `${await listen({}, graph)}/graphql`;
const strict = `${await listen({ documents, trustedOnly: true }, graph)}/graphql`;

/** A client whose lists go on as those of Relay do, and what it has sent. */
function apollo(uri: string) {
  const sent: string[] = [];
  const noted: typeof fetch = (input, init) => {
    sent.push(/"query":/.test(String(init?.body)) ? 'text' : 'hash');
    return fetch(input, init);
  };
  const typePolicies = { State: { fields: { votes: relayStylePagination() } } };
  const link = new PersistedQueryLink({ sha256 }).concat(new HttpLink({ uri, fetch: noted }));
  return { sent, client: new ApolloClient({ cache: new InMemoryCache({ typePolicies }), link }) };
}

describe.each([
  ['by hashes that it registers', open, ['hash', 'text', 'hash']],
  ['by hashes of a manifest, where no other documents are answered', strict, ['hash', 'hash']],
])('Apollo, asking %s', (_, url, expected) => {
  it('goes on in a list, and its cache has all pages as one', async () => {
    const { client, sent } = apollo(url);
    const watched = client.watchQuery({ query: VOTES, variables: {} });
    const seen: Votes[] = [];
    const watching = watched.subscribe(({ data, dataState }) => dataState === 'complete' && void seen.push(data));
    await expect.poll(() => seen.length, { timeout: 90_000 }).toBe(1);
    await watched.fetchMore({ variables: { after: seen[0]?.state.votes.pageInfo.endCursor } });

    await expect.poll(() => seen.at(-1)?.state.votes.edges.length).toBe(6);
    const ids = seen.at(-1)?.state.votes.edges.map(({ node }) => node.voteEvent.id);
    expect(new Set(ids).size).toBe(6);
    expect(client.readQuery({ query: VOTES })?.state.votes.edges).toHaveLength(6);
    // What another test of this server has registered is known by its hash at once.
    expect([expected, ['hash', 'hash']]).toContainEqual(sent);
    watching.unsubscribe();
  });

  it('shows what could be had of a list beside the error of what could not', async () => {
    const { client } = apollo(url);
    const { data, error } = await client.query({ query: NODES, errorPolicy: 'all' });

    expect(data).toMatchObject({ nodes: [null, { id: 'urn:caucus:state:FRA' }], state: { name: 'France' } });
    expect(error).toMatchObject({ errors: [{ path: ['nodes', 0], extensions: { code: expect.any(String) } }] });
  });
});
