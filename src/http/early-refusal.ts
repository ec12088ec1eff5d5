import type { ServerResponse } from 'node:http';
import { refusalBody } from './refusal.ts';

/** Answers a request that no part of the server has taken: a sentence and a code, as an answer of GraphQL has them, and nothing of how it came about. */
export function refuseEarly(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  const body = JSON.stringify(refusalBody(code, message));
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers })
    .end(body);
}
