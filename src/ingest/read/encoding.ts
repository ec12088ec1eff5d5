import { isAscii } from 'node:buffer';
import { analyse } from 'chardet';

/** What people call encodings, by the names that the web has for them; others are called by those. */
const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'koi8-r': 'KOI8-R (Cyrillic)',
  'iso-8859-5': 'ISO 8859-5 (Cyrillic)',
  'windows-1256': 'Windows-1256 (Arabic)',
  'iso-8859-6': 'ISO 8859-6 (Arabic)',
  gb18030: 'GB18030 (Chinese)',
  big5: 'Big5 (Chinese)',
  shift_jis: 'Shift_JIS (Japanese)',
  'euc-jp': 'EUC-JP (Japanese)',
  'euc-kr': 'EUC-KR (Korean)',
};

export const encodingName = (encoding: string): string => NAMES[encoding] ?? encoding;

/** Those to try where it is not to be seen what a file is in. */
export const ENCODINGS_TO_TRY =
  'windows-1251, koi8-r or ibm866 (Cyrillic), windows-1256 (Arabic), gb18030 or big5 (Chinese), shift_jis (Japanese), windows-1250 (Central Europe), windows-1252 (Western)';

/** The name of an encoding as the web has it; null where nobody has one of that name. */
export function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(
      label
        .trim()
        .replace(/^cp-?(?=125\d$)/i, 'windows-')
        .replace(/^cp-?866$/i, 'ibm866'),
    ).encoding;
  } catch {
    return null;
  }
}

/** How many characters at the beginning are looked at. */
const LOOKED_AT = 200;

/** UTF-16 by its mark, or by the zero bytes that stand beside nearly all letters of a Latin script; null where the beginning is not of it. */
export function utf16Of(beginning: Buffer): string | null {
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

/** How sure the likeness to a script must be, in hundredths: tables of a few rows come to 40 and more, single letters to 10. */
const SURE = 30;
/** What stands between cells; it is the same in all encodings, and no second byte of a character. */
const BETWEEN = /[,;\t\r\n"]+/;

/**
 * In which encoding of another script than the Latin one bytes are that are no UTF-8; null where that is not clear. Only cells with letters beyond ASCII are
 * looked at: in a table days and symbols are many, and look like Western text.
 */
export function scriptOf(bytes: Buffer): string | null {
  const text = bytes.toString('latin1');
  const foreign = text.split(BETWEEN).filter((cell) => !isAscii(Buffer.from(cell, 'latin1')));
  const [best] = analyse(Buffer.from(foreign.join('\n'), 'latin1'));
  if (best === undefined || best.confidence < SURE || isBrokenUtf8(bytes)) return null;
  const encoding = best.name.toLowerCase();
  return encoding in NAMES && !/^(?:utf-|windows-1252)/.test(encoding) ? encoding : null;
}

/** Whether most letters beyond ASCII are of UTF-8, so that the others are faults in it. */
function isBrokenUtf8(bytes: Buffer): boolean {
  const beyond = bytes.toString('utf8').match(/[\u0080-\uffff]/g) ?? [];
  return 2 * beyond.filter((letter) => letter === '\ufffd').length < beyond.length;
}

/** The bytes to which Windows-1252 gives no character. */
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Whether bytes that are no UTF-8 read as Windows-1252, in which each is a character. */
export const isWindows1252 = (bytes: Buffer): boolean => !bytes.some((byte) => UNUSED.has(byte) || byte === 0);

/** Whether there are characters above ASCII in UTF-8 among these bytes: a file that is in two encodings is in none. */
export const hasMarkedUtf8 = (bytes: Buffer): boolean =>
  !isAscii(bytes) && /[\u0080-\ufffc]/.test(bytes.toString('utf8'));
