import { isAscii, isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { ENCODINGS_TO_TRY, encodingName, hasMarkedUtf8, isWindows1252, scriptOf, utf16Of } from './encoding.ts';
import { refuseForeign } from './foreign-file.ts';
import type { ReadProgress } from './input.ts';
import { UnreadableFile } from './problem.ts';
import { unpacked } from './unpack.ts';

/** How a text file is read beyond UTF-8: who is told in which encoding it is, and in which the reader says it is. */
export type Lenient = { remark(sentence: string): void; readonly encoding?: string | undefined };

/**
 * The bytes of a text file in UTF-8, unpacked where the file is gzip or a zip archive of one file, whatever its name. With `lenient` other encodings are
 * taken too: that which the reader says, else UTF-16, those of other scripts where it is clear which it is, and Windows-1252. Ends with `UnreadableFile`
 * where the bytes end to be text.
 */
export function readText(path: string, progress?: ReadProgress, lenient?: Lenient): Readable {
  return Readable.from(checked(path, progress, lenient), { objectMode: false });
}

async function* checked(path: string, progress?: ReadProgress, lenient?: Lenient): AsyncGenerator<Buffer> {
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  let decode: Decode | undefined;
  let begun = false;
  let marked = false;
  const decoding = (encoding: string): Decode => {
    lenient?.remark(
      `The file is read as ${encodingName(encoding)}; if letters come out wrong, save it as UTF-8, or give its --encoding.`,
    );
    return decoderOf(encoding);
  };
  for await (const chunk of unpacked(path, progress)) {
    if (!begun) refuseForeign(chunk);
    if (!begun && lenient?.encoding !== undefined) {
      refuseMark(chunk, lenient.encoding);
      decode = decoderOf(lenient.encoding);
    } else if (!begun && lenient !== undefined) {
      const encoding = utf16Of(chunk);
      if (encoding !== null) decode = decoding(encoding);
    }
    begun = true;
    if (decode !== undefined) {
      const text = decode(chunk, line);
      line += breaksIn(text);
      yield text;
      continue;
    }
    const whole = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = endOfCharacters(whole);
    let text: Buffer = whole.subarray(0, end);
    // Up to here all was ASCII, which is the same in all of them.
    const encoding = lenient !== undefined && !marked && !isUtf8(text) ? otherEncoding(whole) : null;
    if (encoding !== null) {
      decode = decoding(encoding);
      text = decode(whole, line);
      rest = Buffer.alloc(0);
    } else {
      check(text, line, lenient !== undefined);
      marked ||= !isAscii(text);
      rest = whole.subarray(end);
    }
    line += breaksIn(text);
    yield text;
  }
  if (rest.length > 0) {
    const encoding = lenient !== undefined && !marked ? otherEncoding(rest) : null;
    if (encoding === null) return check(rest, line, lenient !== undefined);
    decode = decoding(encoding);
    yield decode(rest, line);
  }
  if (decode !== undefined) yield decode(null, line);
}

/** In which encoding bytes are that are no UTF-8; null where that is not to be seen. */
const otherEncoding = (bytes: Buffer): string | null =>
  scriptOf(bytes) ?? (isWindows1252(bytes) && !hasMarkedUtf8(bytes) ? 'windows-1252' : null);

/** The next bytes of a file as text in UTF-8, or, with null, what is left at its end. */
type Decode = (bytes: Buffer | null, line: number) => Buffer;

function decoderOf(encoding: string): Decode {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes, line) => {
    if (bytes !== null && encoding === 'windows-1252') checkWestern(bytes, line);
    let text: string;
    try {
      text = bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new UnreadableFile(
        line,
        1,
        `From here on the bytes are not ${encodingName(encoding)}: save the file as UTF-8, or give another --encoding.`,
      );
    }
    if (text.includes('\0'))
      throw new UnreadableFile(
        line + breaksIn(Buffer.from(text.slice(0, text.indexOf('\0')))),
        1,
        `There is a zero byte here: this is not a text file in ${encodingName(encoding)}.`,
      );
    return Buffer.from(text);
  };
}

/** Throws where a file begins with the mark of another encoding than the reader says. */
function refuseMark(beginning: Buffer, told: string): void {
  const mark = beginning.subarray(0, 3).equals(Buffer.from('\ufeff')) ? 'utf-8' : utf16Of(beginning);
  if (mark !== null && mark !== told)
    throw new UnreadableFile(
      1,
      1,
      `The file is in ${encodingName(mark)}, as its first bytes say, and not in ${encodingName(told)}: leave out --encoding.`,
    );
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

function check(text: Buffer, line: number, lenient: boolean): void {
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
      throw new UnreadableFile(
        at,
        badByte(row) + 1,
        `The bytes here are not UTF-8: save the file as UTF-8${lenient ? `, or say with --encoding what it is in: ${ENCODINGS_TO_TRY}` : ''}.`,
      );
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
