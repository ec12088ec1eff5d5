import type { Plugin } from 'graphql-yoga';
import { isPage } from '../explorer/addresses.ts';
import { beginning } from '../in-short.ts';
import { refusalBody } from './refusal.ts';

/** What yoga answers itself. */
const GRAPHQL = '/graphql';
const WHERE = 'GraphQL is at /graphql, its schema at /schema.graphql, and the explorer, for browsers, at /.';

/** Says of an address at which nothing is, or is read in another way, where to go instead. It comes after all who answer at addresses of their own. */
export function nothingHere(): Plugin {
  return {
    onRequest({ request: { method }, url: { pathname }, fetchAPI, endResponse }) {
      if (pathname === GRAPHQL) return;
      const address = beginning(pathname);
      const missing = (Object.hasOwn(MISSING, pathname) && MISSING[pathname]) || `Nothing is at ${address}.`;
      const [status, code, message]: [number, string, string] = !['GET', 'HEAD'].includes(method)
        ? isPage(pathname)
          ? [405, 'METHOD_NOT_ALLOWED', `${address} is a page, read by GET. Questions are sent to /graphql.`]
          : [404, 'NOT_FOUND', `${missing} Questions are sent to /graphql.`]
        : [404, 'NOT_FOUND', `${missing} ${WHERE}`];
      const headers = { 'cache-control': 'no-store', ...(status === 405 && { allow: 'GET, HEAD' }) };
      endResponse(fetchAPI.Response.json(refusalBody(code, message), { status, headers }));
    },
  };
}

/** What there would be with another setting. */
const MISSING: Readonly<Record<string, string>> = {
  '/mcp': 'Agents are answered here when the server is started with CAUCUS_MCP=true.',
  '/metrics': 'Figures are not shown here: CAUCUS_METRICS says where.',
};
