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

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };
type Schema = { safeParse(value: unknown): { readonly error?: { readonly issues: readonly Issue[] } | undefined } };

/** A body of JSON-RPC that is none, or is too much: why, and the message that is at fault. */
export class BadMessage extends Error {
  readonly code: number;
  readonly id: string | number | null;

  constructor(code: number, sentence: string, message?: unknown) {
    super(sentence);
    this.code = code;
    const { id } = (message ?? {}) as { id?: unknown };
    this.id = typeof id === 'string' || typeof id === 'number' ? id : null;
  }
}

/** Reads the messages of a body, one or a batch; throws BadMessage. */
export function readMessages(body: string): unknown {
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch (error) {
    throw new BadMessage(ErrorCode.ParseError, `The body has to be JSON: ${(error as Error).message}.`);
  }
  const messages = Array.isArray(given) ? given : [given];
  if (messages.length === 0 || messages.length > BATCH)
    throw new BadMessage(
      ErrorCode.InvalidRequest,
      `A batch has from 1 to ${BATCH} messages, and this has ${messages.length}. Send fewer at once.`,
    );
  const large = tooLarge('The body', messages);
  if (large) throw new BadMessage(ErrorCode.InvalidParams, large.sentence);
  for (const message of messages) {
    if (!JSONRPCMessageSchema.safeParse(message).success)
      throw new BadMessage(ErrorCode.InvalidRequest, NO_MESSAGE, message);
    const { method = '' } = message as { method?: string };
    const [issue] = (Object.hasOwn(SCHEMAS, method) && SCHEMAS[method]?.safeParse(message).error?.issues) || [];
    if (issue) throw new BadMessage(ErrorCode.InvalidParams, `${issue.path.join('.')}: ${issue.message}.`, message);
  }
  return given;
}
