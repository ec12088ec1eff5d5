import {
  CallToolRequestSchema,
  ErrorCode,
  InitializeRequestSchema,
  JSONRPCMessageSchema,
  ListToolsRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { tooLarge } from '../json-size.ts';

/** How many messages a batch may have: a list of the tools is a hundred kilobytes, and is asked for in fifty bytes. */
const BATCH = 10;
/** What the messages have to look like that are answered here. */
const SCHEMAS: Readonly<Record<string, Schema>> = {
  initialize: InitializeRequestSchema,
  'tools/call': CallToolRequestSchema,
  'tools/list': ListToolsRequestSchema,
};
const NO_MESSAGE =
  'A message is a JSON object with "jsonrpc": "2.0", a "method" that is a text, and an "id" where it is to be answered.';

const NO_NAME = 'params.name: this is no text. Give the name of a tool: tools/list has them.';

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };
type Schema = { safeParse(value: unknown): { readonly error?: { readonly issues: readonly Issue[] } | undefined } };

/** A body of JSON-RPC that is none, or is too much: why, and the message that is at fault. */
export class BadMessage extends Error {
  readonly code: number;
  readonly id: string | number | null;
  /** Whether whoever sent it waits: a notification, which has no id, is not answered, whatever it says. */
  readonly wantsAnswer: boolean;

  constructor(code: number, sentence: string, message?: unknown) {
    super(sentence);
    this.code = code;
    const { id } = (message ?? {}) as { id?: unknown };
    this.id = typeof id === 'string' || typeof id === 'number' ? id : null;
    this.wantsAnswer = this.id !== null || code !== ErrorCode.InvalidParams;
  }
}

/** Reads the messages of a body, one or a batch; throws BadMessage. */
export function readMessages(body: string): unknown {
  const given = parsed('The body', body);
  const messages = Array.isArray(given) ? given : [given];
  if (messages.length === 0 || messages.length > BATCH)
    throw new BadMessage(
      ErrorCode.InvalidRequest,
      `A batch has from 1 to ${BATCH} messages, and this has ${messages.length}. Send fewer at once.`,
    );
  const large = tooLarge('The body', messages);
  if (large) throw new BadMessage(ErrorCode.InvalidParams, large.sentence);
  for (const message of messages) check(message);
  return given;
}

/** Checks a line of standard input, which is one message; throws BadMessage. */
export function checkLine(line: string): void {
  const message = parsed('A line', line);
  if (Array.isArray(message))
    throw new BadMessage(
      ErrorCode.InvalidRequest,
      'A line is one message: write those of a batch on lines of their own.',
    );
  const large = tooLarge('The line', [message]);
  if (large) throw new BadMessage(ErrorCode.InvalidParams, large.sentence, message);
  check(message);
}

function parsed(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadMessage(ErrorCode.ParseError, `${what} has to be JSON: ${(error as Error).message}.`);
  }
}

function check(message: unknown): void {
  if (!JSONRPCMessageSchema.safeParse(message).success)
    throw new BadMessage(ErrorCode.InvalidRequest, NO_MESSAGE, message);
  const { method = '' } = message as { method?: string };
  const [issue] = (Object.hasOwn(SCHEMAS, method) && SCHEMAS[method]?.safeParse(message).error?.issues) || [];
  if (issue === undefined) return;
  const path = issue.path.join('.');
  const named = method === 'tools/call' && (path === 'params' || path === 'params.name');
  throw new BadMessage(ErrorCode.InvalidParams, named ? NO_NAME : `${path}: ${issue.message}.`, message);
}
