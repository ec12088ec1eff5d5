import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { NetworkServer } from '../../src/http/server.ts';
import { jsonOf, listen, send } from '../support/listen.ts';

const url = await listen();

const refused: readonly (readonly [method: string, path: string, status: number, says: RegExp])[] = [
  ['GET', '/nothing', 404, /^Nothing is at \/nothing\. GraphQL is at \/graphql, its schema at \/schema\.graphql/],
  ['GET', '/graphql/x', 404, /^Nothing is at \/graphql\/x\./],
  ['GET', `/${'x'.repeat(5000)}`, 404, /^Nothing is at \/x{99}…\./],
  ['GET', '/mcp', 404, /CAUCUS_MCP=true/],
  ['GET', '/metrics', 404, /CAUCUS_METRICS/],
  ['POST', '/nothing', 404, /^Nothing is at \/nothing\. Questions are sent to \/graphql\.$/],
  ['POST', '/', 405, /^\/ is a page, read by GET\. Questions are sent to \/graphql\.$/],
  ['DELETE', '/graphql', 405, /GET and POST/],
];

describe('an address', () => {
  it.each(refused)('that is not answered says where to go: %s %s', async (method, path, status, says) => {
    const answer = await send(`${url}${path}`, { method });

    expect(answer.status).toBe(status);
    expect(jsonOf(answer).errors[0].message).toMatch(says);
    expect(answer.bytes.length).toBeLessThan(400);
    expect(answer.headers.allow === undefined).toBe(status !== 405);
  });

  it('that is answered is left alone', async () => {
    expect((await send(`${url}/livez`)).status).toBe(200);
    expect((await send(`${url}/graphql?query={__typename}`)).status).toBe(200);
    expect((await send(`${url}/schema.graphql`)).status).toBe(200);
  });
});

describe('what is no request', () => {
  it.each([
    ['another protocol', 'EHLO example.org\r\n\r\n', /^HTTP\/1\.1 400 [\s\S]*This is no request of HTTP/],
    [
      'headers without an end',
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`,
      /^HTTP\/1\.1 431 [\s\S]*The headers are longer than 16 kB/,
    ],
    ['a request that stops', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n', /^HTTP\/1\.1 408 [\s\S]*in time/],
  ])('is told so: %s', async (_, sent, says) => {
    const limits = { headersTimeout: 300, requestTimeout: 400, connectionsCheckingInterval: 100 };
    const server = new NetworkServer((_, response) => void response.end(), { limits }).listen(0, '127.0.0.1');
    afterAll(() => void server.close());
    await once(server, 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(sent);

    const answer = await text(socket);
    expect(answer).toMatch(says);
    expect(answer).toMatch(/^x-content-type-options: nosniff\r$/m);
  });
});
