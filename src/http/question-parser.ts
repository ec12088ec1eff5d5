import { bodyTooLong, bodyWithin } from './body-within.ts';
import { refusal } from './refusal.ts';
import { typeOf, unreadableBody } from './unreadable-body.ts';

/** What a question is made of, as it came: nothing of it has been looked at. */
type Given = Readonly<Record<string, unknown>>;
type Parse = (request: Request) => Promise<Given>;

/** The parameters that a question has in an address or a form, two of which are JSON. */
const TEXTS = ['query', 'operationName', 'documentId'] as const;
const JSONS = ['variables', 'extensions'] as const;

/** What reads the question of a request, whose body has at most `largest` bytes; throws a refusal where nothing reads it. */
export function parserFor({ method, headers }: Request, largest: number): Parse | undefined {
  if (method === 'GET') return async ({ url }) => ofParameters(url.slice(url.indexOf('?') + 1 || url.length));
  if (method !== 'POST') return undefined;
  const parse = PARSERS.get(typeOf(headers));
  const refused = unreadableBody(headers, [...PARSERS.keys()]);
  if (refused !== null || parse === undefined) throw refusal('UNSUPPORTED_MEDIA_TYPE', refused ?? '', { status: 415 });
  return async (request) => {
    const body = await bodyWithin(request, largest);
    if (body === null) throw refusal('REQUEST_TOO_LARGE', bodyTooLong(largest), { status: 413 });
    return parse(body);
  };
}

const PARSERS: ReadonlyMap<string, (body: string) => Given> = new Map([
  ['application/json', ofJson],
  ['application/x-www-form-urlencoded', ofParameters],
]);

function ofJson(body: string): Given {
  const given = parsed(body, 'The body');
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Given;
  throw refusal('BAD_REQUEST', 'The body has to be one question, a JSON object with "query". Send several one by one.');
}

function ofParameters(text: string): Given {
  const parameters = new URLSearchParams(text);
  const one = (name: string) => {
    const [first, ...more] = parameters.getAll(name);
    if (more.length > 0) throw refusal('BAD_REQUEST', `${name} is given ${more.length + 1} times. Give it once.`);
    return first || undefined;
  };
  return Object.fromEntries([
    ...TEXTS.map((name) => [name, one(name)]),
    ...JSONS.map((name) => {
      const given = one(name);
      return [name, given && parsed(given, name)];
    }),
  ]);
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // What the engine quotes may be long, and of many lines.
    throw refusal('BAD_REQUEST', `${what} has to be JSON: ${(error as Error).message.replace(/\s+/g, ' ')}.`);
  }
}
