import { hash } from 'node:crypto';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, createRequest, fetchExchange, makeOperation } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { type DocumentNode, Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { listen } from '../support/listen.ts';

/** As Apollo prints it, who takes the hash of that. */
const TEXT = 'query Hello {\n  __typename\n}';
const ID = `sha256:${hash('sha256', TEXT)}`;
const documents = new Map([[ID, TEXT]]);
const open = `${await listen({ documents })}/graphql`;
const strict = `${await listen({ documents, trustedOnly: true })}/graphql`;

/** The fetch of a client, which also notes what was sent: the method, and whether the text was among it. */
function noting() {
  const sent: string[] = [];
  const noted: typeof fetch = (input, init) => {
    const what = `${decodeURIComponent(String(input))} ${init?.body ?? ''}`;
    sent.push(`${init?.method ?? 'GET'} ${/[?&]query=|"query":/.test(what) ? 'text' : 'name'}`);
    return fetch(input, init);
  };
  return { sent, fetch: noted };
}

function apollo(uri: string, options: { useGETForHashedQueries?: boolean } = {}) {
  const { sent, fetch } = noting();
  const persisted = new PersistedQueryLink({ sha256: (text: string) => hash('sha256', text), ...options });
  const client = new ApolloClient({ cache: new InMemoryCache(), link: persisted.concat(new HttpLink({ uri, fetch })) });
  const ask = async (text: string) => {
    const { data, error } = await client.query({ query: gql(text), fetchPolicy: 'no-cache', errorPolicy: 'all' });
    return data ?? error?.message;
  };
  return { sent, ask };
}

function urql(url: string, options: Parameters<typeof persistedExchange>[0] = {}) {
  const { sent, fetch } = noting();
  const client = new Client({
    url,
    fetch,
    preferGetMethod: false,
    exchanges: [persistedExchange(options), fetchExchange],
  });
  const ask = async (query: string) => {
    const { data, error } = await client
      .executeQuery(createRequest(query, {}), { requestPolicy: 'network-only' })
      .toPromise();
    return data ?? error?.graphQLErrors[0]?.message ?? error?.message;
  };
  return { sent, ask };
}

describe('the persisted queries of Apollo', () => {
  it('are sent by hash, once with the text when the server does not know them, and then by hash alone', async () => {
    const { sent, ask } = apollo(open);
    const text = 'query ApolloPost { post: __typename }';

    expect([await ask(text), await ask(text)]).toEqual([{ post: 'Query' }, { post: 'Query' }]);
    expect(sent).toEqual(['POST name', 'POST text', 'POST name']);
  });

  it('may be sent by GET', async () => {
    const { sent, ask } = apollo(open, { useGETForHashedQueries: true });
    const text = 'query ApolloGet { get: __typename }';

    expect([await ask(text), await ask(text)]).toEqual([{ get: 'Query' }, { get: 'Query' }]);
    expect(sent).toEqual(['GET name', expect.stringMatching(/text$/), 'GET name']);
  });

  it('are answered by the manifest where only trusted documents are', async () => {
    const { sent, ask } = apollo(strict);

    expect(await ask(TEXT)).toEqual({ __typename: 'Query' });
    expect(sent).toEqual(['POST name']);
  });

  it('are given up by the client where the server knows only trusted documents, and the text is refused with a sentence', async () => {
    const { sent, ask } = apollo(strict);
    const text = 'query Other { other: __typename }';

    expect(await ask(text)).toMatch(/answers trusted documents only/);
    expect(await ask(text)).toMatch(/answers trusted documents only/);
    expect(sent).toEqual(['POST name', 'POST text', 'POST text']);
  });
});

describe('the persisted queries of urql', () => {
  it('are sent by hash, once with the text when the server does not know them, and then by hash alone', async () => {
    const { sent, ask } = urql(open, { preferGetForPersistedQueries: false });
    const text = 'query UrqlPost { post: __typename }';

    expect([await ask(text), await ask(text)]).toEqual([{ post: 'Query' }, { post: 'Query' }]);
    expect(sent).toEqual(['POST name', 'POST text', 'POST name']);
  });

  it('are sent by GET, as urql likes it best', async () => {
    const { sent, ask } = urql(open);
    const text = 'query UrqlGet { get: __typename }';

    expect([await ask(text), await ask(text)]).toEqual([{ get: 'Query' }, { get: 'Query' }]);
    expect(sent).toEqual(['GET name', expect.stringMatching(/text$/), 'GET name']);
  });

  it('are given up by the client where the server knows only trusted documents', async () => {
    const { sent, ask } = urql(strict, { preferGetForPersistedQueries: false });

    expect(await ask('query Other { other: __typename }')).toMatch(/answers trusted documents only/);
    expect(sent).toEqual(['POST name', 'POST text']);
  });
});

describe('the documents that urql knows by their ids alone', () => {
  it('are sent as documentId, and answered by the manifest', async () => {
    const { sent, fetch } = noting();
    const client = new Client({ url: strict, fetch, preferGetMethod: false, exchanges: [fetchExchange] });
    const named = { kind: Kind.DOCUMENT, definitions: [], documentId: ID };
    const operation = makeOperation('query', createRequest(named as DocumentNode, {}), {
      url: strict,
      requestPolicy: 'network-only',
      preferGetMethod: false,
      fetch,
    });

    expect((await client.executeRequestOperation(operation).toPromise()).data).toEqual({ __typename: 'Query' });
    expect(sent).toEqual(['POST name']);
  });
});
