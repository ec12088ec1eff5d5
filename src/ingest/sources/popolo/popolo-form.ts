import { join } from 'node:path';
import { readText } from '../../read/file.ts';
import type { Input } from '../../read/input.ts';
import type { JsonForm } from '../../read/json.ts';
import { noStatesIn } from '../../read/known-layout.ts';
import { type Note, UNREADABLE } from '../../read/problem.ts';

/** How much of a file is looked at. */
const LOOKED_AT = 65_536;

/** The text with which a file begins. */
async function beginningOf(path: string): Promise<string> {
  let beginning = '';
  for await (const chunk of readText(path) as AsyncIterable<Buffer>) {
    beginning += chunk.toString();
    if (beginning.length >= LOOKED_AT) break;
  }
  return beginning;
}

/** The names of members of objects, at whatever depth, in the beginning of a file: they tell what it is a file of. */
const membersIn = async (path: string): Promise<string[]> =>
  [...(await beginningOf(path)).matchAll(/"(\w+)"\s*:/g)].map(([, name = '']) => name);

/** How a file holds its vote events: Popolo's lists in one object, a list at the top, a record a line, or one vote event alone. */
export async function formOf(path: string, lists: readonly string[]): Promise<JsonForm> {
  const beginning = await beginningOf(path);
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
      day ||= name === 'start_date' || name === 'identifier';
    }
  }
  return own && !day;
}

/** A file in which no vote event is found is no such file; where it is one of members of parliaments, a sentence says so. */
export async function noteNothing({ folder, files }: Input, note: Note): Promise<void> {
  for (const file of files)
    note({ file, line: 1, column: 1 }, 'The file has no vote event of Popolo.', {
      ...UNREADABLE,
      hint:
        noStatesIn(await membersIn(join(folder, file)).catch(() => [])) ??
        'It must have "vote_events", or be a list of them: each with an id, a start_date, the identifier of the text and votes of states.',
    });
}
