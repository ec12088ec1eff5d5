import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Patience } from '../graph/kernel/patience.ts';
import { AWAY, DATA_VERSION, type Standing, withVersion } from './answers.ts';
import { holdsTime, speaksOfTime } from './as-of.ts';
import { bodyFor, etagOf } from './body.ts';
import type { Compiler, Executed } from './compile.ts';
import { DEADLINE } from './deadline.ts';
import type { FairTurns } from './fair-turns.ts';
import { tooLargeVariables } from './input-size.ts';
import { type KeptAnswers, keyOf, type Question, type Sent, sentOf } from './kept-answers.ts';
import type { QueryLimits } from './limits.ts';
import { nullVariable } from './null-variables.ts';
import { textOf } from './page-text.ts';
import { ByText } from './parsed-documents.ts';
import { recordOf } from './request-records.ts';
import type { Connected } from './subscriptions.ts';

/** The headers that differ from one answer to the next. */
const OWN = new Set(['content-length', 'content-encoding', DATA_VERSION]);

/** What is the same for all questions that differ by their variables alone. */
type Known = {
  readonly operation: Pick<ExecutionArgs, 'schema' | 'document' | 'operationName'>;
  readonly headers: Sent['headers'];
  readonly asked: Sent['asked'];
};
type Variables = Readonly<Record<string, unknown>>;
type Asker = { readonly patience: Patience; readonly client: string };
/** What is found out of a question before the server has it: the question, all but its variables, and its answer where it has been executed. */
type Found = Executed & { readonly question?: Question; readonly frame?: string };
type Listener<F = Found> = (request: IncomingMessage, response: ServerResponse, found: F) => unknown;

/** What it takes to answer a question. */
export type Parts = {
  readonly kept: KeptAnswers;
  readonly compiler: Compiler;
  readonly limits: QueryLimits;
  readonly turns: FairTurns;
  readonly data: Standing;
  /** How many characters an answer may have. */
  readonly longest: number;
  readonly context: (connected: Connected) => Asker;
};

/**
 * Answers questions that differ by their variables alone from two that were answered before. Those went through the whole server, which read their document
 * and their headers; what was found out is the same for the next ones, so that only their variables are looked at, and they are executed and written. What is
 * not plain about one, such as a time, too much of something, or an error, is left to the server, with the result where there is one.
 */
export class KnownQuestions {
  readonly #parts: Parts;
  readonly #known = new ByText<Known>(({ operation }, frame) => frame.length + lengthOf(operation.document));

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Answers what it can, and leaves the rest to `handle`. */
  before(handle: Listener<object>): Listener {
    return (request, response, { question }) => {
      const read = question && readBody(request);
      if (!read) return handle(request, response, { ...(question && { question }) });
      const { frame, variables } = read;
      const known = this.#known.get(frame);
      if (!known || holdsTime(variables) || tooLargeVariables(variables))
        return handle(request, response, { question, frame });
      return this.#answer(known, variables, question, request, response).then(
        (left) => left && handle(request, response, { question, ...left }),
      );
    };
  }

  /** Keeps what was found out of the questions that were answered whole. */
  plugin(): Plugin {
    const executed = new WeakMap<Request, ExecutionArgs>();
    return {
      onExecute({ args }) {
        const { request, frame } = args.contextValue as Found & { readonly request: Request };
        if (frame !== undefined) executed.set(request, args as ExecutionArgs);
      },
      onResponse: ({ request, response, serverContext }) => {
        const { frame } = serverContext as Found;
        const args = executed.get(request);
        const sent = args && sentOf(request, response);
        if (frame === undefined || !args || sent?.status !== 200) return;
        const { schema, document, operationName } = args;
        if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY || speaksOfTime(document))
          return;
        const headers = sent.headers.filter(([name]) => !OWN.has(name));
        this.#known.set(frame, { operation: { schema, document, operationName }, headers, asked: sent.asked });
      },
    };
  }

  /** Answers a question; what it leaves to the server it says, with the result where it has been executed. */
  async #answer(
    { operation, headers, asked }: Known,
    variables: Variables,
    question: Question,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Executed | undefined> {
    const { kept, compiler, limits, turns, data, longest } = this.#parts;
    const record = recordOf(request);
    let end: (() => void) | undefined;
    try {
      const version = data.version();
      const sized = { ...operation, variableValues: variables };
      if (nullVariable(sized)) return {};
      const size = limits.sizeOf(sized);
      const run = compiler.compiled(operation);
      if (size === null || size instanceof GraphQLError || run === null) return {};
      record?.asks(asked);
      turns.arrive();
      const asking = askingOf(request, response);
      const context = this.#parts.context({ request: asking, req: request });
      end = await turns.turn(context, size.nodes);
      await turns.quiet(size.nodes, context.patience);
      const result = (await run(undefined, context, variables)) as ExecutionResult;
      // Variables that do not fit are refused by the server.
      if (!('data' in result)) return {};
      if (result.errors) return { executed: () => result };
      const { text, length } = textOf(withVersion(limits.withCost(result, size), version));
      if (length > longest) return { executed: () => result };
      const { body, headers: encoded } = await bodyFor(asking, text, () => etagOf(text));
      const all: Sent['headers'] = [
        ...headers,
        ...(version ? [[DATA_VERSION, version] as [string, string]] : []),
        ...Object.entries(encoded),
        ['content-length', String(Buffer.byteLength(body))],
      ];
      kept.keep(question, {
        status: 200,
        headers: all,
        body: typeof body === 'string' ? Buffer.from(body) : body,
        asked,
      });
      record?.answered();
      response.writeHead(200, [...all, ...(data.away() ? Object.entries(AWAY) : [])].flat()).end(body);
      return undefined;
    } catch (error) {
      return {
        executed: () => {
          throw error;
        },
      };
    } finally {
      end?.();
    }
  }
}

/** The body of a question, already read: its variables, and all else that the answer depends on. Null where the server reads it. */
function readBody(request: IncomingMessage): { frame: string; variables: Variables } | null {
  const { method, headers } = request;
  const { body } = request as { body?: Buffer };
  if (method !== 'POST' || body === undefined || headers[DEADLINE] !== undefined) return null;
  // A form may be an object of JSON too.
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) return null;
  if (!isUtf8(body)) return null;
  const given = parsed(body.toString());
  if (!isObject(given)) return null;
  const { variables, ...rest } = given;
  if (variables != null && !isObject(variables)) return null;
  return { frame: keyOf(request, JSON.stringify(rest)), variables: variables ?? {} };
}

const lengthOf = ({ loc }: DocumentNode): number => loc?.source.body.length ?? 0;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Variables =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A request as far as its context follows from it. */
function askingOf(request: IncomingMessage, response: ServerResponse): Connected['request'] {
  const gone = new AbortController();
  response.once('close', () => response.writableFinished || gone.abort('gone'));
  return {
    headers: { get: (name) => request.headers[name]?.toString() ?? null },
    signal: gone.signal,
  };
}
