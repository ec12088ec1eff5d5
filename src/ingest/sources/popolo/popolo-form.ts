import { readText } from '../../read/file.ts';
import type { JsonForm } from '../../read/json.ts';

/** How much of a file is looked at. */
const LOOKED_AT = 65_536;

/** How a file holds its vote events: Popolo's lists in one object, a list at the top, a record a line, or one vote event alone. */
export async function formOf(path: string, lists: readonly string[]): Promise<JsonForm> {
  let beginning = '';
  for await (const chunk of readText(path) as AsyncIterable<Buffer>) {
    beginning += chunk.toString();
    if (beginning.length >= LOOKED_AT) break;
  }
  const text = beginning.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('[')) return 'LIST';
  const [first = '', second = ''] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (second.startsWith('{') && isObject(first)) return 'VALUES';
  return hasList(text, lists) || !/"(?:start_date|votes|identifier)"\s*:/.test(text) ? 'OBJECT' : 'VALUES';
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** Whether one of these lists is a member of the object itself; a vote event has votes and counts too, with an id or a day beside them. */
function hasList(text: string, lists: readonly string[]): boolean {
  let depth = 0;
  let own = false;
  let day = false;
  for (const [token, name, colon] of text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (colon !== undefined && depth === 1) {
      own ||= lists.includes(name ?? '');
      day ||= name === 'start_date';
    }
  }
  return own && !day;
}
