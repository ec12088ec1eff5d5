import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, type Node, parseDocument, stringify, type YAMLMap } from 'yaml';
import { withFlow } from './yaml-style.ts';

/** Where a value of a YAML text stands: `['claims', 3, 'assertions']`. */
export type Path = readonly (string | number)[];
type Field = string | number | undefined;

/**
 * The text with one more item at the end of a list, and every other byte as it was: comments, quotes and blank lines are the curator's. A list that is not
 * there is made.
 */
export function appended(text: string, path: Path, item: unknown): string {
  const document = parsed(text);
  if (document.contents === null) document.contents = document.createNode({}) as never;
  const list = document.getIn(path, true);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  return proven(document, splicedItem(text, path, item, list, parent), () => {
    if (!isSeq(list)) return document.setIn(path, document.createNode([item]));
    list.add(document.createNode(item));
    if (list.items.length === 1) list.flow = false;
  });
}

function splicedItem(text: string, path: Path, item: unknown, list: unknown, parent: unknown): string | null {
  if (isSeq(list) && !list.flow && list.items.length > 0) {
    const first = (list.items[0] as Node).range?.[0] ?? 0;
    const dash = text.slice(lineStart(text, first), first).indexOf('-');
    return insertedLine(text, endOf(list), itemText(item, dash));
  }
  if (isSeq(list) && list.items.length > 0) return insertedIn(text, list, inline(item));
  if (isMap(parent) && !parent.flow && parent.has(path.at(-1)))
    return filledIn(text, parent, String(path.at(-1)), item);
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return path.length === 1 ? `${before}${path[0]}:\n${itemText(item, 2)}` : null;
}

/** The text with these fields of a map set, or taken away where they are undefined, and every other byte as it was. */
export function withFields(text: string, path: Path, fields: Readonly<Record<string, Field>>): string {
  const document = parsed(text);
  const map = document.getIn(path, true);
  return proven(document, isMap(map) ? splicedFields(text, map, fields) : null, () => {
    for (const [name, value] of Object.entries(fields))
      if (value === undefined) document.deleteIn([...path, name]);
      else document.setIn([...path, name], value);
  });
}

/** What is new stands behind all others; then what was there is changed, the last one first. */
function splicedFields(text: string, map: YAMLMap, fields: Readonly<Record<string, Field>>): string | null {
  const pairOf = (name: string) => map.items.find(({ key }) => isScalar(key) && key.value === name);
  const given = Object.entries(fields);
  const fresh = given.filter(([name, value]) => value !== undefined && !pairOf(name));
  const lines = fresh.map(([name, value]) => `${name}: ${inline(value)}`);
  let result = text;
  if (lines.length > 0 && map.flow) result = insertedIn(text, map, lines.join(', '));
  else if (lines.length > 0) {
    const first = (map.items[0]?.key as Node | undefined)?.range?.[0] ?? 0;
    const indent = ' '.repeat(first - lineStart(text, first));
    result = insertedLine(text, endOf(map), lines.map((line) => `${indent}${line}\n`).join(''));
  }
  const old = given.flatMap(([name, value]) => {
    const pair = pairOf(name);
    return pair ? [{ pair, value, start: (pair.key as Node).range?.[0] ?? 0 }] : [];
  });
  for (const { pair, value, start } of old.sort((a, b) => b.start - a.start)) {
    const there = pair.value as Node | null;
    if (value === undefined && map.flow) return null;
    if (value === undefined) result = withoutLines(result, start, endOf(map, pair));
    else if (there?.range && isScalar(there) && there.range[0] < there.range[1])
      result = `${result.slice(0, there.range[0])}${inline(value)}${result.slice(there.range[1])}`;
    else return null;
  }
  return result;
}

/** The text without one item of a list. */
export function without(text: string, path: Path): string {
  const document = parsed(text);
  const list = document.getIn(path.slice(0, -1), true);
  const item = document.getIn(path, true) as Node | undefined;
  const spliced =
    isSeq(list) && !list.flow && list.items.length > 1 && item?.range
      ? withoutLines(text, item.range[0], endOf(item))
      : null;
  return proven(document, spliced, () => document.deleteIn(path));
}

const parsed = (text: string): Document.Parsed => parseDocument(text, { version: '1.2' });

/** What was spliced, where it says what is wanted; else the text as the library writes it, which keeps comments and not every blank. */
function proven(document: Document, spliced: string | null, change: () => unknown): string {
  change();
  if (spliced !== null) {
    const again = parsed(spliced);
    if (again.errors.length === 0 && isDeepStrictEqual(again.toJS(), document.toJS())) return spliced;
  }
  return withFlow(document).toString({ lineWidth: 0 });
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
};

/** Where the last value of a node ends, or that of one pair of a map. */
function endOf(node: Node, pair = isMap(node) && !node.flow ? node.items.at(-1) : undefined): number {
  if (pair) return endOf((pair.value ?? pair.key) as Node);
  const last = isSeq(node) && !node.flow ? (node.items.at(-1) as Node | undefined) : undefined;
  return last ? endOf(last) : (node.range?.[1] ?? 0);
}

/** Lines after that in which a value ends; a block of text ends with its line. */
function insertedLine(text: string, after: number, lines: string): string {
  const end = text[after - 1] === '\n' ? after : lineEnd(text, after);
  const before = text.slice(0, end);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${ended(text, lines)}${text.slice(end)}`;
}

function insertedIn(text: string, list: Node, more: string): string {
  const close = (list.range?.[1] ?? 1) - 1;
  const inside = text.slice(0, close);
  const kept = inside.trimEnd();
  return `${kept}, ${more}${inside.slice(kept.length)}${text.slice(close)}`;
}

/** A list where nothing stands yet, or `[]`. */
function filledIn(text: string, parent: YAMLMap, name: string, item: unknown): string | null {
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === name);
  const key = pair?.key as Node | undefined;
  const value = pair?.value as Node | null | undefined;
  if (!key?.range) return null;
  const colon = text.indexOf(':', key.range[1]) + 1;
  const indent = key.range[0] - lineStart(text, key.range[0]) + 2;
  const rest = text.slice(Math.max(value?.range?.[1] ?? colon, colon));
  return `${text.slice(0, colon)}${ended(text, `\n${itemText(item, indent)}`.trimEnd())}${rest}`;
}

/** The text without the lines from that of one offset to that of another. */
const withoutLines = (text: string, from: number, to: number): string =>
  `${text.slice(0, lineStart(text, from))}${text.slice(text[to - 1] === '\n' ? to : lineEnd(text, to))}`;

const itemText = (item: unknown, indent: number): string =>
  withFlow(new Document([item], { version: '1.2', aliasDuplicateObjects: false }))
    .toString({ lineWidth: 0 })
    .replace(/^(?=.)/gm, ' '.repeat(indent));
const inline = (value: unknown): string => stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
/** In the line ends of the file. */
const ended = (text: string, lines: string): string => (text.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines);
