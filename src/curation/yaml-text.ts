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
  const wanted = parsed(text);
  if (wanted.contents === null) wanted.contents = wanted.createNode({}) as never;
  const there = wanted.getIn(path, true);
  if (isSeq(there)) {
    there.add(wanted.createNode(item));
    if (there.items.length === 1) there.flow = false;
  } else wanted.setIn(path, wanted.createNode([item]));
  const list = document.getIn(path, true);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  return proven(wanted, () => {
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
  });
}

/** The text with these fields of a map set, or taken away where they are undefined, and every other byte as it was. */
export function withFields(text: string, path: Path, fields: Readonly<Record<string, Field>>): string {
  return Object.entries(fields).reduce((now, [name, value]) => withField(now, path, name, value), text);
}

function withField(text: string, path: Path, name: string, value: Field): string {
  const document = parsed(text);
  const wanted = parsed(text);
  if (value === undefined) wanted.deleteIn([...path, name]);
  else wanted.setIn([...path, name], value);
  const map = document.getIn(path, true);
  return proven(wanted, () => {
    if (!isMap(map)) return null;
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
    const old = pair?.value as Node | null | undefined;
    if (value === undefined && !pair) return text;
    if (value === undefined)
      return pair && !map.flow ? withoutLines(text, (pair.key as Node).range?.[0] ?? 0, endOf(map, pair)) : null;
    if (old?.range && isScalar(old) && old.range[0] < old.range[1])
      return `${text.slice(0, old.range[0])}${inline(value)}${text.slice(old.range[1])}`;
    if (pair) return null;
    if (map.flow) return insertedIn(text, map, `${name}: ${inline(value)}`);
    const first = (map.items[0]?.key as Node | undefined)?.range?.[0] ?? 0;
    const indent = ' '.repeat(first - lineStart(text, first));
    return insertedLine(text, endOf(map), `${indent}${name}: ${inline(value)}\n`);
  });
}

/** The text without one item of a list. */
export function without(text: string, path: Path): string {
  const document = parsed(text);
  const wanted = parsed(text);
  wanted.deleteIn(path);
  const list = document.getIn(path.slice(0, -1), true);
  const item = document.getIn(path, true) as Node | undefined;
  return proven(wanted, () =>
    isSeq(list) && !list.flow && list.items.length > 1 && item?.range
      ? withoutLines(text, item.range[0], endOf(item))
      : null,
  );
}

const parsed = (text: string): Document.Parsed => parseDocument(text, { version: '1.2' });

/** What was spliced, where it says what is wanted; else the text as the library writes it, which keeps comments and not every blank. */
function proven(wanted: Document, splice: () => string | null): string {
  const spliced = splice();
  if (spliced !== null) {
    const again = parsed(spliced);
    if (again.errors.length === 0 && isDeepStrictEqual(again.toJS(), wanted.toJS())) return spliced;
  }
  return withFlow(wanted).toString({ lineWidth: 0 });
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
