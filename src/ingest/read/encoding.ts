import { isAscii } from 'node:buffer';

/** What a text file that is not in UTF-8 is written in. */
export type Encoding = 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The names that people know encodings by. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** How many characters at the beginning are looked at. */
const LOOKED_AT = 200;

/** UTF-16 by its mark, or by the zero bytes that stand beside nearly all letters of a Latin script; null where the beginning is not of it. */
export function utf16Of(beginning: Buffer): Encoding | null {
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return 'utf-16le';
  if (beginning[0] === 0xfe && beginning[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(beginning.length >> 1, LOOKED_AT);
  const zeros = [0, 0];
  for (let at = 0; at < 2 * pairs; at += 1) if (beginning[at] === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  const nearlyAll = (count = 0) => pairs > 3 && count >= 0.9 * pairs;
  if (nearlyAll(zeros[1]) && zeros[0] === 0) return 'utf-16le';
  if (nearlyAll(zeros[0]) && zeros[1] === 0) return 'utf-16be';
  return null;
}

/** The bytes to which Windows-1252 gives no character. */
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Whether bytes that are no UTF-8 read as Windows-1252, in which each is a character. */
export const isWindows1252 = (bytes: Buffer): boolean => !bytes.some((byte) => UNUSED.has(byte) || byte === 0);

/** Whether there are characters above ASCII in UTF-8 among these bytes: a file that is in two encodings is in none. */
export const hasMarkedUtf8 = (bytes: Buffer): boolean =>
  !isAscii(bytes) && /[\u0080-\ufffc]/.test(bytes.toString('utf8'));
