import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listen, send } from '../support/listen.ts';

const url = `${await listen({ trustedOnly: true })}/schema.graphql`;

describe('GET /schema.graphql', () => {
  it('is the schema that is committed, as text, even where only trusted documents are answered', async () => {
    const { status, headers, bytes } = await send(url);

    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(bytes.toString()).toBe(readFileSync('schema/schema.graphql', 'utf8'));
  });

  it('is sent once to who keeps it', async () => {
    const { etag = '' } = (await send(url)).headers;
    const { status, bytes } = await send(url, { headers: { 'if-none-match': etag } });

    expect([status, bytes.length]).toEqual([304, 0]);
  });

  it('is not there for other methods', async () => {
    const { status, headers } = await send(url, { method: 'POST' });

    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});
