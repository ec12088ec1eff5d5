import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { describe, expect, it } from 'vitest';
import { operations } from '../../src/api/operations.ts';
import { createApp } from '../../src/app.ts';
import type { Graph } from '../../src/graph/kernel/graph.ts';
import type { Patience } from '../../src/graph/kernel/patience.ts';
import { NetworkServer } from '../../src/http/server.ts';
import { agent } from '../support/agent.ts';
import { refusing, silent } from '../support/fake-graph.ts';
import { jsonOf, listen, post, send } from '../support/listen.ts';

const address = await listen({ mcp: true });
const at = (server: string) => agent(new StreamableHTTPClientTransport(new URL(`${server}/mcp`)));

/** A selection that is longer than any document may be. */
const LONG = 'a '.repeat(2000);
const TWO = 'query A { a: __typename } query B { b: __typename }';
const HEADERS = { accept: 'application/json, text/event-stream' };
const PING = { jsonrpc: '2.0', id: 1, method: 'ping' };
const ping = (server: string, headers: Record<string, string> = {}) =>
  post(`${server}/mcp`, PING, { ...HEADERS, ...headers });

describe('/mcp', () => {
  it('is there where the setting says so, and not otherwise', async () => {
    expect((await ping(await listen())).status).toBe(404);
    const { status, headers, bytes } = await ping(address);
    expect([status, headers['content-type']]).toEqual([200, 'application/json']);
    expect(JSON.parse(bytes.toString())).toEqual({ jsonrpc: '2.0', id: 1, result: {} });
  });

  it('has a tool for every operation and three more, all of which only read', async () => {
    const { client } = await at(address);

    const { tools } = await client.listTools();

    const names = tools.map(({ name }) => name);
    expect(names).toHaveLength(operations.length + 3);
    expect(names).toEqual(expect.arrayContaining(['search', 'look_up_schema', 'run_query']));
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    expect(tools.filter(({ name, description }) => !/^[a-z\d]+(_[a-z\d]+)*$/.test(name) || !description)).toEqual([]);
    expect(client.getServerVersion()?.title).toBe('Caucus');
    expect(client.getInstructions()).toContain('look_up_schema');
  });

  it.each([
    ['search', /^search needs the argument "text"\. It takes text, types, first, after\.$/, {}],
    ['search', /^search has no argument "txt"\. It takes text, /, { txt: 'Chile' }],
    ['search', /^Variable "\$text" got invalid value 7; String cannot represent a non string value: 7$/, { text: 7 }],
    ['search', /1000/, { text: 'Chile', first: 1000 }],
    ['run_query', /^query: this is a mutation, and run_query only reads\./, { query: 'mutation { a }' }],
    ['run_query', /^query: this is a subscription/, { query: 'subscription { a }' }],
    ['run_query', /^Syntax Error: /, { query: '{ state(' }],
    ['run_query', /^query: this is no text\./, { query: 7 }],
    ['run_query', /^operationName: this is no text\./, { query: '{ __typename }', operationName: 7 }],
    ['run_query', /^This document has 2 operations\. .*: A, B\.$/, { query: TWO }],
    ['run_query', /^variables: this is no JSON object\./, { query: '{ __typename }', variables: [1] }],
    ['run_query', /^Cannot query field "nowhere" on type "Query"\.$/, { query: '{ nowhere }' }],
    [
      'run_query',
      /^This operation can bring \d+ nodes .* Ask for shorter pages\.$/,
      { query: '{ states(first: 200) { nodes { statements(first: 200) { nodes { __typename } } } } }' },
    ],
    ['run_query', /^This document has more than \d+ tokens\./, { query: `{ ${LONG} }` }],
    ['look_up_schema', /^part: nothing in the schema is called "zebra" or speaks of it\./, { part: 'zebra' }],
    ['look_up_schema', /^part: this is no text\./, { part: 7 }],
  ])('says what is wrong when %s is asked amiss: %s', async (name, sentence, values) => {
    const { tell } = await at(address);

    const { texts, failed } = await tell(name, values);

    expect(texts).toEqual([expect.stringMatching(sentence)]);
    expect(failed).toBe(true);
  });

  it('runs the operation that is named', async () => {
    const { tell } = await at(address);

    const { texts, failed } = await tell('run_query', { query: TWO, operationName: 'B' });

    expect([texts, failed]).toEqual([['{"data":{"b":"Query"}}'], false]);
  });

  it.each([
    [
      'a tool that there is not',
      { method: 'tools/call', params: { name: 'nothing' } },
      /^There is no tool "nothing"\. There are search, .*look_up_schema, run_query\.$/,
    ],
    [
      'a page of tools',
      { method: 'tools/list', params: { cursor: 'b' } },
      /^cursor: "b" was not given here\. All tools are in one list/,
    ],
  ])('has an error of the protocol for %s', async (_, message, sentence) => {
    const raw = await post(`${address}/mcp`, { jsonrpc: '2.0', id: 1, ...message }, HEADERS);

    expect(jsonOf(raw).error).toEqual({ code: -32_602, message: expect.stringMatching(sentence) });
  });

  it('speaks the version that demands batches, as it takes them', async () => {
    const params = { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 'a-test', version: '1' } };
    const raw = await post(`${address}/mcp`, { jsonrpc: '2.0', id: 1, method: 'initialize', params }, HEADERS);

    expect(jsonOf(raw).result.protocolVersion).toBe('2025-03-26');
  });

  it('says that the database is away, and goes on', async () => {
    const { tell } = await at(await listen({ mcp: true }, refusing));

    expect(await tell('run_query', { query: '{ states(first: 1) { nodes { name } } }' })).toEqual({
      texts: [expect.stringContaining('The database cannot be reached at the moment. Try again later.')],
      failed: true,
    });
    expect((await tell('look_up_schema', { part: 'Query' })).failed).toBe(false);
  });

  it('leaves a client with an error when the server goes away', async () => {
    const app = createApp(silent, { production: false, mcp: true });
    const server = new NetworkServer(app.handle).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { tell } = await at(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect((await tell('look_up_schema', { part: 'Query' })).failed).toBe(false);

    server.close();
    server.closeAllConnections();
    await app.close();

    await expect(tell('look_up_schema', { part: 'Query' })).rejects.toThrow();
  });

  it('reads no further for a client that has gone away', async () => {
    const reads: AbortSignal[] = [];
    let hangs = false;
    const slow = (patience?: Patience): Graph => ({
      ...silent,
      within: slow,
      read: () => {
        if (!hangs || !patience?.gone) return Promise.resolve([]);
        reads.push(patience.gone);
        return new Promise(() => {});
      },
    });
    const query = '{ state(iso3: "FRA") { name } }';
    const params = { name: 'run_query', arguments: { query } };
    const leave = new AbortController();
    const url = await listen({ mcp: true }, slow());
    hangs = true;
    const asked = fetch(`${url}/mcp`, {
      method: 'POST',
      headers: { ...HEADERS, 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }),
      signal: leave.signal,
    }).catch(() => {});
    await expect.poll(() => reads.length).toBe(1);

    leave.abort();

    await expect.poll(() => reads[0]?.aborted).toBe(true);
    await asked;
  });

  it('refuses pages of other origins, and names that others let point here', async () => {
    const asked = async (headers: Record<string, string>) => {
      const raw = await ping(address, headers);
      return [raw.status, jsonOf(raw).error?.message];
    };

    expect(await asked({ origin: 'http://localhost:5173' })).toEqual([200, undefined]);
    expect(await asked({ host: 'localhost:1' })).toEqual([200, undefined]);
    expect(await asked({ origin: 'https://evil.example' })).toEqual([
      403,
      expect.stringMatching(/^Pages of https:\/\/evil\.example may not ask here\..*CAUCUS_ORIGINS/),
    ]);
    expect(await asked({ origin: 'null' })).toEqual([403, expect.anything()]);
    expect(await asked({ host: 'evil.example:4000' })).toEqual([421, undefined]);
    const open = await listen({ mcp: true, origins: ['https://example.org'], host: '0.0.0.0' });
    expect((await ping(open, { origin: 'https://example.org', host: 'caucus.example.org' })).status).toBe(200);
    expect((await ping(open, { origin: 'https://evil.example' })).status).toBe(403);
  });

  it('remembers nothing, so that there is nothing to get and nothing to end', async () => {
    for (const method of ['GET', 'DELETE']) {
      const { status, headers } = await send(`${address}/mcp`, { method, headers: HEADERS });
      expect([status, headers.allow]).toEqual([405, 'POST']);
    }
    expect((await ping(address)).headers['mcp-session-id']).toBeUndefined();
  });

  it('takes no more than a question may be long', async () => {
    const { status } = await post(`${address}/mcp`, { ...PING, params: { long: 'x'.repeat(200_000) } }, HEADERS);
    expect(status).toBe(413);
  });

  it.each([
    ['no JSON', '{', -32_700, /^The body has to be JSON: /],
    [
      'a message without a method',
      { ...PING, method: undefined },
      -32_600,
      /^A message is a JSON object with "jsonrpc"/,
    ],
    ['no message', [], -32_600, /^A batch has from 1 to 10 messages, and this has 0/],
    [
      'many at once',
      Array(11).fill({ ...PING, method: 'tools/list' }),
      -32_600,
      /^A batch has from 1 to 10 messages, and this has 11/,
    ],
    [
      'a version that is a number',
      { ...PING, method: 'initialize', params: { protocolVersion: 1, capabilities: {}, clientInfo: {} } },
      -32_602,
      /^params\.protocolVersion: .*expected string, received number\.$/,
    ],
    [
      'arguments forty thousand deep',
      `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search","arguments":{"text":${'['.repeat(40_000)}${']'.repeat(40_000)}}}}`,
      -32_602,
      /^The body: these are more than 64 lists and objects deep/,
    ],
    ['a tool that is a number', { ...PING, method: 'tools/call', params: { name: 7 } }, -32_602, /^params\.name: /],
  ])('says in a sentence what is wrong with %s', async (_, body, code, sentence) => {
    const raw = await post(`${address}/mcp`, body, HEADERS);

    expect([raw.status, jsonOf(raw).error]).toEqual([400, { code, message: expect.stringMatching(sentence) }]);
  });

  it.each([
    ['a body that is packed', { 'content-encoding': 'gzip' }, 415, /^Content-Encoding: "gzip" is not read here/],
    ['another character set', { 'content-type': 'application/json; charset=utf-16' }, 415, /Send UTF-8\.$/],
    [
      'a version of five thousand letters',
      { 'mcp-protocol-version': 'x'.repeat(5000) },
      400,
      /^mcp-protocol-version: "x{100}…"/,
    ],
    ['an origin of as many', { origin: `https://${'x'.repeat(5000)}` }, 403, /^Pages of https:\/\/x{92}… may not/],
  ])('refuses %s', async (_, headers, status, sentence) => {
    const raw = await ping(address, headers);

    expect([raw.status, jsonOf(raw).error.message]).toEqual([status, expect.stringMatching(sentence)]);
    expect(raw.bytes.length).toBeLessThan(400);
  });

  it('answers what a batch asks', async () => {
    const raw = await post(`${address}/mcp`, [PING, { ...PING, id: 2 }], HEADERS);

    expect(jsonOf(raw)).toEqual([1, 2].map((id) => ({ jsonrpc: '2.0', id, result: {} })));
  });

  it('has no tool for other queries where only trusted documents are answered, and trusts its own', async () => {
    const { client, tell } = await at(await listen({ mcp: true, trustedOnly: true }));

    const names = (await client.listTools()).tools.map(({ name }) => name);
    expect(names).not.toContain('run_query');
    const { texts } = await tell('search', { text: 'Chile' });
    expect(texts.join()).not.toContain('trusted');
  });
});
