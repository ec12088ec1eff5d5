import { isAscii, isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { ENCODING_NAMES, type Encoding, hasMarkedUtf8, isWindows1252, utf16Of } from './encoding.ts';
import { refuseForeign } from './foreign-file.ts';
import type { ReadProgress } from './input.ts';
import { UnreadableFile } from './problem.ts';
import { unpacked } from './unpack.ts';

/**
 * The bytes of a text file in UTF-8, unpacked where the file is gzip or a zip archive of one file, whatever its name. With `remark`, which is told so,
 * UTF-16 and Windows-1252 are taken too. Ends with `UnreadableFile` where the bytes end to be text.
 */
export function readText(path: string, progress?: ReadProgress, remark?: (sentence: string) => void): Readable {
  return Readable.from(checked(path, progress, remark), { objectMode: false });
}

async function* checked(
  path: string,
  progress?: ReadProgress,
  remark?: (sentence: string) => void,
): AsyncGenerator<Buffer> {
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  let decoder: TextDecoder | undefined;
  let begun = false;
  let marked = false;
  const say = (encoding: Encoding) =>
    remark?.(`The file is read as ${ENCODING_NAMES[encoding]}; save it as UTF-8 if letters come out wrong.`);
  for await (const chunk of unpacked(path, progress)) {
    if (!begun) refuseForeign(chunk);
    if (!begun && remark !== undefined) {
      const encoding = utf16Of(chunk);
      if (encoding !== null) {
        decoder = new TextDecoder(encoding);
        say(encoding);
      }
    }
    begun = true;
    if (decoder !== undefined) {
      if (decoder.encoding === 'windows-1252') checkWestern(chunk, line);
      const text = Buffer.from(decoder.decode(chunk, { stream: true }));
      line += breaksIn(text);
      yield text;
      continue;
    }
    const whole = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = endOfCharacters(whole);
    let text: Buffer = whole.subarray(0, end);
    // Up to here all was ASCII, which is the same in both.
    if (remark !== undefined && !marked && !isUtf8(text) && isWindows1252(whole) && !hasMarkedUtf8(text)) {
      decoder = new TextDecoder('windows-1252');
      say('windows-1252');
      text = Buffer.from(decoder.decode(whole, { stream: true }));
      rest = Buffer.alloc(0);
    } else {
      check(text, line);
      marked ||= !isAscii(text);
      rest = whole.subarray(end);
    }
    line += breaksIn(text);
    yield text;
  }
  if (rest.length === 0) return;
  if (remark !== undefined && !marked && isWindows1252(rest)) {
    say('windows-1252');
    yield Buffer.from(new TextDecoder('windows-1252').decode(rest));
  } else check(rest, line);
}

function breaksIn(text: Buffer): number {
  let count = 0;
  for (let place = text.indexOf(10); place !== -1; place = text.indexOf(10, place + 1)) count += 1;
  return count;
}

/** A part of a file in Windows-1252 that is UTF-8 shows that the file is neither. */
function checkWestern(chunk: Buffer, line: number): void {
  if (!isWindows1252(chunk) || hasMarkedUtf8(chunk))
    throw new UnreadableFile(
      line,
      1,
      'The bytes here are in another encoding than those before: save the file as UTF-8.',
    );
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
