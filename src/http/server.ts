import { once } from 'node:events';
import { type RequestListener, Server } from 'node:http';
import { Connections } from './connections.ts';
import { type Reading, watchReaders } from './slow-readers.ts';
import { explainUnreadable, type Unreadable } from './unreadable.ts';

/** How many connections are held at once, a file of the system each, and how many of them are of one address. */
const HELD = { ofAll: 5000, ofAddress: 4000 };
/** How long a request may take to come, in milliseconds. A request without a name of the server is told so by `underOwnNames`: Node says nothing. */
const USUAL = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1000,
  requireHostHeader: false,
};
/** How long a client may still send what it has begun, and how long what is under way may take to be answered, when a server is to end, in milliseconds. */
const DRAIN = { silent: 1000, all: 10_000 };

type Options = {
  readonly limits?: Partial<typeof USUAL>;
  readonly held?: typeof HELD;
  readonly reading?: Reading;
  /** Is told of what came and could not be read as a request. */
  readonly unreadable?: (unreadable: Unreadable) => void;
};

/** A server for clients of all kinds: those that send what is no request, that do not send it to its end, and that do not read the answer. */
export class NetworkServer extends Server {
  readonly #connections: Connections;
  #drained: Promise<void> | undefined;

  constructor(answer: RequestListener, { limits = {}, held = HELD, reading, unreadable = () => {} }: Options = {}) {
    super({ ...USUAL, ...limits }, answer);
    this.maxConnections = held.ofAll;
    this.#connections = new Connections(this, held.ofAddress);
    explainUnreadable(this, this.#connections, unreadable);
    this.once('close', watchReaders(this.#connections, reading));
  }

  /** Takes no more connections and lets what is under way come to its end, within reason. */
  drain(): Promise<void> {
    this.#drained ??= this.#drain();
    return this.#drained;
  }

  async #drain(): Promise<void> {
    const closed = once(this, 'close');
    this.close();
    this.closeIdleConnections();
    // Node looks no more for those who do not send to the end.
    const silent = setTimeout(() => this.#connections.closeSilent(), DRAIN.silent);
    const all = setTimeout(() => this.closeAllConnections(), DRAIN.all);
    await closed;
    clearTimeout(silent);
    clearTimeout(all);
  }
}
