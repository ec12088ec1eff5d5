import type { Plugin } from 'graphql-yoga';

/** Whether the server can be sent requests. */
export type Health = { ready(): boolean; draining(): boolean };

/** `/livez` answers while the process turns; `/readyz` says in one word and by its status whether requests may be sent here. */
export function health({ ready, draining }: Health): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== '/livez' && url.pathname !== '/readyz') return;
      const word = url.pathname === '/livez' ? 'live' : ready() ? 'ready' : 'unready';
      endResponse(
        new fetchAPI.Response(`${word}\n`, {
          status: word === 'unready' ? 503 : 200,
          headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
        }),
      );
    },
    onResponse({ response }) {
      // Whoever keeps a connection open learns to open the next one elsewhere.
      if (draining()) response.headers.set('connection', 'close');
    },
  };
}
