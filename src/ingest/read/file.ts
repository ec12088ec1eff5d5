import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ReadProgress } from './input.ts';

/** A file that is not what it should be, and where. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly line: number;
  readonly column: number;

  constructor(line: number, column: number, message: string) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** The bytes of a text file in UTF-8, unpacked where the file is gzip, whatever its name. Ends with `UnreadableFile` where they end to be text. */
export function readText(path: string, progress?: ReadProgress): Readable {
  return Readable.from(checked(path, progress), { objectMode: false });
}

async function* checked(path: string, progress: ReadProgress = () => {}): AsyncGenerator<Buffer> {
  const packed = await isGzip(path);
  const file = createReadStream(path);
  const bytes = packed ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => bytes.destroy(error));
  let read = 0;
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      progress(file.bytesRead - read);
      read = file.bytesRead;
      const whole = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      const end = endOfCharacters(whole);
      const text = whole.subarray(0, end);
      check(text, line);
      for (let place = text.indexOf(10); place !== -1; place = text.indexOf(10, place + 1)) line += 1;
      rest = whole.subarray(end);
      yield text;
    }
  } catch (error) {
    if (packed && (error as { code?: string }).code?.startsWith('Z_'))
      throw new UnreadableFile(
        line,
        1,
        'The gzip file is damaged or cut off: what follows cannot be unpacked. Fetch it again.',
      );
    throw error;
  }
  if (rest.length > 0) check(rest, line);
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0).finally(() => file.close());
  return buffer[0] === 0x1f && buffer[1] === 0x8b;
}

/** Where the last whole character ends: a chunk may be cut inside one. */
function endOfCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

function check(text: Buffer, line: number): void {
  const zero = text.indexOf(0);
  if (zero === -1 && isUtf8(text)) return;
  let from = 0;
  for (let at = line; ; at += 1) {
    const end = text.indexOf(10, from);
    const row = text.subarray(from, end === -1 ? text.length : end);
    if (row.includes(0))
      throw new UnreadableFile(
        at,
        row.indexOf(0) + 1,
        'There is a zero byte here: this is not a text file in UTF-8 (is it UTF-16?).',
      );
    if (!isUtf8(row))
      throw new UnreadableFile(at, badByte(row) + 1, 'The bytes here are not UTF-8: save the file as UTF-8.');
    if (end === -1) return;
    from = end + 1;
  }
}

function badByte(row: Buffer): number {
  let good = 0;
  let bad = row.length;
  while (bad - good > 1) {
    const half = (good + bad) >> 1;
    const text = row.subarray(0, half);
    if (isUtf8(text.subarray(0, endOfCharacters(text)))) good = half;
    else bad = half;
  }
  return good;
}
