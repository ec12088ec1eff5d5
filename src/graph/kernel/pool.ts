import type { Driver, Session } from 'neo4j-driver';
import { Unavailable } from './circuit.ts';

/** The driver's FETCH_ALL, which it does not export: answers here are bounded, so one round trip brings all rows. */
const EVERYTHING = -1;
/** For how long an answer says that the connections are well, in milliseconds: a server asks about once a second whether the data are others. */
const LATELY = 1500;
/** After how long a pool that another has followed is closed though somebody still waits, in milliseconds: that is not answered any more. */
const RETIRING = 90_000;

/** Errors of a connection that broke, or of a database that takes none. */
export const OUT_OF_REACH =
  /^(ServiceUnavailable|SessionExpired|Neo\.ClientError\.(Security|Database)\.|Neo\.TransientError\.General\.DatabaseUnavailable|Neo\.DatabaseError\.Database\.)/;

/** What is done in a session; `settled` is for an answer that may be under way when the connections are closed. */
export type Work<T> = (session: Session, settled: <A>(answer: PromiseLike<A>) => Promise<A>) => Promise<T>;

/** Connections to a database that are opened, and closed, together. */
export class Pool {
  /** How many sessions are open: each has a connection, or waits for one. */
  sessions = 0;
  readonly driver: Driver;
  readonly #database: string;
  #heard = Number.NEGATIVE_INFINITY;
  /** Told that it is closed, once another has followed it. */
  #retired: (() => void) | undefined;
  #closing: Promise<void> | undefined;
  /** Tells those who wait for an answer that there will be none. */
  readonly #waiting = new Set<(error: Error) => void>();

  constructor(driver: Driver, database: string) {
    this.driver = driver;
    this.#database = database;
  }

  /** Whether the database has answered lately, and no connection broke since. */
  get well(): boolean {
    return performance.now() - this.#heard < LATELY;
  }

  /** Does something in a session of its own. */
  async inSession<T>(mode: 'READ' | 'WRITE', work: Work<T>): Promise<T> {
    const session = this.driver.session({
      database: this.#database,
      defaultAccessMode: mode,
      fetchSize: EVERYTHING,
    });
    this.sessions += 1;
    try {
      const done = await work(session, this.#settled);
      this.#heard = performance.now();
      return done;
    } catch (error) {
      const code = String((error as { code?: unknown }).code);
      if (OUT_OF_REACH.test(code)) this.#heard = Number.NEGATIVE_INFINITY;
      else if (code.startsWith('Neo.')) this.#heard = performance.now();
      throw error;
    } finally {
      // Not awaited: closing waits for the answer that we no longer want, over a connection that is held until then.
      const closed = () => {
        this.sessions -= 1;
        if (this.#retired && this.sessions === 0) void this.close();
      };
      session.close().then(closed, closed);
    }
  }

  /** Closes it when nobody waits for an answer over it any more, and tells it then. */
  retire(closed: () => void): void {
    this.#retired = closed;
    if (this.sessions === 0) void this.close();
    else setTimeout(() => void this.close(), RETIRING).unref();
  }

  async close(): Promise<void> {
    this.#closing ??= this.driver
      .close()
      .catch(() => {})
      .finally(() => {
        for (const end of this.#waiting) end(new Unavailable('The connections to the database were closed.'));
        this.#retired?.();
      });
    return this.#closing;
  }

  /** The answer, or an error when the connections are closed before it comes: the driver leaves whoever waits for it waiting. */
  readonly #settled = <A>(answer: PromiseLike<A>): Promise<A> =>
    new Promise((resolve, reject) => {
      this.#waiting.add(reject);
      Promise.resolve(answer)
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(reject));
    });
}
