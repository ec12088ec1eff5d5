import { type ExecutionResult, type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type FetchAPI, isAsyncIterable, type Plugin } from 'graphql-yoga';
import { inShort } from '../in-short.ts';
import { bodyFor, etagOf, isKnown } from './body.ts';
import { EVENT_STREAM, type EventStreams } from './event-streams.ts';
import { type MediaType, mediaTypeFor, VARY } from './media-type.ts';
import { preferred } from './negotiate.ts';
import { textOf } from './page-text.ts';
import { refusal } from './refusal.ts';

/** What yoga lets stand on an error, and on a result, of how the response is to be: it is never shown. */
type Http = {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** The status is for `application/graphql-response+json` only: the older media type has 200 here. */
  readonly spec?: boolean;
};

/** The body of an answer as it is sent. */
type Body = string | Uint8Array<ArrayBuffer>;
const bodies = new WeakMap<Response, Body>();
/** The body of a whole answer without errors; undefined of any other response. */
export const bodyOf = (response: Response): Body | undefined => bodies.get(response);

/** The header that tells the data version, as `extensions.dataVersion` does. */
export const DATA_VERSION = 'caucus-data-version';
/** The header of answers that were given without the database, from memory. */
export const AWAY = { 'caucus-database': 'away' } as const;

/** What answers tell of the data that they are of. */
export type Standing = {
  /** The data version that answers are at least of; empty while there is none. */
  version(): string;
  /** Whether the database is away. */
  away(): boolean;
};

/**
 * Writes all answers. Those that come whole: their data version, media type, status, encoding, and for GET whether they may be kept. Those that come as events are written by `streams`.
 */
export function answers(data: Standing, streams: EventStreams, longest: number): Plugin {
  const begun = new WeakMap<Request, string>();
  return {
    onParams({ request }) {
      begun.set(request, data.version());
    },
    onResultProcess({ request, result, setResult, setResultProcessor }) {
      if (Array.isArray(result)) return;
      const whole = mediaTypeFor(request);
      const onlyEvents = !whole && preferred(request.headers.get('accept') ?? '', [EVENT_STREAM]) !== undefined;
      if (isAsyncIterable(result) || (onlyEvents && !isOverSoon(result))) {
        const event = (one: ExecutionResult) => shown(withVersion(one, data.version()));
        const respond = (all: typeof result, fetchAPI: FetchAPI) =>
          streams.respond(all as ExecutionResult, event, { vary: VARY }, fetchAPI);
        setResultProcessor(respond as Parameters<typeof setResultProcessor>[0], EVENT_STREAM);
        return;
      }
      const type = whole ?? (onlyEvents ? 'application/json' : undefined);
      const version = begun.get(request) ?? data.version();
      setResult(withVersion(result, version));
      if (!type) return;
      const headers = {
        'content-type': `${type}; charset=utf-8`,
        vary: VARY,
        ...(version && { [DATA_VERSION]: version }),
        ...(data.away() && AWAY),
      };
      setResultProcessor(
        (answer, fetchAPI) => written(request, answer as ExecutionResult, type, headers, longest, fetchAPI),
        type,
      );
    },
  };
}

/** An answer that says of which data it is. */
export const withVersion = <A extends ExecutionResult>(answer: A, version: string): A =>
  version === '' ? answer : { ...answer, extensions: { ...answer.extensions, dataVersion: version } };

async function written(
  request: Request,
  answer: ExecutionResult,
  type: MediaType,
  general: Record<string, string>,
  longest: number,
  fetchAPI: FetchAPI,
): Promise<Response> {
  const { Response } = fetchAPI;
  const { status, headers: own } = responseTo(answer, type);
  const { text, length } = textOf(shown(answer));
  if (length > longest) {
    const sentence = `This answer is ${length.toLocaleString('en')} characters long; at most ${longest.toLocaleString('en')} are sent. Ask for less at once, or for shorter pages.`;
    return written(request, { errors: [refusal('TOO_LARGE', sentence)] }, type, general, length, fetchAPI);
  }
  let tag: string | undefined;
  const etag = () => {
    tag ??= etagOf(text);
    return tag;
  };
  const headers = { ...general, ...own };
  if (request.method === 'GET') {
    // What went wrong may be right the next moment. All else may be kept, and is asked for again before it is shown.
    if (answer.errors) headers['cache-control'] = 'no-store';
    else Object.assign(headers, { 'cache-control': 'no-cache', etag: etag() });
    if (!answer.errors && isKnown(request, etag())) return remembered(new Response(null, { status: 304, headers }), '');
  }
  const { body, headers: encoded } = await bodyFor(request, text, etag);
  const response = new Response(body, { status, headers: Object.assign(headers, encoded) });
  return answer.errors ? response : remembered(response, body);
}

function remembered(response: Response, body: Body): Response {
  bodies.set(response, body);
  return response;
}

/** The status of an answer, the highest that one of its errors asks for, and the headers that they ask for. */
function responseTo(
  { data, errors = [] }: ExecutionResult,
  type: MediaType,
): { status: number; headers: Record<string, string> } {
  const legacy = type === 'application/json';
  const asked = errors.flatMap(({ extensions: { http, code } = {} }) =>
    // What is no question at all has its status in the older media type too.
    http ? [{ ...(http as Http), always: !legacy || code === 'BAD_REQUEST' }] : [],
  );
  const statuses = asked.flatMap(({ status, spec, always }) => (status && (always || !spec) ? status : []));
  const otherwise = isRefused({ data, errors }) && !legacy ? 400 : 200;
  return {
    status: statuses.length > 0 ? Math.max(...statuses) : otherwise,
    headers: Object.assign({}, ...asked.map(({ headers }) => headers)),
  };
}

/** Whether nothing has run: there are no data, and no field is at fault. */
const isRefused = ({ data, errors = [] }: ExecutionResult): boolean =>
  errors.length > 0 && data == null && errors.every(({ path }) => path === undefined);

/** Whether it is worth asking again in a moment: to those who take events a status says so, which their clients act on; of any other status they see but the number. */
const isOverSoon = ({ errors = [] }: ExecutionResult): boolean =>
  errors.some(({ extensions }) => ((extensions.http as Http | undefined)?.status ?? 0) >= 500);

/** The codes that a client is shown of the errors of an answer. */
export const codesOf = (answer: ExecutionResult): string[] =>
  (shown(answer).errors ?? []).map(({ extensions }) => String(extensions?.code));

/** What the client is shown: each error has a code, and says nothing of HTTP. */
function shown(answer: ExecutionResult): FormattedExecutionResult {
  if (!answer.errors) return answer;
  // What else has none is not the asker's fault: a resolver has not kept what its type promises.
  const code = isRefused(answer) ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  return { ...answer, errors: answer.errors.map((error) => shownError(error, code)) };
}

function shownError(error: GraphQLError, code: string): GraphQLFormattedError {
  const { extensions = {}, ...rest } = error instanceof GraphQLError ? error.toJSON() : error;
  const { http: _http, unexpected: _unexpected, originalError: _originalError, ...open } = extensions;
  return { ...rest, message: inShort(rest.message), extensions: { code, ...open } };
}
