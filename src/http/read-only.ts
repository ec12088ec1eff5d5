import type { Plugin } from 'graphql-yoga';
import { refusalBody } from './refusal.ts';

/** Refuses all methods but those by which something is read, at addresses where nothing can be done but reading. */
export function readOnly(addresses: readonly string[]): Plugin {
  const there = new Set(addresses);
  return {
    onRequest({ request: { method }, url: { pathname }, fetchAPI, endResponse }) {
      if (!there.has(pathname) || method === 'GET' || method === 'HEAD') return;
      const message = `${pathname} is read by GET. Questions are sent to /graphql.`;
      const headers = { 'cache-control': 'no-store', allow: 'GET, HEAD' };
      endResponse(fetchAPI.Response.json(refusalBody('METHOD_NOT_ALLOWED', message), { status: 405, headers }));
    },
  };
}
