import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import { isPage } from '../explorer/addresses.ts';
import { bodyFor, encodingFor, etagOf, isKnown } from './body.ts';
import { type Linked, type LinkQuestion, NOTHING, previewOf, withPreview } from './link-preview.ts';
import { preferred } from './negotiate.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
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
  'content-security-policy': POLICY,
  vary: 'accept-encoding',
};

const MISSING =
  'The explorer is not built: `npm start` builds it, or `node src/explorer/build.ts`. GraphQL is at /graphql.\n';

/** The addresses of others: their plugins and yoga answer them. */
const OTHERS = /^\/(graphql|livez|readyz|mcp|schema\.graphql)$/;

type File = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same compressed; what is compressed in itself has none. */
  readonly br: Uint8Array<ArrayBuffer> | undefined;
  readonly gzip: Uint8Array<ArrayBuffer> | undefined;
  readonly etag: string;
};

/**
 * Answers for the explorer as it was built into `folder`: its page at every address that is nobody else's, with the status 404 where it has none, and its files.
 * The page says what it is about, for those who share a link to it; `linked` finds what an address is about. Where it was not built, a sentence at `/` says how to.
 */
export function explorer(folder: string, linked: (question: LinkQuestion) => Promise<Linked>): Plugin {
  const files = readFiles(folder);
  const page = files.get('/index.html');
  const text = page && Buffer.from(page.bytes).toString();
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const { pathname } = url;
      if (OTHERS.test(pathname) || !['GET', 'HEAD'].includes(request.method)) return;
      const file = pathname === '/index.html' ? undefined : files.get(pathname);
      if (file) {
        const caching = pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
        return endResponse(respondFile(request, file, extname(pathname), caching, fetchAPI));
      }
      const there = isPage(pathname);
      if (!there && preferred(request.headers.get('accept') ?? '', ['text/plain', 'text/html']) !== 'text/html') return;
      if (text) {
        const preview = there ? await previewOf(url, linked) : null;
        const shown = withPreview(text, preview ?? NOTHING, url);
        return endResponse(await respondPage(request, shown, preview ? 200 : 404, fetchAPI));
      }
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
        br: existsSync(join(folder, `${name}.br`)) ? read(`${name}.br`) : undefined,
        gzip: existsSync(join(folder, `${name}.gz`)) ? read(`${name}.gz`) : undefined,
        etag: etagOf(Buffer.from(bytes).toString('latin1')),
      };
      return [`/${name.replaceAll('\\', '/')}`, file];
    }),
  );
}

const headersOf = (type: string, caching: string, etag: string) => ({
  ...HEADERS,
  'content-type': TYPES[type] as string,
  'cache-control': caching,
  etag,
});

async function respondPage(request: Request, text: string, status: number, { Response }: FetchAPI): Promise<Response> {
  const etag = etagOf(text);
  const headers = headersOf('.html', 'no-cache', etag);
  if (status === 200 && isKnown(request, etag)) return new Response(null, { status: 304, headers });
  const { body, headers: encoded } = await bodyFor(request, text, () => etag);
  return new Response(body, { status, headers: { ...headers, ...encoded } });
}

function respondFile(request: Request, file: File, type: string, caching: string, { Response }: FetchAPI): Response {
  const headers = headersOf(type, caching, file.etag);
  if (isKnown(request, file.etag)) return new Response(null, { status: 304, headers });
  const encoding = encodingFor(request);
  const smaller = encoding === 'identity' ? undefined : file[encoding];
  if (!smaller) return new Response(file.bytes, { headers });
  return new Response(smaller, { headers: { ...headers, 'content-encoding': encoding } });
}
