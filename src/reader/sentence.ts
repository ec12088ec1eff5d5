import compromise from 'compromise/one';
import type { Span } from './span.ts';

/** A sentence, or what stands in its place in a headline. */
export type Sentence = Span & { readonly paragraph: number; readonly text: string };

/** The sentences of a paragraph with their places; quoted sentences are sentences of their own. */
export function sentencesOf(text: string, from: number, paragraph: number): Sentence[] {
  const found: Sentence[] = [];
  const add = (start: number, end: number) => {
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    const trimmed = part.trim();
    if (trimmed !== '')
      found.push({ start: from + start + lead, end: from + start + lead + trimmed.length, paragraph, text: trimmed });
  };
  const starts = [...boundaries(text), text.length];
  for (const [place, start] of starts.slice(0, -1).entries()) add(start, starts[place + 1] as number);
  return found;
}

/** Where sentences begin. The library keeps quotations whole, so that their marks are put away before it looks. */
function boundaries(text: string): number[] {
  const plain = text.replace(/[“”"«»„]|(?<![\p{L}\p{N}])['‘]|['’](?![\p{L}\p{N}])/gu, ' ');
  const json = compromise(plain).json({ offset: true }) as { offset: { start: number } }[];
  const begun = json.map(({ offset }) => offset.start);
  return [0, ...begun.slice(1).map((start) => withMark(text, start))];
}

/** A mark that opens a quotation is of the sentence that it opens. */
const withMark = (text: string, start: number): number => {
  const before = text.slice(0, start).match(/(?<![\p{L}\p{N}.,!?])[“"«„‘']\s*$/u);
  return before === null ? start : start - before[0].length;
};
