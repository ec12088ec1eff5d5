import {
  isBareName,
  isBeforeSigners,
  isBeside,
  isBiography,
  isByline,
  isCaption,
  isImprint,
  TITLE_OF_ADDRESS,
} from './paragraph-line.ts';
import type { Span } from './span.ts';

/** What a paragraph is to its article: what is no part of it, such as a menu, is BESIDE; when and where it appeared is its IMPRINT; what somebody is who has signed it, is a POST. */
export type ParagraphKind =
  | 'TITLE'
  | 'DECK'
  | 'BYLINE'
  | 'IMPRINT'
  | 'CAPTION'
  | 'BIOGRAPHY'
  | 'BODY'
  | 'SIGNER'
  | 'POST'
  | 'BESIDE';

/** A line of a text that is not blank, counted from 1. */
export type Paragraph = Span & { readonly number: number; readonly text: string; readonly kind: ParagraphKind };

/** The paragraphs of a text with what they are; `number` and place are as in the evidence of a dossier. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines: (Span & { number: number; text: string })[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const plain = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (plain.trim() !== '') lines.push({ number: lines.length + 1, start, end: start + plain.length, text: plain });
    start += line.length + 1;
  }
  const repeated = (line: string) =>
    lines.some(({ text }) => text.trim().length > line.length && text.trim().startsWith(line));
  const found: Paragraph[] = [];
  for (const line of lines) {
    const text = line.text.replaceAll('\ufeff', '').trim();
    const before = found.map(({ kind }) => kind);
    const kind =
      repeated(text) && before.includes('TITLE') && !isBareName(text)
        ? 'CAPTION'
        : kindOf(text, before, found.at(-1)?.text ?? '');
    found.push({ ...line, kind });
  }
  const signature = signatureIn(found);
  return found.map((paragraph, place) =>
    isDeck(found, place)
      ? { ...paragraph, kind: 'DECK' }
      : place === signature
        ? { ...paragraph, kind: 'BYLINE' }
        : signature !== -1 && place === signature + 1
          ? { ...paragraph, kind: 'POST' }
          : paragraph,
  );
}

/** So many lines may stand under the name of whoever has signed a letter: what he or she is, and where. */
const UNDER_NAME = 3;

/** Where a letter is signed, by a name alone on a line below its text; -1 where it is not. */
function signatureIn(all: readonly Paragraph[]): number {
  const last = all.findLastIndex(({ kind }) => kind === 'BODY');
  const place = all.findIndex(
    ({ text, kind }, at) => at > last && kind === 'BESIDE' && isBareName(text.trim().replace(TITLE_OF_ADDRESS, '')),
  );
  return last !== -1 && place !== -1 && all.length - 1 - place <= UNDER_NAME ? place : -1;
}

const HEAD: readonly ParagraphKind[] = ['TITLE', 'BYLINE', 'IMPRINT'];

/** What stands between a title and a picture or a name. */
const isDeck = (all: readonly Paragraph[], place: number): boolean =>
  all[place]?.kind === 'BODY' &&
  HEAD.includes(all[place - 1]?.kind ?? 'BODY') &&
  all.slice(0, place).every(({ kind }) => kind !== 'BODY') &&
  ['CAPTION', 'BYLINE', 'IMPRINT'].includes(all[place + 1]?.kind ?? '');

/** A line with so many words may be a title; one with fewer in the midst of a text is a heading or a button. */
const TITLE_WORDS = 25;
const HEADING_WORDS = 8;
const LABEL_WORDS = 3;

function kindOf(line: string, before: readonly ParagraphKind[], last: string): ParagraphKind {
  const begun = before.includes('BODY');
  const titled = before.includes('TITLE');
  if (isBeforeSigners(line)) return 'BESIDE';
  const words = line.split(/\s+/).length;
  const ends = /[.!…]["”’)]*$|[”"]$/.test(line);
  if (!ends && words <= HEADING_WORDS && (before.at(-1) === 'SIGNER' || isBeforeSigners(last.trim()))) return 'SIGNER';
  if (isBeside(line)) return 'BESIDE';
  if (isByline(line)) return 'BYLINE';
  if (isCaption(line)) return 'CAPTION';
  if (begun && isBiography(line)) return 'BIOGRAPHY';
  if (!begun && titled && isImprint(line)) return 'IMPRINT';
  if (!begun && !ends && words <= TITLE_WORDS) {
    if (!titled) return 'TITLE';
    if (line.endsWith('?')) return 'BESIDE';
    if (isBareName(line)) return 'BYLINE';
    return words <= LABEL_WORDS ? 'BESIDE' : before.includes('DECK') ? 'CAPTION' : 'DECK';
  }
  return (begun && !ends && words <= HEADING_WORDS) || (line.endsWith('?') && words <= HEADING_WORDS)
    ? 'BESIDE'
    : 'BODY';
}
