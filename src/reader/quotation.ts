import type { Paragraph } from './paragraph.ts';
import type { Span } from './span.ts';

/** What stands between quotation marks, without them; `open` where its paragraph ends before it does. */
export type Quotation = Span & { readonly paragraph: number; readonly text: string; readonly open: boolean };

/** The marks of several languages. A single mark is one of quotation where no letter stands outside of it: within a word it is an apostrophe. */
const MARKED = new RegExp(
  [
    '“(?<curly>[^“”]+)(?:”|$)',
    '"(?<straight>[^"]+)(?:"|$)',
    '«(?<angled>[^«»]+)(?:»|$)',
    '„(?<low>[^„“”]+)(?:[“”]|$)',
    '(?<![\\p{L}\\p{N}])‘(?<single>(?:[^‘’]|’(?=\\p{L}))+)’(?!\\p{L})',
    "(?<![\\p{L}\\p{N}])'(?=\\p{L})(?<plain>(?:[^'\\n]|'(?=\\p{L}))+)'(?!\\p{L})",
  ].join('|'),
  'gu',
);
const CLOSING = /[”"»“’']$/;
/** What has fewer words is a word with marks around it, of which nobody is the speaker. */
const WORDS = 4;

/** The quotations of paragraphs; one that is not closed goes on to the end of its paragraph. */
export function quotationsIn(paragraphs: readonly Paragraph[]): Quotation[] {
  return paragraphs.flatMap(({ text, start, number }) =>
    [...text.matchAll(MARKED)].flatMap(({ 0: whole, index, groups = {} }) => {
      const found = Object.values(groups).find((one) => one !== undefined) ?? '';
      const inner = found.trim();
      const at = start + index + 1 + found.indexOf(inner);
      return inner.split(/\s+/).length >= WORDS
        ? [{ start: at, end: at + inner.length, paragraph: number, text: inner, open: !CLOSING.test(whole) }]
        : [];
    }),
  );
}
