import { describe, expect, it } from 'vitest';
import { jsonOf, listen, post, send } from '../support/listen.ts';

const server = await listen();
const url = `${server}/graphql`;
const TYPENAME = '{ __typename }';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
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
    ['broken variables in an address', () => send(`${url}?${BROKEN}`), 400, /have to be JSON/],
    [
      'broken variables in a form',
      () => send(url, { method: 'POST', headers: FORM, body: BROKEN }),
      400,
      /have to be JSON/,
    ],
    ['a long Accept', () => post(url, { query: TYPENAME }, { accept: 'a/b,'.repeat(2000) }), 406, /^Accept: "a\/b,/],
    ['ninety thousand brackets', () => post(url, '['.repeat(90_000)), 400, /invalid JSON/],
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
