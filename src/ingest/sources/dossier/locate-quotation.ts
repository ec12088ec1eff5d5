import { hash } from 'node:crypto';
import { isMap, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import type { Texts } from '../../read/article-text.ts';
import type { Note } from '../../read/problem.ts';
import { broken } from '../../read/yaml.ts';

/** A place in a text: the n-th paragraph, that is line that is not blank, and a span in UTF-16 code units with its SHA-256. */
export type TextPlace = {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
};

/**
 * Replaces every evidence of a YAML file that quotes its text, `{ in: article:001, paragraph: 11, from: 'first words', to: 'last words' }`,
 * by the locator of that span, which says the same without a word of the text. All else stays as it is, byte for byte. What cannot be
 * found exactly is noted where it stands, and stays too; so is a place that is given already where a text at hand has other words, or has them in another paragraph.
 */
export function locateQuotations(file: string, yaml: string, texts: Texts, note: Note): string {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, version: '1.2' });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    note({ file, line, column: col }, broken(error.message));
    return yaml;
  }
  const replacements: { from: number; to: number; text: string }[] = [];
  visit(document, {
    Map(_, map) {
      const quoted = quotedOf(map);
      if (!map.range) return;
      const { line, col } = lines.linePos(map.range[0]);
      if (quoted === null) {
        const wrong = wrongPlace(map, texts);
        if (wrong !== null) note({ file, line, column: col }, wrong);
        return;
      }
      const place = placeOf(quoted, texts);
      if (typeof place === 'string') note({ file, line, column: col }, place);
      else replacements.push({ from: map.range[0], to: map.range[1], text: written(quoted.in, place) });
    },
  });
  let result = yaml;
  for (const { from, to, text } of replacements.reverse())
    result = `${result.slice(0, from)}${text}${result.slice(to)}`;
  return result;
}

type Quoted = { readonly in: string; readonly paragraph: number; readonly from: string; readonly to: string };

/** The evidence in a map of YAML, when it quotes its text. */
function quotedOf(map: YAMLMap): Quoted | null {
  if (!isMap(map) || !map.has('from') || !map.has('in')) return null;
  const from = String(map.get('from'));
  return {
    in: String(map.get('in')),
    paragraph: Number(map.get('paragraph')),
    from,
    to: map.has('to') ? String(map.get('to')) : from,
  };
}

/** Where a quotation stands, or why it cannot be said. */
function placeOf({ in: id, paragraph, from, to }: Quoted, texts: Texts): TextPlace | string {
  const text = texts.get(id);
  if (text === undefined) return `The text of ${id} is not at hand.`;
  if (!Number.isInteger(paragraph)) return `The quotation from ${id} does not say in which paragraph it stands.`;
  if (from === '' || to === '')
    return `The quotation from ${id} has no ${from === '' ? 'first' : 'last'} words: "${from === '' ? 'from' : 'to'}" is empty.`;
  const bounds = paragraphOf(text, paragraph);
  if (bounds === null) return `${id} has no paragraph ${paragraph}.`;
  const inside = text.slice(bounds.start, bounds.end);
  const first = inside.indexOf(from);
  if (first === -1) return `Paragraph ${paragraph} of ${id} does not hold "${from}".`;
  if (inside.indexOf(from, first + 1) !== -1) return `Paragraph ${paragraph} of ${id} holds "${from}" more than once.`;
  const last = inside.indexOf(to, first);
  if (last === -1) return `Paragraph ${paragraph} of ${id} does not hold "${to}" after "${from}".`;
  const start = bounds.start + first;
  const end = bounds.start + last + to.length;
  return { paragraph, start, end, sha256: hash('sha256', text.slice(start, end)) };
}

/** Why a place that is given is wrong; null where it is right, or where the map gives none or its text is not at hand. */
function wrongPlace(map: YAMLMap, texts: Texts): string | null {
  if (!['in', 'paragraph', 'start', 'end', 'sha256'].every((name) => map.has(name))) return null;
  const id = String(map.get('in'));
  const text = texts.get(id);
  if (text === undefined) return null;
  const [paragraph, start, end] = ['paragraph', 'start', 'end'].map((name) => Number(map.get(name))) as [
    number,
    number,
    number,
  ];
  if (hash('sha256', text.slice(start, end)) !== String(map.get('sha256')))
    return `What stands from ${start} to ${end} in ${id} is not what is quoted: its SHA-256 is another.`;
  const bounds = paragraphOf(text, paragraph);
  if (bounds !== null && start >= bounds.start && start < bounds.end) return null;
  const right = text
    .slice(0, start + 1)
    .split('\n')
    .filter((line) => line.trim() !== '').length;
  return `The place from ${start} to ${end} in ${id} is in paragraph ${right}, not ${paragraph}.`;
}

/** Where the n-th line of a text that is not blank begins and ends, counted from 1. */
function paragraphOf(text: string, number: number): { start: number; end: number } | null {
  let start = 0;
  let count = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') count += 1;
    if (count === number) return { start, end: start + line.length };
    start += line.length + 1;
  }
  return null;
}

const written = (id: string, { paragraph, start, end, sha256 }: TextPlace): string =>
  `{ in: ${id}, paragraph: ${paragraph}, start: ${start}, end: ${end}, sha256: ${sha256} }`;
