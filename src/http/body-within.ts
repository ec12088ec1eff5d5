import { isUtf8 } from 'node:buffer';
import { refusal } from './refusal.ts';

/** The body of a request as text; null where it has more than `largest` bytes, of which no more are read then: whoever cancels it would lose the connection. */
export async function bodyWithin(request: Request, largest: number): Promise<string | null> {
  const length = request.headers.get('content-length');
  if (length !== null && Number(length) > largest) return null;
  const body = await (length === null ? inPieces(request, largest) : whole(request)).catch(() => {
    // Whoever sent it has gone.
    throw refusal('BAD_REQUEST', 'The request ended before its body did. Send it again.');
  });
  if (body !== null && !isUtf8(body)) throw refusal('BAD_REQUEST', 'The body is not in UTF-8. Send it so.');
  return body === null ? null : body.toString();
}

const whole = async (request: Request): Promise<Buffer> => Buffer.from(await request.arrayBuffer());

async function inPieces(request: Request, largest: number): Promise<Buffer | null> {
  const reader = request.body?.getReader();
  const parts: Uint8Array[] = [];
  let read = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    read += part.value.byteLength;
    if (read > largest) return null;
    parts.push(part.value);
  }
  return Buffer.concat(parts);
}

/** What is said of a body that is too long. */
export const bodyTooLong = (largest: number): string =>
  `The body is too long: at most ${largest.toLocaleString('en')} bytes are read.`;
