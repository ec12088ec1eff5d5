import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { preferred } from './negotiate.ts';

type Encoding = 'br' | 'gzip' | 'identity';
type Bytes = Uint8Array<ArrayBuffer>;

/** Who is sent a text, by the headers of the request. */
type Taking = { readonly headers: { get(name: string): string | null } };
/** A text as it is sent: its bytes, or itself where it is sent as it is, and the headers that say so. */
export type Body = { readonly body: string | Bytes; readonly headers: Readonly<Record<string, string>> };

/** What fits into one packet of a network is not made smaller. */
const SMALL = 1400;
/** Up to so many characters a text is compressed at once: a thread of its own would take longer to wake. */
const AT_ONCE = 32_000;
/** How many bytes of compressed texts are kept, of those that are long. */
const KEPT = 16_000_000;

const kept = new LRUCache<string, Bytes>({ maxSize: KEPT, sizeCalculation: ({ byteLength }) => byteLength });
const inPool = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/**
 * Compresses a text as the client likes it best. In one buffer: a stream takes longer, most of all for short texts, and the whole text is there
 * anyway. `name` tells the text apart from all others; it is asked for of long texts only, which are compressed once.
 */
export function bodyFor(request: Taking, text: string | Bytes, name: () => string): Body | Promise<Body> {
  const encoding = text.length < SMALL ? 'identity' : encodingFor(request);
  if (encoding === 'identity') return { body: text, headers: {} };
  const headers = { 'content-encoding': encoding };
  if (text.length <= AT_ONCE) return { body: compressAtOnce(text, encoding), headers };
  return compressOnce(text, encoding, name()).then((body) => ({ body, headers }));
}

/** A weak tag for `ETag`: texts that differ have tags that differ, and a text has one tag in all encodings. */
export const etagOf = (text: string | Bytes): string => `W/"${hash('sha256', text, 'base64url')}"`;

/** Whether the client has what the tag stands for, by its `If-None-Match`. */
export function isKnown(request: Request, etag: string): boolean {
  const tags = request.headers.get('if-none-match')?.split(',') ?? [];
  return tags.some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''));
}

/** A client that takes neither encoding gets the text as it is. */
export function encodingFor(request: Taking): Encoding {
  const accepted = request.headers.get('accept-encoding');
  if (accepted === null) return 'identity';
  // Whoever does not speak of `identity` takes it, but likes what it names better.
  return preferred(`identity;q=0.001,${accepted}`, ['br', 'gzip', 'identity']) ?? 'identity';
}

const compressAtOnce = (text: string | Bytes, encoding: 'br' | 'gzip'): Bytes =>
  encoding === 'br' ? brotliCompressSync(text, quality(text.length)) : gzipSync(text);

async function compressOnce(text: string | Bytes, encoding: 'br' | 'gzip', name: string): Promise<Bytes> {
  const key = `${encoding} ${name}`;
  const known = kept.get(key);
  if (known) return known;
  const bytes = await (encoding === 'br' ? inPool.br(text, quality(text.length)) : inPool.gzip(text));
  kept.set(key, bytes);
  return bytes;
}

/** Above 4 it takes longer and saves next to nothing; a window no larger than the text saves the time to clear it. */
const quality = (length: number): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 4,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(length)))),
  },
});
