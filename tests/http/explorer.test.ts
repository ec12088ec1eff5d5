import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { compressed } from '../../src/explorer/build.ts';
import { listen, send } from '../support/listen.ts';

const folder = mkdtempSync(join(tmpdir(), 'caucus-explorer-'));
mkdirSync(join(folder, 'assets'));
const SCRIPT = `console.log(${'1 + '.repeat(1000)} 1);`;
write('index.html', '<!doctype html><title>Caucus</title>');
write('assets/index-abc.js', SCRIPT);
afterAll(() => rmSync(folder, { recursive: true }));

const address = await listen({ explorer: folder });
const without = await listen({ explorer: join(folder, 'nowhere') });
const html = { accept: 'text/html,*/*;q=0.8' };

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
  for (const [ending, bytes] of Object.entries(compressed(Buffer.from(text))))
    writeFileSync(join(folder, `${name}${ending}`), bytes);
}

describe('the explorer over HTTP', () => {
  it.each([
    '/',
    '/votes',
    '/votes/',
    '/votes/ga/74/247',
    '/votes?text=Cuba',
    '/coalitions',
    '/states/FRA',
    '/compare?states=USA,CUB',
    '/series/ga/79/7',
    '/topics/cuba',
    '/groups/eu',
  ])('has its page at %s', async (path) => {
    const { status, headers, bytes } = await send(address + path, { headers: html });

    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(bytes.toString()).toMatch(/<title>([^<]* · )?Caucus<\/title>/);
  });

  it('has its page at other addresses too, with the status 404, for those who read pages', async () => {
    expect((await send(`${address}/nowhere`, { headers: html })).status).toBe(404);
    expect((await send(`${address}/nowhere`, { headers: html })).bytes.toString()).toContain('<title>Not found');
    expect((await send(`${address}/nowhere`)).bytes.toString()).toMatch(/Nothing is at \/nowhere/);
    expect((await send(`${address}/index.html.br`)).status).toBe(404);
    expect((await send(`${address}/..%2f..%2fpackage.json`)).status).toBe(404);
  });

  it('leaves /graphql to GraphQL, with GraphiQL for browsers', async () => {
    expect((await send(`${address}/graphql`, { headers: html })).bytes.toString()).toContain('graphiql');
    expect((await send(`${address}/graphql?query=%7B__typename%7D`)).bytes.toString()).toContain(
      '"__typename":"Query"',
    );
    expect((await send(`${address}/livez`, { headers: html })).bytes.toString()).toBe('live\n');
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['identity', (bytes: Buffer) => bytes],
  ] as const)('sends files as %s, to be kept for good', async (encoding, read) => {
    const { headers, bytes } = await send(`${address}/assets/index-abc.js`, {
      headers: { 'accept-encoding': encoding },
    });

    expect(headers['content-encoding'] ?? 'identity').toBe(encoding);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(read(bytes).toString()).toBe(SCRIPT);
  });

  it('says 304 to who has the page', async () => {
    const { headers } = await send(`${address}/`, { headers: html });
    const again = await send(`${address}/`, { headers: { ...html, 'if-none-match': headers.etag ?? '' } });

    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it('lets nothing in that is from elsewhere or stands in the page itself', async () => {
    const { headers } = await send(`${address}/`, { headers: html });

    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  it('says how it is built where it is not', async () => {
    const { status, bytes } = await send(`${without}/`, { headers: html });

    expect(status).toBe(503);
    expect(bytes.toString()).toMatch(/^The explorer is not built: `npm start` builds it/);
    expect((await send(`${without}/graphql`, { headers: html })).status).toBe(200);
  });
});
