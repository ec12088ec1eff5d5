import type { Readable } from 'node:stream';
import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';

/** One element of a list of a JSON file, and where it begins. */
export type JsonElement = {
  readonly list: string;
  readonly value: unknown;
  readonly line: number;
  readonly column: number;
};

/** A file that is not JSON of the form that is read, and where. */
export class JsonProblem extends Error {
  override readonly name = 'JsonProblem';
  readonly line: number;
  readonly column: number;

  constructor({ line, column }: Place, message: string) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

type Place = { readonly line: number; readonly column: number };

/** The longest element that is taken, in bytes; without a bound, a file that opens a quotation mark would fill the memory. */
const LONGEST = 20_000_000;

/** How a JSON file holds its records: as lists of one object, as one list, or as one value or several, one after the other. */
export type JsonForm = 'OBJECT' | 'LIST' | 'VALUES';

/**
 * The elements of `lists`, which are members of the one object that the file is, in the order of the file; other members are passed
 * over. Of a file in another form all elements, which are of no list: their `list` is empty. One element is in memory at a time. Throws `JsonProblem`
 * where the text ends to be JSON.
 */
export async function* readElements(
  text: Readable,
  lists: readonly string[],
  form: JsonForm = 'OBJECT',
): AsyncGenerator<JsonElement> {
  const places = placesOf();
  const found: JsonElement[] = [];
  const separator = form === 'VALUES' ? { separator: '' } : {};
  const inside = { OBJECT: 2, LIST: 1, VALUES: 0 }[form];
  const tokens = new Tokenizer(separator);
  const paths = { OBJECT: lists.map((list) => `$.${list}.*`), LIST: ['$.*'], VALUES: ['$'] }[form];
  const values = new TokenParser({ ...separator, paths, keepStack: false });
  let depth = 0;
  let begun = 0;
  let latest = 0;
  let failure: { message: string; offset: number } | undefined;
  const fail = ({ message }: Error) => {
    failure ??= { message: broken(message), offset: offsetIn(message) ?? latest };
  };
  tokens.onError = fail;
  values.onError = fail;
  tokens.onToken = (token) => {
    if (failure !== undefined) return;
    latest = token.offset;
    if (form === 'OBJECT' && depth === 0 && token.token !== TokenType.LEFT_BRACE)
      failure = { message: 'The file must hold a JSON object, which begins with {.', offset: latest };
    // What stands at this depth is an element of a list: $.list[0], or $[0].
    if (depth <= inside && !CLOSING.has(token.token)) begun = token.offset;
    if (OPENING.has(token.token)) depth += 1;
    if (depth > DEEPEST) failure = { message: TOO_DEEP, offset: latest };
    if (CLOSING.has(token.token)) depth -= 1;
    values.write(token);
  };
  values.onValue = ({ value, key, stack }) => {
    const isMember = form === 'OBJECT' && typeof key === 'string' && (typeof value !== 'object' || value === null);
    if (isMember) failure ??= { message: `"${stack[1]?.key}" must be a list, in square brackets.`, offset: begun };
    if (failure !== undefined) return;
    found.push({ list: form === 'OBJECT' ? String(stack[1]?.key) : '', value, ...places.of(begun) });
  };

  for await (const chunk of text as AsyncIterable<Buffer>) {
    places.add(chunk);
    tokens.write(chunk);
    yield* found.splice(0);
    if (failure !== undefined) throw new JsonProblem(places.of(failure.offset), failure.message);
    if (places.end - begun > LONGEST) throw new JsonProblem(places.of(begun), TOO_LONG);
  }
  if (places.end === 0) throw new JsonProblem({ line: 1, column: 1 }, 'The file is empty; it must hold a JSON object.');
  if (form === 'VALUES' ? depth > 0 : !values.isEnded)
    throw new JsonProblem(places.of(places.end), 'The file ends in the middle: it has been cut off.');
}

/** How deep lists and objects may stand in each other: records of votes take less than ten. */
const DEEPEST = 100;
const TOO_DEEP = `Lists and objects stand in each other more than ${DEEPEST} deep here: this is no file of votes.`;

const OPENING: ReadonlySet<TokenType> = new Set([TokenType.LEFT_BRACE, TokenType.LEFT_BRACKET]);
const CLOSING: ReadonlySet<TokenType> = new Set([TokenType.RIGHT_BRACE, TokenType.RIGHT_BRACKET]);

const TOO_LONG = `What begins here is longer than ${LONGEST.toLocaleString('en')} bytes: is a quotation mark left open, or is this another file?`;

/** The parser says the position in its message, and nowhere else. */
const offsetIn = (message: string): number | undefined => {
  const [, offset] = /absolute position "(\d+)"/.exec(message) ?? [];
  return offset === undefined ? undefined : Number(offset);
};

/** What programs write for numbers that are none. */
export const NO_NUMBER = 'NaN and Infinity are none of its values, write null in their place.';

const broken = (message: string): string => {
  // The parser calls signs by names of its own.
  const what = (message.split('\n')[0] ?? '')
    .replace(/ (?:at chunk position|in state) .*$/, '')
    .replace(/Unexpected [A-Z_]+ \((.*)\)/, 'Unexpected $1');
  const hint = /"[NI]"/.test(what) ? ` ${NO_NUMBER}` : /"[\]}]"/.test(what) ? ' Is a comma too many before it?' : '';
  return `This is not JSON: ${what}.${hint}`;
};

/** Lines and columns, counted from 1, of places in bytes; places are asked for in their order. */
function placesOf() {
  const breaks: number[] = [];
  let end = 0;
  let line = 1;
  let start = 0;
  return {
    get end() {
      return end;
    },
    add(chunk: Buffer) {
      for (let place = chunk.indexOf(10); place !== -1; place = chunk.indexOf(10, place + 1)) breaks.push(end + place);
      end += chunk.length;
    },
    of(offset: number): Place {
      let passed = 0;
      while (passed < breaks.length && (breaks[passed] as number) < offset) passed += 1;
      if (passed > 0) {
        start = (breaks[passed - 1] as number) + 1;
        line += passed;
        breaks.splice(0, passed);
      }
      return { line, column: Math.max(offset - start, 0) + 1 };
    },
  };
}
