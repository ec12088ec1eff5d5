import { describe, expect, it } from 'vitest';
import { refusing } from '../support/fake-graph.ts';
import { jsonOf, listen, post, send } from '../support/listen.ts';

const address = await listen();
const url = `${address}/graphql`;
const HELLO = `${url}?query=${encodeURIComponent('{ __typename }')}`;
const RESPONSE = { accept: 'application/graphql-response+json' };
const JSON_ONLY = { accept: 'application/json' };

describe('an answer by GET', () => {
  it('may be kept, is asked for again, and is not sent to who has it', async () => {
    const { status, headers } = await send(HELLO);
    const again = (etag: string, accepted = 'identity') =>
      send(HELLO, { headers: { 'if-none-match': etag, 'accept-encoding': accepted } });
    const etag = headers.etag ?? '';

    expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
    for (const tag of [etag, etag.slice(2), `"other", ${etag}`, '*']) {
      const { status, bytes, headers } = await again(tag, 'br');
      expect([status, bytes.length, headers.etag, headers['cache-control'], headers.vary]).toEqual([
        304,
        0,
        etag,
        'no-cache',
        'accept, accept-encoding, origin',
      ]);
    }
    expect((await again('"other"')).status).toBe(200);
  });

  it('has another tag when it says something else', async () => {
    const other = await send(`${url}?query=${encodeURIComponent('{ again: __typename }')}`);

    expect(other.headers.etag).not.toBe((await send(HELLO)).headers.etag);
  });

  it.each([
    ['a mistake', '{ nothing }'],
    ['a part that failed', '{ __typename state(iso3: "FRA") { name } }'],
  ])('is not kept with %s in it', async (_, query) => {
    const { headers } = await send(`${await listen({}, refusing)}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'if-none-match': '*' },
    });

    expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined]);
  });
});

describe('an answer by POST', () => {
  it('has no tag: no cache keeps it', async () => {
    const { headers } = await post(url, { query: '{ __typename }' }, { 'if-none-match': '*' });

    expect([headers.etag, headers['cache-control']]).toEqual([undefined, undefined]);
  });
});

describe('an error before anything runs', () => {
  const MISSING = { query: 'query ($n: Int!) { states(first: $n) { nodes { id } } }' };
  const BAD_VALUE = {
    query: 'query ($s: [MotionScope!]) { votes(where: { scope: $s }) { nodes { id } } }',
    variables: { s: ['X'] },
  };

  it.each([
    ['no GraphQL', { query: '{' }, 400, 200, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, 400, 200, 'GRAPHQL_VALIDATION_FAILED'],
    ['a limit', { query: '{ states(first: 999) { nodes { id } } }' }, 400, 400, 'BAD_USER_INPUT'],
    ['a missing variable', MISSING, 400, 400, 'BAD_REQUEST'],
    ['a bad value', BAD_VALUE, 400, 400, 'BAD_REQUEST'],
    ['a mutation that there is not', { query: 'mutation { anything }' }, 400, 200, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown subscription', { query: 'subscription { anything }' }, 400, 200, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', { query: 'subscription { dataVersion }' }, 406, 406, 'NOT_ACCEPTABLE'],
    ['no query', {}, 400, 400, 'BAD_REQUEST'],
    ['no JSON', '{', 400, 400, 'BAD_REQUEST'],
    ['a batch', [{ query: '{ __typename }' }], 400, 400, 'BAD_REQUEST'],
  ])('has a code, and a status by its media type: %s', async (_, body, status, legacy, code) => {
    const [strict, older] = [await post(url, body, RESPONSE), await post(url, body, JSON_ONLY)];

    expect([strict.status, older.status]).toEqual([status, legacy]);
    expect(strict.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    expect(older.headers['content-type']).toBe('application/json; charset=utf-8');
    for (const response of [strict, older]) {
      expect(jsonOf(response).errors[0].extensions.code).toBe(code);
      expect(response.bytes.toString()).not.toMatch(/"http"/);
    }
  });

  it('names what of an address is no JSON', async () => {
    const response = await send(`${HELLO}&variables={`, { headers: RESPONSE });

    expect(response.status).toBe(400);
    expect(jsonOf(response).errors[0].message).toMatch(/^variables has to be JSON: /);
  });
});
