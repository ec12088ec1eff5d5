import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { RequestRecord } from '../../src/telemetry/request-record.ts';
import { refusing, silent } from '../support/fake-graph.ts';
import { listen, post, send } from '../support/listen.ts';

const QUESTION = 'query Question { state(iso3: "FRA") { name } }';
const body = { query: 'query Question { __typename }' };

/** A server, and the records of what it was asked. */
async function observed(options: Parameters<typeof listen>[0] = {}, graph = silent) {
  const records: RequestRecord[] = [];
  const url = await listen({ ...options, told: [(record) => void records.push(record)] }, graph);
  records.length = 0;
  return { url, records, last: () => expect.poll(() => records.at(-1)) };
}

describe('the record of a request', () => {
  it('has the id that a well-formed header gives, else one of its own, and tells it to whoever asked', async () => {
    const { url, records } = await observed();
    const idOf = async (id?: string) =>
      (await post(`${url}/graphql`, body, id === undefined ? {} : { 'x-request-id': id })).headers['x-request-id'];
    const own = /^[\da-f]{8}-[\da-f-]{27}$/;

    expect(await idOf('of-the-proxy:1/2')).toBe('of-the-proxy:1/2');
    expect(await idOf()).toMatch(own);
    expect(await idOf('two words')).toMatch(own);
    expect(await idOf('x'.repeat(101))).toMatch(own);
    expect((await send(`${url}/nowhere`)).headers['x-request-id']).toMatch(own);
    expect(records.map(({ id }) => id)[0]).toBe('of-the-proxy:1/2');
    expect(new Set(records.map(({ id }) => id)).size).toBe(5);
  });

  it('names the operation and its document, also where the answer was kept', async () => {
    const { url, records } = await observed();
    const document = createHash('sha256').update(body.query).digest('hex');
    const ids: unknown[] = [];
    for (let times = 0; times < 3; times += 1) ids.push((await post(`${url}/graphql`, body)).headers['x-request-id']);
    await expect.poll(() => records.length).toBe(3);

    for (const { operation, documentHash, status, codes, path, method } of records)
      expect({ operation, documentHash, status, codes, path, method }).toEqual({
        ...{ operation: 'Question', documentHash: document, status: 200, codes: [], path: '/graphql', method: 'POST' },
      });
    expect(records.map(({ kept }) => kept)).toEqual([false, true, true]);
    expect(records.map(({ id }) => id)).toEqual(ids);
  });

  it('has the codes of what went wrong, and takes no name that the document does not have', async () => {
    const { url, records } = await observed({}, refusing);
    const ask = async (query: string, more: object = {}) => {
      await post(`${url}/graphql`, { query, ...more });
      await expect.poll(() => records.length).toBe(1);
      const [{ operation, codes, outcome } = {}] = records.splice(0);
      return [operation, codes, outcome];
    };

    expect(await ask('query Wrong { nothing }')).toEqual([
      ...['Wrong', ['GRAPHQL_VALIDATION_FAILED'], 'GRAPHQL_VALIDATION_FAILED'],
    ]);
    expect(await ask('query {')).toEqual([null, ['GRAPHQL_PARSE_FAILED'], 'GRAPHQL_PARSE_FAILED']);
    expect(await ask(QUESTION)).toEqual(['Question', ['UNAVAILABLE'], 'UNAVAILABLE']);
    expect(await ask('query A { __typename } query B { __typename }', { operationName: 'B' })).toEqual(['B', [], 'ok']);
    expect((await ask('query A { __typename }', { operationName: 'a secret' }))[0]).toBe(null);
  });

  it('has the path of an address and nothing behind it, and none is kept of what looks after the server', async () => {
    const { url, records } = await observed();
    for (const path of ['/livez', '/readyz', '/metrics']) await send(`${url}${path}`);
    await send(`${url}/graphql?query={__typename}&token=secret`);
    await expect.poll(() => records.length).toBe(1);

    expect(records[0]).toMatchObject({ method: 'GET', path: '/graphql', status: 200 });
    await send(`${url}/graphql`, { headers: { host: 'elsewhere.example' } });
    await expect.poll(() => records.length).toBe(2);
    expect(records[1]).toMatchObject({ status: 421, outcome: 'HTTP_421' });
  });

  it('ends where the client has gone before there is an answer', async () => {
    const { url, records } = await observed();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    const begun =
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 50\r\n';
    socket.write(`${begun}\r\n{"query"`);
    setTimeout(() => socket.destroy(), 100);

    await expect.poll(() => records.length).toBe(1);
    expect(records[0]).toMatchObject({ status: 0, outcome: 'CLIENT_GONE' });
  });

  it('is kept too of what is asked without the network', async () => {
    const records: RequestRecord[] = [];
    const app = createApp(silent, { production: false, told: [(record) => void records.push(record)] });
    await app.start();
    expect(records.map(({ id }) => id)).toEqual(['start']);
    const asked = { method: 'POST', headers: { 'content-type': 'application/json', 'x-request-id': 'inside' } };
    const response = await app.fetch(new Request('http://localhost/graphql', { ...asked, body: JSON.stringify(body) }));

    expect(response.headers.get('x-request-id')).toBe('inside');
    expect(records[1]).toMatchObject({ id: 'inside', operation: 'Question', path: '/graphql' });
    await app.close();
  });
});
