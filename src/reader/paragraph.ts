import type { Span } from './span.ts';

/** What a paragraph is to its article: what is no part of it, such as a menu, is BESIDE. */
export type ParagraphKind = 'TITLE' | 'DECK' | 'BYLINE' | 'CAPTION' | 'BIOGRAPHY' | 'BODY' | 'BESIDE';

/** A line of a text that is not blank, counted from 1. */
export type Paragraph = Span & { readonly number: number; readonly text: string; readonly kind: ParagraphKind };

/** What sites put around articles. */
const BESIDE =
  /^(skip to|donate|subscribe|sign (up|in)|log in|share( this)?$|follow us|advertisement|most (viewed|read|popular)|related|read (more|next)|cookies?|we use cookies|all rights reserved|newsletter|menu$|search$|home$|region|topics?$|tags?\b|print$|comments?$|your (tax[- ]deductible )?(gift|donation)|for (the best|optimal) |.{0,20}\bnot supported\b|please (enable|update))/i;
const BYLINE = /^by:?\s+\p{Lu}/iu;
const CAPTION =
  /©|\bvia (AP|AFP|Reuters|Getty)|\b\p{Lu}\p{L}+ \p{Lu}\p{L}+\s?\/\s?\p{L}+\.?$|^(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Gg]raphic|[Ii]llustration)\b|\b(photo|illustration) (with|of|by|shows)\b/u;
const BIOGRAPHY =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,3} is (?:an?|the)?\s*[\p{L} -]*(?:writer|reporter|editor|journalist|correspondent|fellow|director|manager|analyst|researcher|professor|lecturer|officer|adviser|advisor|counsel|associate|columnist|scholar|student)\b/u;

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
  let titled = false;
  let begun = false;
  const found = lines.map((line): Paragraph => {
    const text = line.text.trim();
    const kind = repeated(text) ? 'CAPTION' : kindOf(text, begun, titled);
    titled ||= kind === 'TITLE';
    begun ||= kind === 'BODY';
    return { ...line, kind };
  });
  return found.map((paragraph, place) => (isDeck(found, place) ? { ...paragraph, kind: 'DECK' } : paragraph));
}

/** What stands between a title and a picture or a name. */
const isDeck = (all: readonly Paragraph[], place: number): boolean =>
  all[place]?.kind === 'BODY' &&
  all[place - 1]?.kind === 'TITLE' &&
  ['CAPTION', 'BYLINE'].includes(all[place + 1]?.kind ?? '');

/** A line with so many words may be a title; one with fewer in the midst of a text is a heading or a button. */
const TITLE_WORDS = 25;
const HEADING_WORDS = 8;

function kindOf(line: string, begun: boolean, titled: boolean): ParagraphKind {
  if (BESIDE.test(line)) return 'BESIDE';
  const words = line.split(/\s+/).length;
  const ends = /[.!?…]["”’)]*$|[”"]$/.test(line);
  if (BYLINE.test(line) && words < 16) return 'BYLINE';
  if (CAPTION.test(line) && line.length < 300 && !/\b(said|told)\b/.test(line)) return 'CAPTION';
  if (BIOGRAPHY.test(line) && begun && line.length < 400) return 'BIOGRAPHY';
  if (!begun && !ends && words <= TITLE_WORDS) return titled ? 'CAPTION' : 'TITLE';
  return begun && !ends && words <= HEADING_WORDS ? 'BESIDE' : 'BODY';
}
