import type { Plugin } from 'graphql-yoga';
import { refusalBody } from './refusal.ts';

const SENTENCE =
  'There are no web sockets here. Subscriptions come as server-sent events: ask at this address with Accept: text/event-stream.';

/** Tells clients that would open a web socket how subscriptions come. */
export function noWebSockets(path: string): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== path || request.headers.get('upgrade')?.toLowerCase() !== 'websocket') return;
      const headers = { 'cache-control': 'no-store' };
      endResponse(fetchAPI.Response.json(refusalBody('NOT_IMPLEMENTED', SENTENCE), { status: 501, headers }));
    },
  };
}
