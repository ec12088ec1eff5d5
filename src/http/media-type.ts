import type { Plugin } from 'graphql-yoga';
import { EVENT_STREAM } from './event-streams.ts';
import { preferred } from './negotiate.ts';
import { refusal } from './refusal.ts';

/** The media type of an answer that comes whole. */
export type MediaType = 'application/json' | 'application/graphql-response+json';

/** Who takes either as well gets the one that all tools show. */
const WHOLE = ['application/json', 'application/graphql-response+json'] as const;
/** Answers in parts: of the second kind are none here, but who takes nothing else is answered so. */
const IN_PARTS = [EVENT_STREAM, 'multipart/mixed'] as const;

/** What an answer depends on beside its address. */
export const VARY = 'accept, accept-encoding, origin';

/** The media type that a client likes best for a whole answer; undefined where it takes none. A client that says nothing takes anything. */
export const mediaTypeFor = (request: Request): MediaType | undefined =>
  preferred(request.headers.get('accept') || '*/*', WHOLE);

/** Refuses what is asked in a media type that is not read (415), or for an answer in one that is not written (406), before anything runs. */
export function mediaTypes(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser, endResponse, fetchAPI }) {
      const accept = request.headers.get('accept') || '*/*';
      if (!mediaTypeFor(request) && !preferred(accept, IN_PARTS)) {
        const message = `Accept: ${JSON.stringify(shortened(accept))} names no media type that answers come in. Accept ${WHOLE.join(' or ')}.`;
        const body = { errors: [{ message, extensions: { code: 'NOT_ACCEPTABLE' } }] };
        endResponse(fetchAPI.Response.json(body, { status: 406, headers: { vary: VARY } }));
      } else if (request.method === 'POST' && !requestParser) {
        const type = JSON.stringify(shortened(request.headers.get('content-type') ?? ''));
        throw refusal('UNSUPPORTED_MEDIA_TYPE', `Content-Type: ${type} is not read here. Send application/json.`, {
          status: 415,
        });
      } else if (requestParser) {
        setRequestParser((request) => parsed(async () => requestParser(request)));
      }
    },
  };
}

/** The parameters of an address or a form, two of which are JSON. */
async function parsed<T>(parse: () => Promise<T>): Promise<T> {
  try {
    return await parse();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refusal(
      'BAD_REQUEST',
      `variables and extensions of an address or a form have to be JSON: ${shortened(error.message)}.`,
    );
  }
}

const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
