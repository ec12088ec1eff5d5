import type { Paragraph } from './paragraph.ts';
import type { Span } from './span.ts';

/** What stands between quotation marks, without them. */
export type Quotation = Span & { readonly paragraph: number; readonly text: string };

const MARKED = /“(?<curly>[^“”]+)(?:”|$)|"(?<straight>[^"]+)(?:"|$)/g;
/** What has fewer words is a word with marks around it, of which nobody is the speaker. */
const WORDS = 4;

/** The quotations of paragraphs; one that is not closed goes on to the end of its paragraph. */
export function quotationsIn(paragraphs: readonly Paragraph[]): Quotation[] {
  return paragraphs.flatMap(({ text, start, number }) =>
    [...text.matchAll(MARKED)].flatMap(({ index, groups }) => {
      const inner = (groups?.curly ?? groups?.straight ?? '').trimEnd();
      const at = start + index + 1;
      return inner.split(/\s+/).length >= WORDS
        ? [{ start: at, end: at + inner.length, paragraph: number, text: inner }]
        : [];
    }),
  );
}
