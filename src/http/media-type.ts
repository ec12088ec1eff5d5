import type { Plugin } from 'graphql-yoga';
import { beginning } from '../in-short.ts';
import { EVENT_STREAM } from './event-streams.ts';
import { preferred } from './negotiate.ts';
import { parserFor } from './question-parser.ts';
import { refusalBody } from './refusal.ts';

/** The media type of an answer that comes whole. */
export type MediaType = 'application/json' | 'application/graphql-response+json';

/** Who takes either as well gets the one that all tools show. */
const WHOLE = ['application/json', 'application/graphql-response+json'] as const;

/** What an answer depends on beside its address. */
export const VARY = 'accept, accept-encoding, origin';

/** The media type that a client likes best for a whole answer; undefined where it takes none. A client that says nothing takes anything. */
export const mediaTypeFor = (request: Request): MediaType | undefined =>
  preferred(request.headers.get('accept') || '*/*', WHOLE);

/**
 * Reads questions, whose bodies have at most `largest` bytes, and refuses what is asked in a media type that is not read (415), or for an answer in one that
 * is not written (406), before anything runs.
 */
export function mediaTypes(largest: number): Plugin {
  return {
    onRequestParse({ request, setRequestParser, endResponse, fetchAPI }) {
      const accept = request.headers.get('accept') || '*/*';
      if (mediaTypeFor(request) || preferred(accept, [EVENT_STREAM])) {
        const parse = parserFor(request, largest);
        if (parse) setRequestParser(parse as Parameters<typeof setRequestParser>[0]);
        return;
      }
      const message = `Accept: ${JSON.stringify(beginning(accept))} names no media type that answers come in. Accept ${WHOLE.join(' or ')}.`;
      endResponse(
        fetchAPI.Response.json(refusalBody('NOT_ACCEPTABLE', message), { status: 406, headers: { vary: VARY } }),
      );
    },
  };
}
