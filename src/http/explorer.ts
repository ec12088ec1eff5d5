import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import { isPage } from '../explorer/addresses.ts';
import { encodingFor, etagOf, isKnown } from './body.ts';
import { preferred } from './negotiate.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Nothing from elsewhere, nothing that stands in the page itself; pictures are drawn from data of the page before they are saved. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'content-security-policy': POLICY,
  vary: 'accept-encoding',
};

const MISSING =
  'The explorer is not built: `npm start` builds it, or `node src/explorer/build.ts`. GraphQL is at /graphql.\n';

/** The addresses of others: their plugins and yoga answer them. */
const OTHERS = /^\/(graphql|health|livez|readyz|mcp|schema\.graphql)$/;

type File = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly etag: string;
};

/**
 * Answers for the explorer as it was built into `folder`: its page at every address that is nobody else's, with the status 404 where it has none, and its files.
 * Where it was not built, a sentence at `/` says how to.
 */
export function explorer(folder: string): Plugin {
  const files = readFiles(folder);
  const page = files.get('/index.html');
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      const { pathname } = url;
      if (OTHERS.test(pathname) || !['GET', 'HEAD'].includes(request.method)) return;
      const file = pathname === '/index.html' ? undefined : files.get(pathname);
      if (file) {
        const caching = pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
        return endResponse(respond(request, file, extname(pathname), caching, 200, fetchAPI));
      }
      const there = isPage(pathname);
      if (!there && preferred(request.headers.get('accept') ?? '', ['text/plain', 'text/html']) !== 'text/html') return;
      if (page) return endResponse(respond(request, page, '.html', 'no-cache', there ? 200 : 404, fetchAPI));
      if (pathname === '/') endResponse(new fetchAPI.Response(MISSING, { status: 503, headers: TEXT }));
    },
  };
}

const TEXT = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

/** Everything there is, in memory: some hundred kilobytes. */
function readFiles(folder: string): ReadonlyMap<string, File> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) in TYPES);
  const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
  return new Map(
    names.map((name) => {
      const bytes = read(name);
      const file = {
        bytes,
        br: read(`${name}.br`),
        gzip: read(`${name}.gz`),
        etag: etagOf(Buffer.from(bytes).toString('latin1')),
      };
      return [`/${name.replaceAll('\\', '/')}`, file];
    }),
  );
}

function respond(
  request: Request,
  { bytes, br, gzip, etag }: File,
  type: string,
  caching: string,
  status: number,
  { Response }: FetchAPI,
): Response {
  const headers = { ...HEADERS, 'content-type': TYPES[type] as string, 'cache-control': caching, etag };
  if (status === 200 && isKnown(request, etag)) return new Response(null, { status: 304, headers });
  const encoding = encodingFor(request);
  if (encoding === 'identity') return new Response(bytes, { status, headers });
  return new Response(encoding === 'br' ? br : gzip, { status, headers: { ...headers, 'content-encoding': encoding } });
}
