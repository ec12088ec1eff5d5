/** The body of a request as text; null where it has more than `largest` bytes, of which no more are read then: whoever cancels it would lose the connection. */
export async function bodyWithin(request: Request, largest: number): Promise<string | null> {
  const length = request.headers.get('content-length');
  if (length !== null) return Number(length) > largest ? null : request.text();
  const reader = request.body?.getReader();
  const parts: Uint8Array[] = [];
  let read = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    read += part.value.byteLength;
    if (read > largest) return null;
    parts.push(part.value);
  }
  return Buffer.concat(parts).toString();
}

/** What is said of a body that is too long. */
export const tooLong = (largest: number): string =>
  `The body is too long: at most ${largest.toLocaleString('en')} bytes are read.`;
