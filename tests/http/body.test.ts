import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { listen, post, send } from '../support/listen.ts';

const url = `${await listen()}/graphql`;
const LONG = { query: getIntrospectionQuery() };
const plain = await post(url, LONG);

describe('an answer on the wire', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['gzip', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *;q=0.1', 'gzip'],
    ['identity, br;q=0.5', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['zstd', undefined],
    ['identity;q=0, zstd', undefined],
    ['', undefined],
  ])('comes to who accepts "%s" in %s', async (accepted, encoding) => {
    const { headers, bytes } = await post(url, LONG, { 'accept-encoding': accepted });

    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('accept, accept-encoding, origin');
    const text = encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes;
    expect(text.equals(plain.bytes)).toBe(true);
    expect(Number(headers['content-length'])).toBe(bytes.length);
    if (encoding) expect(bytes.length).toBeLessThan(plain.bytes.length / 4);
  });

  it('comes to the same bytes a second time, when what is long is kept', async () => {
    const [first, second] = [
      await post(url, LONG, { 'accept-encoding': 'br' }),
      await post(url, LONG, { 'accept-encoding': 'br' }),
    ];

    expect(second.bytes.equals(first.bytes)).toBe(true);
  });

  it('is left alone where it is small, and compressed at once where it is not long', async () => {
    const small = await post(url, { query: '{ __typename }' }, { 'accept-encoding': 'br' });
    const middle = await post(
      url,
      { query: '{ __type(name: "State") { fields { name description } } }' },
      { 'accept-encoding': 'br' },
    );

    expect(small.headers['content-encoding']).toBeUndefined();
    expect(middle.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(middle.bytes).toString()).toMatch(/"iso3"/);
  });

  it('is compressed too where it is the page of GraphiQL or the schema', async () => {
    for (const [address, accept] of [
      [url, 'text/html'],
      [url.replace('/graphql', '/schema.graphql'), '*/*'],
    ] as const) {
      const { status, headers } = await send(address, {
        headers: { accept, 'accept-encoding': 'gzip;q=0.5, br;q=0.1' },
      });

      expect([status, headers['content-encoding']]).toEqual([200, 'gzip']);
    }
  });
});
