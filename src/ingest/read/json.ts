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

/**
 * The elements of `lists`, which are members of the one object that the file is, in the order of the file; other members are passed
 * over. One element is in memory at a time. Throws `JsonProblem` where the text ends to be JSON.
 */
export async function* readElements(text: Readable, lists: readonly string[]): AsyncGenerator<JsonElement> {
  const places = placesOf();
  const found: JsonElement[] = [];
  const tokens = new Tokenizer();
  const values = new TokenParser({ paths: lists.map((list) => `$.${list}.*`), keepStack: false });
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
    if (depth === 0 && token.token !== TokenType.LEFT_BRACE)
      failure = { message: 'The file must hold a JSON object, which begins with {.', offset: latest };
    // What stands at depth 2 is an element of a list: $.list[0].
    if (depth <= 2 && !CLOSING.has(token.token)) begun = token.offset;
    if (OPENING.has(token.token)) depth += 1;
    if (CLOSING.has(token.token)) depth -= 1;
    values.write(token);
  };
  values.onValue = ({ value, stack }) => {
    found.push({ list: String(stack[1]?.key), value, ...places.of(begun) });
  };

  for await (const chunk of text as AsyncIterable<Buffer>) {
    places.add(chunk);
    tokens.write(chunk);
    yield* found.splice(0);
    if (failure !== undefined) throw new JsonProblem(places.of(failure.offset), failure.message);
    if (places.end - begun > LONGEST) throw new JsonProblem(places.of(begun), TOO_LONG);
  }
  if (places.end === 0) throw new JsonProblem({ line: 1, column: 1 }, 'The file is empty; it must hold a JSON object.');
  if (!values.isEnded)
    throw new JsonProblem(places.of(places.end), 'The file ends in the middle: it has been cut off.');
}

const OPENING: ReadonlySet<TokenType> = new Set([TokenType.LEFT_BRACE, TokenType.LEFT_BRACKET]);
const CLOSING: ReadonlySet<TokenType> = new Set([TokenType.RIGHT_BRACE, TokenType.RIGHT_BRACKET]);

const TOO_LONG = `What begins here is longer than ${LONGEST.toLocaleString('en')} bytes: is a quotation mark left open, or is this another file?`;

/** The parser says the position in its message, and nowhere else. */
const offsetIn = (message: string): number | undefined => {
  const [, offset] = /absolute position "(\d+)"/.exec(message) ?? [];
  return offset === undefined ? undefined : Number(offset);
};

const broken = (message: string): string =>
  `This is not JSON: ${message.split('\n')[0]?.replace(/ (?:at chunk position|in state) .*$/, '')}.`;

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
