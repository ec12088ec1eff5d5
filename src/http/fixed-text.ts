import type { FetchAPI } from 'graphql-yoga';
import { bodyFor, etagOf, isKnown } from './body.ts';

/** Answers requests for a text that stays the same as long as the server runs, with the headers that it has: made when the first one asks, and sent once to those who keep it. */
export function fixedText(
  make: () => string | Promise<string>,
  headersOf: (text: string) => Readonly<Record<string, string>>,
): (request: Request, fetchAPI: FetchAPI) => Promise<Response> {
  let made: Promise<{ text: string; etag: string; tagged: Record<string, string> }> | undefined;
  return async (request, { Response }) => {
    made ??= Promise.resolve(make()).then((text) => {
      const etag = etagOf(text);
      return { text, etag, tagged: { ...headersOf(text), 'cache-control': 'no-cache', etag } };
    });
    const { text, etag, tagged } = await made;
    if (isKnown(request, etag)) return new Response(null, { status: 304, headers: tagged });
    const { body, headers: encoded } = await bodyFor(request, text, () => etag);
    return new Response(body, { headers: { ...tagged, ...encoded } });
  };
}
