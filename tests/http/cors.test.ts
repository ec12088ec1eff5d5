import { describe, expect, it } from 'vitest';
import { listen, post, send } from '../support/listen.ts';

const closed = await listen();
const listed = await listen({ origins: ['https://example.org'] });
const open = await listen({ origins: ['*'] });

const allowedFor = async (address: string, origin: string) => {
  const { status, headers } = await post(`${address}/graphql`, { query: '{ __typename }' }, { origin });
  expect(status).toBe(200);
  expect(headers['access-control-allow-credentials']).toBeUndefined();
  expect(headers.vary).toBe('accept, accept-encoding, origin');
  return headers['access-control-allow-origin'];
};

describe('pages of other origins', () => {
  it.each(['http://localhost:5173', 'http://127.0.0.1:8080', 'http://[::1]:3000', 'https://app.localhost'])(
    'may read answers from this machine: %s',
    async (origin) => {
      expect(await allowedFor(closed, origin)).toBe(origin);
    },
  );

  it.each([
    'https://evil.example',
    'null',
    'https://localhost.evil.example',
    'https://127.0.0.1.evil.example',
    'https://example.org.evil.example',
  ])('may not otherwise, and never with credentials: %s', async (origin) => {
    expect(await allowedFor(closed, origin)).toBeUndefined();
    expect(await allowedFor(listed, origin)).toBeUndefined();
    expect(await allowedFor(open, origin)).toBe(origin);
  });

  it('may where the setting names them', async () => {
    expect(await allowedFor(listed, 'https://example.org')).toBe('https://example.org');
    expect(await allowedFor(listed, 'http://example.org')).toBeUndefined();
  });

  it('may read the schema as they may read answers', async () => {
    const { headers } = await send(`${listed}/schema.graphql`, { headers: { origin: 'https://example.org' } });

    expect(headers['access-control-allow-origin']).toBe('https://example.org');
  });

  it('ask beforehand once in two hours, and learn which headers they may read', async () => {
    const preflight = (address: string) =>
      send(`${address}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://example.org',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });

    const { status, headers } = await preflight(listed);
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': 'https://example.org',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type',
      'access-control-expose-headers': 'etag, retry-after, caucus-data-version, caucus-database, x-request-id',
      'access-control-max-age': '7200',
    });
    expect((await preflight(closed)).headers['access-control-allow-origin']).toBeUndefined();
  });
});
