import { styleText } from 'node:util';
import { stringify } from 'yaml';
import type { PlacedCandidate } from '../../curation/candidates.ts';
import { hashOf } from '../../curation/curation.ts';
import type { Texts } from '../../ingest/read/article-text.ts';
import type { Stream } from '../output.ts';
import { beside, columnWidth, wrapped } from './columns.ts';

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

/** A candidate as it is shown: the text with the place marked, beside or below it the claim, and what it is to other claims. */
export function card({ candidate, article, written }: PlacedCandidate, given: Beside): string {
  const { place, total, texts, sayings, out } = given;
  const width = columnWidth(given.width);
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    styleText(format, text, { stream: out as never });
  const { key, confidence, rule, claim, entities, corroborates, contradicts } = candidate;
  const { text, assertions, ...fields } = written;
  const places = claim.assertions.flatMap(({ evidence }) => evidence);
  const quoted = places.map((one) => {
    const where = style('dim', `${one.in}, paragraph ${one.paragraph ?? '?'}`);
    const text = texts.get(one.in);
    if (text === undefined) return `${where}: its text is not at hand (--texts names a folder with it).`;
    const marked = markedParagraph(text, one);
    if (marked === null) return `${where}: these are not the words that it was found in; reject it, or edit its place.`;
    return `${where}\n${wrapped(marked, width, '  ').replaceAll(MARKED, (_, words) => style('inverse', `«${words}»`))}`;
  });
  const related = (keys: readonly string[], how: string) =>
    keys.map((one) => wrapped(`${how} ${one}: ${sayings.get(one) ?? '(not at hand)'}`, width, '  '));
  const said = claim.assertions.map(({ mode, made_by, via }) =>
    [mode, 'by', made_by, ...via.flatMap((id) => ['via', id])].join(' '),
  );
  const claimed = [
    wrapped(claim.text, width, '').replaceAll(/^.+$/gm, (line) => style('bold', line)),
    indented(stringify(fields, { lineWidth: 0 }).trimEnd()),
    ...said.map((line) => wrapped(line, width, '  ')),
    ...entities.map(({ id, name }) => wrapped(`defines ${id} (${name})`, width, '  ')),
    ...related(corroborates, 'Bears out'),
    ...related(contradicts, 'Contradicts'),
  ];
  const head = `${style('bold', `${key}, ${place} of ${total}`)}${style('dim', `  ${article}, confidence ${confidence}, rule: ${rule}`)}`;
  return `\n${head}\n${beside(quoted.join('\n'), claimed.join('\n'), given.width)}\n`;
}

type Place = PlacedCandidate['candidate']['claim']['assertions'][number]['evidence'][number];

/** The paragraph of a text that a place is in, with marks around the place; null where other words stand there. */
function markedParagraph(text: string, { start = 0, end = 0, sha256 }: Place): string | null {
  const words = text.slice(start, end);
  if (hashOf(words) !== sha256) return null;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  return `${text.slice(from, start)}${BEGIN}${words}${END}${text.slice(end, next < 0 ? text.length : next)}`;
}

/** Marks that no text has: quotation marks of any kind may stand in it. */
const BEGIN = '\uE000';
const END = '\uE001';
const MARKED = new RegExp(`${BEGIN}([^${END}]*)${END}`, 'g');

const indented = (text: string): string => text.replace(/^/gm, '  ');
