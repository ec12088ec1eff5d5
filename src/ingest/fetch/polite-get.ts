import { setTimeout as sleep } from 'node:timers/promises';
import { NotMarc, readMarc } from './marc.ts';

/** The library does not answer, or answers with something else; the message is a sentence. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Something may be better in a while; `after` is when, in milliseconds, where the library says so. */
class TryAgain extends Error {
  readonly after: number | null;

  constructor(message: string, after: number | null = null) {
    super(message);
    this.after = after;
  }
}

export type Politeness = {
  /** How long to wait between two requests, in milliseconds. */
  readonly delay: number;
  /** How often the same is asked before it is given up. */
  readonly attempts: number;
  /** Told of every attempt that failed. */
  readonly failed: (sentence: string) => void;
};

const USER_AGENT = 'Caucus (voting records for research; one request at a time)';
const LARGEST = 50_000_000;
const PATIENCE = 60_000;
/** Nobody is waited for longer than this, in milliseconds. */
const LONGEST_WAIT = 600_000;
const MOST_REDIRECTS = 5;

/** Asks for pages of MARC XML one after the other, never two at a time, and again when one fails. Throws `NoAnswer` in the end. */
export class PoliteGet {
  readonly #politeness: Politeness;
  #last = Number.NEGATIVE_INFINITY;

  constructor(politeness: Politeness) {
    this.#politeness = politeness;
  }

  async marc(url: URL): Promise<ReturnType<typeof readMarc>> {
    const { delay, attempts, failed } = this.#politeness;
    for (let attempt = 1; ; attempt += 1) {
      await sleep(Math.max(0, this.#last + delay - performance.now()));
      try {
        return readMarc(await textAt(url));
      } catch (error) {
        const { message } = error as Error;
        if (error instanceof NotMarc && error.html)
          throw new NoAnswer(
            `${url.origin} answered with a page for a browser and no records: it takes this for a robot. Wait some hours, or fetch more slowly with --delay.`,
          );
        if (!(error instanceof TryAgain) && !(error instanceof NotMarc)) throw error;
        const said = error instanceof NotMarc ? `${url.origin} answered with ${message}.` : message;
        if (attempt === attempts)
          throw new NoAnswer(`${said} It was asked ${attempts === 1 ? 'once' : `${attempts} times`}.`);
        const wait = (error instanceof TryAgain ? error.after : null) ?? delay * 2 ** attempt;
        failed(`${said} Asking again in ${Math.ceil(Math.min(wait, LONGEST_WAIT) / 1000)} s.`);
        await sleep(Math.min(wait, LONGEST_WAIT));
      } finally {
        this.#last = performance.now();
      }
    }
  }
}

async function textAt(url: URL): Promise<string> {
  let at = url;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await get(at);
    const { status, headers } = response;
    if (status >= 300 && status < 400) {
      const next = new URL(headers.get('location') ?? '', at);
      if (next.origin !== url.origin)
        throw new NoAnswer(`${url.origin} sends us on to ${next.origin}, which was not asked for.`);
      at = next;
      continue;
    }
    if (status === 429 || status >= 500)
      throw new TryAgain(`${url.origin} answered with ${status}.`, retryAfter(headers));
    if (status >= 400) throw new NoAnswer(`${url.origin} answered with ${status} to ${at.pathname}${at.search}.`);
    return bounded(response, url.origin);
  }
  throw new NoAnswer(`${url.origin} sends us on more than ${MOST_REDIRECTS} times.`);
}

async function get(url: URL): Promise<Response> {
  const headers = { 'user-agent': USER_AGENT, accept: 'application/xml, text/xml' };
  try {
    return await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    throw new TryAgain(`${url.origin} cannot be reached: ${reasonOf(error)}.`);
  }
}

/** The text of an answer; one that never ends is not read to its end. */
async function bounded({ body }: Response, origin: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body ?? []) {
      length += chunk.length;
      if (length > LARGEST) throw new NoAnswer(`${origin} sends more than ${LARGEST / 1e6} MB for one page.`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    throw new TryAgain(`${origin} broke off in the middle of an answer: ${reasonOf(error)}.`);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: { message?: string; code?: string } };
  return cause?.code ?? cause?.message ?? message;
}

/** When to come again, in seconds or as a date; in milliseconds from now. */
function retryAfter(headers: Headers): number | null {
  const said = headers.get('retry-after');
  if (said === null) return null;
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
