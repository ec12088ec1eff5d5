import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { Asked } from '../telemetry/request-record.ts';
import { AWAY, bodyOf } from './answers.ts';
import { DEADLINE } from './deadline.ts';
import { REQUEST_ID, recordOf } from './request-records.ts';

/** How many bytes of answers are kept, and of one. */
const KEPT = 64_000_000;
const LARGEST = 4_000_000;
/** How many bytes a question may have whose answer is kept: longer ones are left to be read as they come. */
const LONGEST = 8000;
/** What one more answer takes beside its body and its question. */
const ENTRY = 500;
/** The headers that an answer depends on. */
const READ = ['host', 'origin', 'accept', 'accept-encoding', 'content-type', 'if-none-match', DEADLINE] as const;
/** Questions with one of these are answered for those who sent them: they say who asks, how to read the question, or what the answer is to repeat. */
const OWN = ['authorization', 'content-encoding', 'access-control-request-headers'];

/** What an answer follows from beside the question: another object when any of it has changed, null while it is changing. */
export type Grounds = object | null;

/** A question by its bytes, and what its answer follows from. */
export type Question = { readonly key: string; readonly grounds: object };
/** An answer as it went out. */
export type Sent = {
  readonly status: number;
  readonly headers: [string, string][];
  readonly body: Uint8Array;
  readonly asked: Asked;
};
/** Answers a request, of which the question may be known already. */
type Listener = (request: IncomingMessage, response: ServerResponse, found: { question?: Question }) => unknown;

/**
 * Keeps answers as they went out, byte by byte, and sends them to whoever asks the same again, until what they follow from changes. Only what is
 * right for everybody is kept: whole answers without an error, to questions that say nothing of who asks. A question is known by its bytes, before it is parsed.
 */
export class KeptAnswers {
  readonly #grounds: () => Grounds;
  readonly #away: () => boolean;
  readonly #sent = new LRUCache<string, Sent>({
    maxSize: KEPT,
    maxEntrySize: LARGEST,
    sizeCalculation: ({ body }, key) => body.byteLength + key.length + ENTRY,
  });
  #of: Grounds = null;
  #hits = 0;
  #misses = 0;

  constructor(grounds: () => Grounds, away: () => boolean) {
    this.#grounds = grounds;
    this.#away = away;
  }

  /** How often what was asked was kept, and was not; and how many bytes are kept now. */
  get figures(): { readonly hits: number; readonly misses: number; readonly bytes: number } {
    return { hits: this.#hits, misses: this.#misses, bytes: this.#sent.calculatedSize };
  }

  /** Answers what it can, and leaves the rest to `handle`. */
  before(handle: Listener): (request: IncomingMessage, response: ServerResponse) => void {
    return (request, response) => {
      const grounds = this.#now();
      const { method, headers } = request;
      const length = Number(headers['content-length']);
      if (grounds === null || OWN.some((name) => headers[name]) || !request.url?.startsWith('/graphql')) {
        handle(request, response, {});
      } else if (method === 'GET') {
        this.#answer({ grounds, key: keyOf(request, '') }, request, response, handle);
      } else if (method === 'POST' && length > 0 && length <= LONGEST) {
        readBody(request)
          .then((body) => {
            if (body === null) return;
            // Whoever reads on finds here what was read.
            Object.assign(request, { body });
            this.#answer({ grounds, key: keyOf(request, body.toString('latin1')) }, request, response, handle);
          })
          .catch((error: Error) => response.destroy(error));
      } else handle(request, response, {});
    };
  }

  /** Keeps what has been answered. */
  plugin(): Plugin {
    return {
      onResponse: ({ request, response, serverContext }) => {
        const { question } = serverContext as { question?: Question };
        const sent = question && sentOf(request, response);
        if (sent) this.keep(question, sent);
      },
    };
  }

  /** Keeps an answer, unless what it follows from has changed since the question came. */
  keep(question: Question, sent: Sent): void {
    if (question.grounds === this.#now()) this.#sent.set(question.key, sent);
  }

  #answer(question: Question, request: IncomingMessage, response: ServerResponse, handle: Listener): void {
    const sent = this.#sent.get(question.key);
    if (sent === undefined) {
      this.#misses += 1;
      handle(request, response, { question });
    } else {
      this.#hits += 1;
      const record = recordOf(request);
      record?.again(sent.asked);
      record?.answered();
      const headers = this.#away() ? [...sent.headers, ...Object.entries(AWAY)] : sent.headers;
      response.writeHead(sent.status, headers.flat()).end(sent.body);
    }
  }

  /** When the grounds are others than before, nothing is kept of what followed from them. */
  #now(): Grounds {
    const grounds = this.#grounds();
    if (grounds !== this.#of) this.#sent.clear();
    this.#of = grounds;
    return grounds;
  }
}

/** What goes out for a request, where it is a whole answer without errors. */
export function sentOf(request: Request, response: Response): Sent | undefined {
  const body = bodyOf(response);
  if (body === undefined) return undefined;
  const { operation, document, documentHash } = recordOf(request) ?? UNRECORDED;
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => !OF_ONE.has(name)),
    body: typeof body === 'string' ? Buffer.from(body) : body,
    asked: { operation, document, documentHash },
  };
}

/** Headers of one answer alone: the id of its request, and that the database was away then. */
const OF_ONE = new Set([REQUEST_ID, ...Object.keys(AWAY)]);
const UNRECORDED: Asked = { operation: null, document: null, documentHash: null };

/** What an answer depends on: a question by its address, its headers and its body, or what stands for that. */
export const keyOf = ({ method, url, headers }: IncomingMessage, body: string): string =>
  `${method} ${url}\n${READ.map((name) => headers[name] ?? '').join('\n')}\n\n${body}`;

/** The body of a request; null when the client has gone before its end. */
function readBody(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => resolve(Buffer.concat(parts)));
    request.on('close', () => resolve(null));
    request.on('error', () => resolve(null));
  });
}
