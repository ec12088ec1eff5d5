import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { type FetchAPI, isAsyncIterable } from 'graphql-yoga';
import { refusal } from './refusal.ts';

/** The media type of server-sent events. */
export const EVENT_STREAM = 'text/event-stream';

/** How many streams may be open. */
export type StreamLimits = {
  /** Of one client, which is an address of the network. */
  readonly ofClient: number;
  readonly ofAll: number;
};

/** How often a stream that has nothing to tell shows that it is there, in milliseconds: proxies close what is silent for a minute. */
const HEARTBEAT = 12_000;
/** How long after its last words a stream is closed, in milliseconds: a client that has not yet read them does not notice that it was cut. */
const LAST_WORDS = 250;
const STOPPING = 'The server is stopping. Connect again in a moment.';

/**
 * Writes answers as server-sent events, in the distinct connections mode of graphql-sse: `next` for each result, `complete` after the last one. A stream
 * that the server ends before is told why by an error, and closed without `complete`, so that clients connect again.
 */
export class EventStreams {
  readonly #limits: StreamLimits;
  /** How many places each client has taken. */
  readonly #taken = new Map<string, number>();
  readonly #open = new Set<() => void>();
  #ended = false;

  constructor(limits: StreamLimits) {
    this.#limits = limits;
  }

  /** Takes a place for a stream of a client, and answers with what gives it back; throws a refusal when there is none. */
  takePlace(client: string): () => void {
    if (this.#ended) throw refusal('SERVER_STOPPING', STOPPING, { status: 503 });
    const { ofClient, ofAll } = this.#limits;
    const taken = this.#taken.get(client) ?? 0;
    if (taken >= ofClient)
      throw refusal(
        'TOO_MANY_STREAMS',
        `You follow ${taken} subscriptions already; at most ${ofClient} are open for one client. Leave one first.`,
        { status: 429 },
      );
    const all = [...this.#taken.values()].reduce((sum, places) => sum + places, 0);
    if (all >= ofAll)
      throw refusal('TOO_MANY_STREAMS', `All ${ofAll} places for subscriptions are taken. Try again later.`, {
        status: 429,
      });
    this.#taken.set(client, taken + 1);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      const left = (this.#taken.get(client) ?? 1) - 1;
      if (left === 0) this.#taken.delete(client);
      else this.#taken.set(client, left);
    };
  }

  /** The response that tells results as they come, or one result; `shown` makes of each what the client sees. */
  respond(
    results: AsyncIterable<ExecutionResult> | ExecutionResult,
    shown: (result: ExecutionResult) => FormattedExecutionResult,
    headers: Record<string, string>,
    { Response, ReadableStream, TextEncoder }: FetchAPI,
  ): Response {
    const iterator = (isAsyncIterable(results) ? results : once(results))[Symbol.asyncIterator]();
    const encoder = new TextEncoder();
    const bytes = (text: string) => encoder.encode(text);
    const next = (result: ExecutionResult) => bytes(`event: next\ndata: ${JSON.stringify(shown(result))}\n\n`);
    let heartbeat: NodeJS.Timeout | undefined;
    let stop = () => {};
    let stopped = false;
    const forget = () => {
      clearInterval(heartbeat);
      this.#open.delete(stop);
    };
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        // Some browsers do not hand a response on before its first byte.
        controller.enqueue(bytes(':\n\n'));
        heartbeat = setInterval(() => {
          if ((controller.desiredSize ?? 0) > 0) controller.enqueue(bytes(':\n\n'));
        }, HEARTBEAT);
        heartbeat.unref();
        stop = () => {
          forget();
          stopped = true;
          controller.enqueue(next({ errors: [refusal('SERVER_STOPPING', STOPPING, { status: 503 })] }));
          setTimeout(() => controller.close(), LAST_WORDS);
          void iterator.return?.();
        };
        this.#open.add(stop);
        if (this.#ended) stop();
      },
      pull: async (controller) => {
        const { value, done } = await iterator.next();
        if (stopped) return;
        if (!done) {
          controller.enqueue(next(value));
          return;
        }
        forget();
        controller.enqueue(bytes('event: complete\ndata:\n\n'));
        controller.close();
      },
      cancel: async () => {
        forget();
        await iterator.return?.();
      },
    });
    // Proxies are asked not to collect what is to be told at once.
    const own = {
      'content-type': `${EVENT_STREAM}; charset=utf-8`,
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    };
    return new Response(body, { headers: { ...headers, ...own } });
  }

  /** Tells all who follow that the server stops, and closes their streams; from now on there are no places. */
  end(): void {
    this.#ended = true;
    for (const stop of [...this.#open]) stop();
  }
}

async function* once<T>(result: T): AsyncGenerator<T, undefined> {
  yield result;
}
