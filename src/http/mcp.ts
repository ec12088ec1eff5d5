import type { Plugin } from 'graphql-yoga';
import { beginning } from '../in-short.ts';
import { bodyTooLong, bodyWithin } from './body-within.ts';
import { isAllowed } from './cors.ts';
import { unreadableBody } from './unreadable-body.ts';

/** Who may ask `/mcp`. */
export type McpAccess = {
  /** The origins whose pages may ask, beside those of this machine; `*` is all of them. */
  readonly origins: readonly string[];
  /** How many bytes a message may have. */
  readonly largest: number;
};

/** The code of JSON-RPC for errors of servers, as the SDK uses it for what it refuses before it reads a message. */
const REFUSED = -32_000;
const VERSION = 'mcp-protocol-version';

/**
 * Mounts `/mcp`, where agents ask by the Model Context Protocol over streamable HTTP. Pages of other origins are refused.
 */
export function mcp(
  answer: (request: Request, body: string) => Promise<Response>,
  { origins, largest }: McpAccess,
): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/mcp') return;
      const refuse = (status: number, message: string, headers: Record<string, string> = {}) =>
        endResponse(
          new fetchAPI.Response(JSON.stringify({ jsonrpc: '2.0', error: { code: REFUSED, message }, id: null }), {
            status,
            headers: { 'content-type': 'application/json', ...headers },
          }),
        );
      const origin = request.headers.get('origin');
      if (origin !== null && !isAllowed(origin, origins))
        return refuse(
          403,
          `Pages of ${beginning(origin)} may not ask here. The setting CAUCUS_ORIGINS lists the origins that may.`,
        );
      if (request.method !== 'POST')
        return refuse(405, 'Nothing is remembered between requests here: send each by POST.', { allow: 'POST' });
      const unreadable = unreadableBody(request.headers, ['application/json']);
      if (unreadable !== null) return refuse(415, unreadable);
      const version = request.headers.get(VERSION) ?? '';
      if (beginning(version) !== version) return refuse(400, `${VERSION}: "${beginning(version)}" is no version.`);
      const body = await bodyWithin(request, largest).catch((error: Error) => error);
      if (body instanceof Error) return refuse(400, body.message);
      if (body === null) return refuse(413, bodyTooLong(largest));
      endResponse(await answer(request, body));
    },
  };
}
