import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jsonOf, listen, post, send } from '../support/listen.ts';

const TEXT = 'query Hello { __typename }';
const SHA = hash('sha256', TEXT);
const ID = `sha256:${SHA}`;
const TWO = 'query One { one: __typename } query Two { two: __typename }';
const documents = new Map([
  [ID, TEXT],
  ['Two', TWO],
]);
const RESPONSE = { accept: 'application/graphql-response+json' };
const persistedQuery = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

const open = `${await listen({ documents })}/graphql`;
const strict = `${await listen({ documents, trustedOnly: true })}/graphql`;

describe.each([
  ['any document', open],
  ['trusted documents only', strict],
])('where a server answers %s', (_, url) => {
  it('documentId names a document of the manifest, by POST and by GET, with or without the prefix', async () => {
    const answers = [
      await post(url, { documentId: ID }),
      await post(url, { documentId: SHA }),
      await send(`${url}?documentId=${encodeURIComponent(ID)}`),
      await send(`${url}?documentId=${ID}&variables={}`),
      await post(url, persistedQuery(SHA)),
    ];

    for (const answer of answers) expect(jsonOf(answer).data).toEqual({ __typename: 'Query' });
    expect(answers[2]?.headers.etag).toMatch(/^W\//);
  });

  it('operationName chooses among its operations', async () => {
    const byPost = await post(url, { documentId: 'Two', operationName: 'Two' });
    const byGet = await send(`${url}?documentId=Two&operationName=One`);

    expect([jsonOf(byPost).data, jsonOf(byGet).data]).toEqual([{ two: 'Query' }, { one: 'Query' }]);
  });

  it.each([
    [{ documentId: 'nothing' }, 404, 'PERSISTED_DOCUMENT_NOT_FOUND', /^documentId: "nothing" is none of the documents/],
    [{ documentId: 7 }, 400, 'BAD_REQUEST', /has to be a string/],
    [{ documentId: ID, query: TEXT }, 400, 'BAD_REQUEST', /both given/],
    [{ query: TEXT, ...persistedQuery('0'.repeat(64)) }, 400, 'PERSISTED_QUERY_MISMATCH', /is not the SHA-256/],
  ])('%j gets one error', async (body, status, code, sentence) => {
    const response = await post(url, body, RESPONSE);

    expect([response.status, jsonOf(response).errors.length]).toEqual([status, 1]);
    expect(jsonOf(response).errors[0]).toMatchObject({
      message: expect.stringMatching(sentence),
      extensions: { code },
    });
  });

  it('a document that is not known by GET is refused in the same way, and not kept', async () => {
    const { status, headers } = await send(`${url}?documentId=nothing`, { headers: RESPONSE });

    expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
  });
});

describe('where a server answers any document', () => {
  it('a hash names a text once that was sent with it', async () => {
    const query = '{ registered: __typename }';
    const named = persistedQuery(hash('sha256', query));

    const unknown = await post(open, named, RESPONSE);
    expect([unknown.status, jsonOf(unknown).errors[0]]).toEqual([
      404,
      { message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    expect((await post(open, named, { accept: 'application/json' })).status).toBe(200);
    expect(jsonOf(await post(open, { query, ...named })).data).toEqual({ registered: 'Query' });
    expect(jsonOf(await post(open, named)).data).toEqual({ registered: 'Query' });
    const address = `${open}?extensions=${encodeURIComponent(JSON.stringify(named.extensions))}`;
    expect(jsonOf(await send(address)).data).toEqual({ registered: 'Query' });
  });

  it('what was registered first is forgotten when the texts take more than their room', async () => {
    const filled = `${await listen()}/graphql`;
    const one = (number: number) => `{ a${number}: __typename } ${'#'.repeat(90_000)}`;
    for (let number = 0; number < 60; number += 1) {
      const query = one(number);
      await post(filled, { query, ...persistedQuery(hash('sha256', query)) });
    }

    const first = await post(filled, persistedQuery(hash('sha256', one(0))));
    const last = await post(filled, persistedQuery(hash('sha256', one(59))));
    expect(jsonOf(first).errors[0].message).toBe('PersistedQueryNotFound');
    expect(jsonOf(last).data).toEqual({ a59: 'Query' });
  });

  it.each([{ persistedQuery: { version: 2, sha256Hash: SHA } }, { persistedQuery: 'x' }, { persistedQuery: null }, 3])(
    'extensions that name no hash are left to what they are: %j',
    async (extensions) => {
      expect(jsonOf(await post(open, { extensions })).errors[0].message).toMatch(/^There is no question here/);
    },
  );
});

describe('where a server answers trusted documents only', () => {
  it('no other text is answered, and none is registered', async () => {
    const query = '{ again: __typename }';
    const refused = [
      await post(strict, { query }, RESPONSE),
      await post(strict, { query, ...persistedQuery(hash('sha256', query)) }, RESPONSE),
      await send(`${strict}?query=${encodeURIComponent('{ __schema { description } }')}`, { headers: RESPONSE }),
    ];
    for (const response of refused)
      expect([response.status, jsonOf(response).errors[0].extensions.code]).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);

    const hashed = await post(strict, persistedQuery(hash('sha256', query)), RESPONSE);
    expect(jsonOf(hashed).errors[0]).toEqual({
      message: 'PersistedQueryNotSupported',
      extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
    });
  });

  it('the text of a trusted document is trusted', async () => {
    expect(jsonOf(await post(strict, { query: TEXT })).data).toEqual({ __typename: 'Query' });
  });

  it('there is no GraphiQL: it could not read the schema', async () => {
    expect((await send(strict, { headers: { accept: 'text/html' } })).status).toBe(406);
  });
});
