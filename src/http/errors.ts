import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Busy, Ended } from '../analysis/kernel/turns.ts';
import { Unavailable } from '../graph/kernel/circuit.ts';
import { DeadlineExceeded } from '../graph/kernel/patience.ts';
import { recordNow } from './request-records.ts';

/** Is told of a fault, and in which request it was found. */
export type Fault = (error: unknown, requestId?: string) => void;

/** What is known of an error that is not the asker's, in the order of looking. */
const KNOWN = [
  [
    DeadlineExceeded,
    'DEADLINE_EXCEEDED',
    'This took longer than a request may. Ask for less at once, or again later: what was begun goes on.',
    { status: 504 },
  ],
  [
    Busy,
    'TOO_BUSY',
    'Too much waits already that is to be answered or computed. Ask again in a moment, or for fewer at once.',
    { status: 503, headers: { 'retry-after': '5' } },
  ],
  [
    Ended,
    'UNAVAILABLE',
    'The server is stopping. Ask again in a moment.',
    { status: 503, headers: { 'retry-after': '5' } },
  ],
  [
    Unavailable,
    'UNAVAILABLE',
    'The database cannot be reached at the moment. Try again later.',
    { status: 503, headers: { 'retry-after': '5' } },
  ],
] as const;

/**
 * What the world is told of an error: a mistake of the asker as it is, everything else a sentence of ours and no word of the database's. The
 * latter is logged once, with its cause and the id of the request.
 */
export function maskError(log: Fault): (error: unknown) => Error {
  const told = new WeakSet<object>();
  return (error) => {
    const original = error instanceof GraphQLError ? error.originalError : (error as Error);
    if (error instanceof GraphQLError && (original === undefined || original instanceof GraphQLError)) return error;
    const place =
      error instanceof GraphQLError
        ? { nodes: error.nodes, source: error.source, positions: error.positions, path: error.path }
        : {};
    const [, code, sentence, http] = KNOWN.find(([kind]) => original instanceof kind) ?? [
      null,
      'INTERNAL_SERVER_ERROR',
      'Something went wrong here, and is in our log.',
      { status: 500 },
    ];
    const once = original instanceof Object ? original : {};
    // That the database is away is told once, and what took too long is in the log as slow; that much is asked, or that somebody has gone, is no fault.
    const isFault = ![Unavailable, Busy, Ended, DeadlineExceeded].some((kind) => original instanceof kind);
    if (isFault && !told.has(once)) log(original, recordNow()?.id);
    told.add(once);
    return new GraphQLError(sentence, { ...place, extensions: { code, http } });
  };
}

const SUGGESTION = / Did you mean [^?]+\?/;

/** Takes the names that graphql-js suggests out of its errors: in production, nobody is shown what they did not ask for. */
export function hideSuggestions(): Plugin {
  return {
    onValidate:
      () =>
      ({ valid, result, setResult }) => {
        if (!valid) setResult((result as GraphQLError[]).map(withoutSuggestion));
      },
    // The values of variables are looked at only now.
    onExecute: () => ({
      onExecuteDone({ result, setResult }) {
        if (!('errors' in result) || 'data' in result) return;
        setResult({ ...result, errors: result.errors?.map(withoutSuggestion) });
      },
    }),
  };
}

const withoutSuggestion = (error: GraphQLError): GraphQLError =>
  SUGGESTION.test(error.message) ? again(error, { message: error.message.replace(SUGGESTION, '') }) : error;

/**
 * Keeps the status of errors out of an answer that has some data. One of which nothing could be answered has null for its data: a status that is no success
 * must not come with others (https://graphql.github.io/graphql-over-http/draft/#sec-application-graphql-response-json).
 */
export function statusOfPartialAnswers(): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (!('data' in result) || !result.data || !result.errors?.some(({ extensions }) => extensions.http)) return;
      if (isLost(result)) {
        setResult({ ...result, data: null });
        return;
      }
      const errors = result.errors.map((error) =>
        again(error, { extensions: { ...error.extensions, http: undefined } }),
      );
      setResult({ ...result, errors });
    },
  };
}

/** Whether there is an error, and nothing else, for every field of the root. */
function isLost({ data, errors = [] }: ExecutionResult): boolean {
  const failed = new Set(errors.map(({ path }) => path?.[0]));
  return Object.entries(data ?? {}).every(([name, value]) => value === null && failed.has(name));
}

/** The same error, but for what is given. */
export function again(error: GraphQLError, { message = error.message, extensions = error.extensions }): GraphQLError {
  const { nodes, source, positions, path, originalError } = error;
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions });
}
