import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { beginning } from '../in-short.ts';
import { RequestRecord } from '../telemetry/request-record.ts';
import { codesOf } from './answers.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** The header of the id by which a request is found again: in the log, in the database, and by whoever asked. */
export const REQUEST_ID = 'x-request-id';
/** What is asked every few seconds by machines that look after the server has no record. */
const UNRECORDED = new Set(['/livez', '/readyz', '/metrics']);

/** The request that the code which runs now was called for. */
const current = new AsyncLocalStorage<RequestRecord>();
export const recordNow = (): RequestRecord | undefined => current.getStore();

const records = new WeakMap<object, RequestRecord>();
/** The record of a request, by the request of Node or the one that the server made of it. */
export const recordOf = (request: object): RequestRecord | undefined => records.get(request);

/** Begins a record for each request that comes over the network, and tells of it when it has ended. */
export function recorded(next: Listener, tell: (record: RequestRecord) => void): Listener {
  return (request, response) => {
    const { method = '', url = '', headers } = request;
    if (UNRECORDED.has(url)) {
      next(request, response);
      return;
    }
    const id = headers[REQUEST_ID];
    const { traceparent } = headers;
    const record = new RequestRecord({
      method,
      url,
      requestId: typeof id === 'string' ? id : null,
      traceparent: typeof traceparent === 'string' ? traceparent : null,
    });
    records.set(request, record);
    response.setHeader(REQUEST_ID, record.id);
    // What was answered without the plugin below, or never: then the client has gone.
    response.once('close', () => {
      if (record.end(response.headersSent ? response.statusCode : 0)) tell(record);
    });
    current.run(record, next, request, response);
  };
}

/** Writes down what of a request is known on the way: its document, its operation, and what went wrong. Requests from inside get their record here. */
export function requestRecords(tell: (record: RequestRecord) => void): Plugin {
  return {
    onRequest({ request, serverContext }) {
      const { req } = serverContext as { req?: IncomingMessage };
      const { method, url, headers } = request;
      const begun = req && records.get(req);
      const made = () =>
        new RequestRecord({
          method,
          url: new URL(url).pathname,
          requestId: headers.get(REQUEST_ID),
          traceparent: headers.get('traceparent'),
        });
      const record = begun ?? (req ? undefined : made());
      if (record) records.set(request, record);
    },
    onParams({ request, params }) {
      const record = records.get(request);
      if (record && typeof params.query === 'string') record.document = params.query;
    },
    onParse({ context }) {
      const { request, params } = context as { request: Request; params: { operationName?: string | null } };
      const record = records.get(request);
      if (!record) return undefined;
      return ({ result }) => {
        if (result instanceof Error || result === null) return;
        const name = getOperationAST(result, params.operationName)?.name?.value;
        record.operation = name === undefined ? null : beginning(name);
      };
    },
    onResultProcess({ request, result }) {
      const record = records.get(request);
      if (record && 'errors' in result && result.errors) record.codes = codesOf(result);
    },
    onResponse({ request, response }) {
      const record = records.get(request);
      if (!record) return;
      if (!response.headers.has(REQUEST_ID)) response.headers.set(REQUEST_ID, record.id);
      if (record.end(response.status)) tell(record);
    },
  };
}
