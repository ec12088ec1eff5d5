import { basename, extname } from 'node:path';
import { WrongUsage } from './wrong-usage.ts';

/** How files begin that are no texts, and what they are. */
const BEGINS: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or a sound'],
  ['PK\u0003\u0004', 'a Word file or another archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'a Word file'],
  ['{\\rtf', 'a file in rich text format'],
  ['\u001f\u008b', 'a packed file'],
];

/**
 * The text in the bytes of a file, as its places are counted; throws a sentence where it has none: it is empty, of another kind, or in another encoding than UTF-8. Nothing
 * is guessed and nothing converted, because the hash of an article is that of its bytes.
 */
export function readableText(path: string, bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const kind = BEGINS.find(([begin]) => start.startsWith(begin))?.[1];
  if (kind !== undefined) throw new WrongUsage(`"${path}" is ${kind} and no text: ${SAVE}.`);
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(start)) throw new WrongUsage(`"${path}" is in UTF-16: save it in UTF-8.`);
  const place = bytes.indexOf(0);
  if (place !== -1) throw new WrongUsage(`"${path}" is no text, because byte ${place + 1} is a zero: ${SAVE}.`);
  const text = decoded(path, bytes);
  if (text.replaceAll('\ufeff', '').trim() === '')
    throw new WrongUsage(`"${path}" is empty: there is nothing to read in it.`);
  if (
    extname(path).toLowerCase() === '.txt' &&
    /^\s*(?:<!doctype html|<html[\s>])/i.test(text.replaceAll('\ufeff', ''))
  )
    throw new WrongUsage(`"${path}" is a web page and no text: call it "${basename(path, '.txt')}.html".`);
  return text;
}

const SAVE = 'save its text in a file that ends in .txt, in UTF-8';

function decoded(path: string, bytes: Uint8Array): string {
  try {
    // What begins with a mark of its encoding keeps it: a place is counted from the first byte.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const line =
      Buffer.from(bytes)
        .toString('utf8')
        .split('\n')
        .findIndex((one) => one.includes('\ufffd')) + 1;
    throw new WrongUsage(`"${path}" is not in UTF-8 (line ${line}), but in Latin-1 or the like: save it in UTF-8.`);
  }
}
