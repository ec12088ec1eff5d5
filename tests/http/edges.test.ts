import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { TO_BROWSERS } from '../../src/http/guarded.ts';
import { jsonOf, listen, post, send } from '../support/listen.ts';

const server = await listen();
const url = `${server}/graphql`;
const TYPENAME = '{ __typename }';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const CHUNKED = { 'transfer-encoding': 'chunked' };
const QUESTION = { query: TYPENAME };
const TWO = 'query A { __typename } query B { __typename }';
const LONG = 'x'.repeat(50_000);
const typed = (more: string) => ({ 'content-type': `application/json${more}` });
const BROKEN = `query=${encodeURIComponent(TYPENAME)}&variables=%7B`;

const strange: readonly (readonly [what: string, ask: () => ReturnType<typeof send>, status: number, says: RegExp])[] =
  [
    ['no name of a server', () => post(url, { query: TYPENAME }, { host: 'a b<>' }), 400, /^Host: this is no name/],
    [
      'a port that there cannot be',
      () => post(url, { query: TYPENAME }, { host: 'localhost:99999' }),
      400,
      /^Host: .*65535/,
    ],
    [
      'the name of another server',
      () => post(url, { query: TYPENAME }, { host: 'evil.example' }),
      421,
      /^This server is not called evil\.example\. .*CAUCUS_HOSTS/,
    ],
    ['broken variables in an address', () => send(`${url}?${BROKEN}`), 400, /^variables has to be JSON: /],
    [
      'broken variables in a form',
      () => send(url, { method: 'POST', headers: FORM, body: BROKEN }),
      400,
      /^variables has to be JSON: /,
    ],
    [
      'a body that is no JSON',
      () => post(url, 'junk\nof "two" lines'),
      400,
      /^The body has to be JSON: Unexpected token 'j', "junk of "two" lines" is not valid JSON\.$/,
    ],
    [
      'variables that are none',
      () => send(`${url}?query=${encodeURIComponent(TYPENAME)}&variables=nojson`),
      400,
      /^variables has to be JSON: Unexpected token 'o', "nojson" is not valid JSON\.$/,
    ],
    ['a long Accept', () => post(url, { query: TYPENAME }, { accept: 'a/b,'.repeat(2000) }), 406, /^Accept: "a\/b,/],
    ['ninety thousand brackets', () => post(url, '['.repeat(90_000)), 400, /^The body has to be JSON: /],
    [
      'variables forty thousand lists deep',
      () => post(url, `{"query":"${TYPENAME}","variables":{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`),
      400,
      /^variables: these are more than 64 lists/,
    ],
    [
      'thirty thousand ids',
      () =>
        post(url, {
          query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
          variables: { ids: Array(30_000).fill('') },
        }),
      400,
      /^variables: a list has 30,000 items; at most 1,000 are read/,
    ],
    ['an empty body', () => post(url, ''), 400, /^The body has to be JSON: /],
    ['a batch', () => post(url, [{ query: TYPENAME }]), 400, /^The body has to be one question/],
    ['no question', () => post(url, {}), 400, /^There is no question here/],
    ['no question in an address', () => send(url), 400, /^There is no question here/],
    [
      'a question by another name',
      () => send(`${url}?qeury=${TYPENAME}`, { headers: { accept: '*/*' } }),
      400,
      /^There is no question here/,
    ],
    [
      'a web socket',
      () =>
        send(url, {
          headers: {
            connection: 'Upgrade',
            upgrade: 'websocket',
            'sec-websocket-version': '13',
            'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
            'sec-websocket-protocol': 'graphql-transport-ws',
          },
        }),
      501,
      /^There are no web sockets here\. Subscriptions come as server-sent events/,
    ],
    ['a question twice', () => send(`${url}?query=${TYPENAME}&query={a}`), 400, /^query is given 2 times/],
    ['a body that is too long', () => post(url, ' '.repeat(100_001)), 413, /at most 100,000 bytes are read/],
    ['the same in pieces', () => post(url, ' '.repeat(200_000), CHUNKED), 413, /at most 100,000 bytes are read/],
    ['another character set', () => post(url, QUESTION, typed('; charset=utf-7')), 415, /Send UTF-8\.$/],
    [
      'a body that is no UTF-8',
      () => send(url, { method: 'POST', headers: typed(''), body: Buffer.from('{"query":"{ \xf4 }"}', 'latin1') }),
      400,
      /^The body is not in UTF-8/,
    ],
    [
      'a transfer that is packed',
      () => post(url, QUESTION, { 'transfer-encoding': 'gzip, chunked' }),
      415,
      /^Transfer-Encoding: "gzip, chunked"/,
    ],
    [
      'an address that ends as Yoga likes',
      () => send(`${server}/nothing/health`),
      404,
      /^Nothing is at \/nothing\/health/,
    ],
    [
      'a body that is packed',
      () => post(url, QUESTION, { 'content-encoding': 'gzip' }),
      415,
      /^Content-Encoding: "gzip"/,
    ],
    [
      'a document alone',
      () => post(url, TYPENAME, { 'content-type': 'application/graphql' }),
      415,
      /^Content-Type: "application\/graphql" is not read here/,
    ],
    [
      'an answer in parts',
      () => post(url, QUESTION, { accept: 'multipart/mixed' }),
      406,
      /^Accept: "multipart\/mixed"/,
    ],
    [
      'a field of fifty thousand letters',
      () => post(url, { query: `{ ${LONG} }` }),
      200,
      /^Cannot query field "x{100}…"/,
    ],
    [
      'a text of as many',
      () => post(url, { query: `{ state(iso3: "${LONG}") { id } }` }),
      400,
      /^query: a text has 50,000 characters; at most 5,000 are read/,
    ],
    [
      'the same in variables',
      () =>
        post(url, {
          query: 'query ($text: String!) { search(text: $text) { totalCount } }',
          variables: { text: LONG },
        }),
      400,
      /^variables: a text has 50,000 characters; at most 5,000 are read/,
    ],
    [
      'a state of three hundred words',
      () => post(url, { query: '{ state(iso3: $iso3) { id } }'.replace('$iso3', JSON.stringify('a '.repeat(300))) }),
      200,
      /^iso3: 600 characters were given; at most 200 are looked for/,
    ],
    [
      'votes on seventy words',
      () =>
        post(url, {
          query: `{ votes(where: { text: "${Array.from({ length: 70 }, (_, n) => n).join(' ')}" }) { totalCount } }`,
        }),
      200,
      /^where\.text: 70 words were given; at most 60 are looked for/,
    ],
    [
      'thirty filters in one',
      () =>
        post(url, {
          query: 'query ($w: VoteFilter!) { votes(where: $w) { totalCount } }',
          variables: { w: { not: { or: Array(28).fill({ text: 'a' }) } } },
        }),
      200,
      /^where: 30 filters stand in this one \(`and`, `or`, `not`\); at most 20 are read/,
    ],
    [
      'thirty filters of claims in one',
      () =>
        post(url, {
          query: 'query ($w: ClaimFilter!) { claims(where: $w) { totalCount } }',
          variables: { w: { and: Array(29).fill({ text: 'a' }) } },
        }),
      200,
      /^where: 30 filters stand in this one/,
    ],
    [
      'votes on three hundred words',
      () => post(url, { query: `{ votes(where: { text: "${'a '.repeat(300)}" }) { totalCount } }` }),
      200,
      /^where\.text: 600 characters were given; at most 500 are looked for/,
    ],
    ...['__proto__', 'constructor'].map(
      (type) =>
        [`the type ${type}`, () => post(url, QUESTION, { 'content-type': type }), 415, /is not read here/] as const,
    ),
    [
      'a subscription to nothing',
      () =>
        post(
          url,
          { query: 'subscription { dataVersion @skip(if: true) }' },
          { accept: 'text/event-stream, */*;q=0.1' },
        ),
      400,
      /^The field of a subscription has no @skip/,
    ],
    ['a document of as many', () => post(url, { documentId: LONG }), 404, /^documentId: "x{100}…" is none/],
    ['a parameter of as many', () => post(url, { query: TYPENAME, [LONG]: 1 }), 400, /parameter "x{100}…"/],
    [
      'no operation',
      () => post(url, { query: 'fragment A on State { id }' }),
      400,
      /^This document has no operation to run/,
    ],
    ['two operations', () => post(url, { query: TWO }), 400, /^This document has 2 operations\..* run: A, B\.$/],
    [
      'two operations of one name',
      () => post(url, { query: 'query A { __typename } query A { __typename }' }),
      200,
      /^There can be only one operation named "A"\.$/,
    ],
    [
      'two that have none',
      () => post(url, { query: `${TYPENAME} ${TYPENAME}` }, { accept: 'application/graphql-response+json' }),
      400,
      /^This anonymous operation must be the only defined operation\.$/,
    ],
    [
      'an operation that is not there',
      () => post(url, { query: TWO, operationName: 'C' }),
      400,
      /^operationName: "C" is no operation of this document\. There are: A, B\.$/,
    ],
    [
      'a deadline in a hundred years',
      () => post(url, QUESTION, { 'caucus-deadline-ms': '3155760000000' }),
      400,
      /from 1 to 999999999\.$/,
    ],
    ['an expectation', () => post(url, QUESTION, { expect: 'tea' }), 417, /^Expect: /],
    ['a question to a page that is only read', () => post(`${server}/livez`, QUESTION), 405, /^\/livez is read by GET/],
    [
      'files',
      () => send(url, { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x' }),
      415,
      /is not read here/,
    ],
  ];

describe('what is strange', () => {
  it.each(strange)('gets a short sentence and no stack: %s', async (_, ask, status, says) => {
    const answer = await ask();

    expect(answer.status).toBe(status);
    expect(jsonOf(answer).errors[0].message).toMatch(says);
    expect(answer.bytes.length).toBeLessThan(600);
    expect(answer.bytes.toString()).not.toMatch(/node_modules|\.ts:\d/);
    expect(answer.headers).toMatchObject(TO_BROWSERS);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'as the type in an id is nothing: %s',
    async (type) => {
      const id = `urn:caucus:${type}:x`;
      const query = 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }';

      expect(jsonOf(await post(url, { query, variables: { id } }))).toMatchObject({
        data: { node: null, nodes: [null] },
      });
    },
  );

  it.each(['', '; charset=utf-8', ';charset="UTF-8"', '; charset=utf8'])(
    'is not the type of a body in other letters: %s',
    async (more) => {
      expect((await post(url, QUESTION, { 'content-type': `APPLICATION/Json${more}` })).status).toBe(200);
    },
  );

  it.each([
    ['no name of the server', 'GET /livez HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['two names', 'GET /livez HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n', 400],
    ['a whole address, and no name', 'GET http://localhost/livez HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['an empty name', 'GET /livez HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', 400],
    [
      'a whole address, of which the name counts',
      'GET http://evil.example/livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      421,
    ],
    ['a whole address of ours', 'GET http://localhost:1/livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 200],
    [
      'a name with an end and an empty port',
      'GET /livez HTTP/1.1\r\nHost: localhost.:\r\nConnection: close\r\n\r\n',
      200,
    ],
    ['no name in HTTP/1.0, which has none', 'GET /livez HTTP/1.0\r\n\r\n', 200],
  ])('is told apart by the name of the server that it gives: %s', async (_, sent, status) => {
    const socket = connect(Number(new URL(server).port), '127.0.0.1');
    socket.write(sent);
    const answer = await text(socket);

    expect(answer.startsWith(`HTTP/1.1 ${status} `)).toBe(true);
    if (status === 400) expect(answer).toContain('"message":"Host: this is no name of a server');
  });

  it.each([
    ['of a length that is said', `Content-Length: 300000\r\n\r\n${' '.repeat(300_000)}`],
    ['in pieces', `Transfer-Encoding: chunked\r\n\r\n${(300_000).toString(16)}\r\n${' '.repeat(300_000)}\r\n0\r\n\r\n`],
  ])('does not stand before the next request on the connection: too much %s', async (_, body) => {
    const socket = connect(Number(new URL(server).port), '127.0.0.1');
    socket.write(`POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${body}`);
    socket.write('GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');

    expect((await text(socket)).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
  });

  it('is told so on a connection over which something was answered before', async () => {
    const socket = connect(Number(new URL(server).port), '127.0.0.1');
    socket.write('GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'data');
    socket.write('EHLO example.org\r\n\r\n');

    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 [\s\S]*This is no request of HTTP/);
  });

  it('does not take away the answer to what came before it on the connection', async () => {
    const socket = connect(Number(new URL(server).port), '127.0.0.1');
    const body = JSON.stringify(QUESTION);
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}EHLO example.org\r\n\r\n`,
    );

    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 [\s\S]*"__typename":"Query"/);
  });

  it('is told so where it takes this for a proxy, and loses the connection', async () => {
    const socket = connect({ port: Number(new URL(server).port), host: '127.0.0.1', allowHalfOpen: true });
    socket.write('CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n');

    expect(await text(socket)).toMatch(/^HTTP\/1\.1 405 [\s\S]*This is no proxy/);
    // Who does not close it himself notices by what he sends.
    const closed = new Promise((resolve) => socket.on('error', () => {}).once('close', resolve));
    const sending = setInterval(() => socket.write('x'), 100);
    await closed;
    clearInterval(sending);
  });

  it('is no fault where its sender goes away in the midst of it', async () => {
    const faults: unknown[] = [];
    const watched = await listen({ log: (error) => void faults.push(error) });
    const gone = connect(Number(new URL(watched).port), '127.0.0.1');
    gone.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{',
    );
    await sleep(100);
    gone.destroy();
    await sleep(200);

    expect((await send(`${watched}/livez`)).status).toBe(200);
    expect(faults).toEqual([]);
  });

  it('is not a name that is given to the server, nor one where it is open to a network', async () => {
    const named = await listen({ hosts: ['caucus.example.org'] });
    const open = await listen({ host: '0.0.0.0' });
    const asked = async (where: string, host: string) =>
      (await post(`${where}/graphql`, { query: TYPENAME }, { host })).status;

    expect(await asked(named, 'Caucus.example.org:80')).toBe(200);
    expect(await asked(named, 'localhost:1')).toBe(200);
    expect(await asked(named, 'other.example.org')).toBe(421);
    expect(await asked(open, 'other.example.org')).toBe(200);
  });
});
