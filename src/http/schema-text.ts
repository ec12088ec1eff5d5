import type { Plugin } from 'graphql-yoga';
import { fixedText } from './fixed-text.ts';

/** `GET /schema.graphql` answers with the schema in the schema definition language, for tools that read files. */
export function schemaText(print: () => string | Promise<string>): Plugin {
  const answer = fixedText(print, () => ({
    'content-type': 'text/plain; charset=utf-8',
    vary: 'accept-encoding, origin',
  }));
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/schema.graphql') return;
      endResponse(await answer(request, fetchAPI));
    },
  };
}
