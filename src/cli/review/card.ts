import { styleText } from 'node:util';
import { stringify } from 'yaml';
import type { PlacedCandidate } from '../../curation/candidates.ts';
import type { Texts } from '../../ingest/read/article-text.ts';
import type { Stream } from '../output.ts';

/** What a curator sees of a candidate beside itself. */
export type Beside = {
  readonly place: number;
  readonly total: number;
  readonly texts: Texts;
  /** What the claims say that it corroborates or contradicts, by their keys. */
  readonly sayings: ReadonlyMap<string, string>;
  readonly width: number;
  /** The stream that it is written to, which says whether it has styles. */
  readonly out: Stream;
};

/** A candidate as it is shown: the text with the place marked, below it the claim, then what it is to other claims. */
export function card({ candidate, article, written }: PlacedCandidate, beside: Beside): string {
  const { place, total, texts, sayings, width, out } = beside;
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    styleText(format, text, { stream: out as never });
  const { key, confidence, rule, claim, entities, corroborates, contradicts } = candidate;
  const { text, assertions, ...fields } = written;
  const places = claim.assertions.flatMap(({ evidence }) => evidence);
  const quoted = places.map(({ in: id, paragraph, start, end }) => {
    const marked = start === undefined || end === undefined ? undefined : markedParagraph(texts.get(id), start, end);
    const where = style('dim', `${id}, paragraph ${paragraph ?? '?'}`);
    return marked === undefined
      ? `${where}: its text is not at hand (--texts names a folder with it).`
      : `${where}\n${wrapped(marked, width, '  ').replaceAll(/«[^»]*»/g, (part) => style('inverse', part))}`;
  });
  const related = (keys: readonly string[], how: string) =>
    keys.map((one) => wrapped(`${how} ${one}: ${sayings.get(one) ?? '(not at hand)'}`, width, '  '));
  const said = claim.assertions.map(({ mode, made_by, via }) =>
    [mode, 'by', made_by, ...via.flatMap((id) => ['via', id])].join(' '),
  );
  return [
    '',
    style('bold', `${key}, ${place} of ${total}`) +
      style('dim', `  ${article}, confidence ${confidence}, rule: ${rule}`),
    ...quoted,
    '',
    wrapped(style('bold', claim.text), width, ''),
    indented(stringify(fields, { lineWidth: 0, collectionStyle: 'any' }).trimEnd()),
    ...said.map((line) => `  ${line}`),
    ...(entities.length === 0 ? [] : [`  defines ${entities.map(({ id, name }) => `${id} (${name})`).join(', ')}`]),
    ...related(corroborates, 'Bears out'),
    ...related(contradicts, 'Contradicts'),
    '',
  ].join('\n');
}

/** The paragraph of a text that a span is in, with marks around the span. */
function markedParagraph(text: string | undefined, start: number, end: number): string | undefined {
  if (text === undefined || end > text.length) return undefined;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  return `${text.slice(from, start)}«${text.slice(start, end)}»${text.slice(end, next < 0 ? text.length : next)}`;
}

/** A text in lines of a width, broken between words. */
export function wrapped(text: string, width: number, indent: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && indent.length + line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `${indent}${line}`).join('\n');
}

const indented = (text: string): string => text.replace(/^/gm, '  ');
