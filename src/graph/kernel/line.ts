import neo4j from 'neo4j-driver';
import { Circuit, Unavailable, type Watcher } from './circuit.ts';
import type { GraphConfig, Metadata, Parameters, Row, Statement } from './graph.ts';
import { DeadlineExceeded, inTime, left, type Patience, patienceOf } from './patience.ts';
import { OUT_OF_REACH, Pool, type Work } from './pool.ts';
import { sent } from './sent.ts';

/** How long the driver tries, in milliseconds, for somebody who waits for an answer, and for work that should come to its end. */
export const PROMPT = { connectionTimeout: 2000, connectionAcquisitionTimeout: 2500, maxTransactionRetryTime: 3000 };
export const PATIENT = {
  connectionTimeout: 30_000,
  connectionAcquisitionTimeout: 60_000,
  maxTransactionRetryTime: 60_000,
};
/** How many connections a pool has. */
export const CONNECTIONS = 40;
const USER_AGENT = 'caucus';
/** How long a look at the database may take, in milliseconds. */
const LOOK = 3000;
const NOBODY: Watcher = { away: () => {}, back: () => {} };

/** The way to a database, wherever it is. */
export class Line {
  readonly #config: GraphConfig;
  readonly #tries: typeof PROMPT;
  #uri: string;
  #pool: Pool;
  /** Pools that another has followed, until they are closed. */
  readonly #retired = new Set<Pool>();
  #closed = false;
  /** Whether the database is away. */
  readonly circuit: Circuit;

  constructor(config: GraphConfig, tries: typeof PROMPT) {
    this.#config = config;
    this.#tries = tries;
    this.#uri = config.uri;
    this.#pool = this.#open();
    this.circuit = new Circuit(() => this.#look(), config.watcher ?? NOBODY);
  }

  /** How many sessions hold a connection, or wait for one. */
  get reading(): number {
    return [this.#pool, ...this.#retired].reduce((sum, { sessions }) => sum + sessions, 0);
  }

  /** Does something in a session of its own. */
  async inSession<T>(mode: 'READ' | 'WRITE', work: Work<T>): Promise<T> {
    try {
      return await this.#pool.inSession(mode, work);
    } catch (error) {
      throw explained(error);
    }
  }

  /** The rows of a statement, which the database ends when patience does. */
  async read<R extends Row>(
    statement: Statement,
    parameters: Parameters,
    waits: Patience,
    metadata: Metadata,
  ): Promise<R[]> {
    return this.inSession('READ', async (reader, settled) => {
      const { text, given } = sent(statement, parameters);
      const answer = reader.run(text, given, {
        timeout: timeoutOf(waits),
        metadata: { app: USER_AGENT, statement: statement.name, ...metadata },
      });
      const result = await inTime(settled(answer), waits, `The read ${statement.name}`);
      return result.records.map((record) => record.map((value) => value) as unknown as R);
    });
  }

  /** What was committed last. */
  async committed(waits: Patience): Promise<string> {
    return this.inSession('READ', async (reader, settled) => {
      const answer = settled(reader.run('RETURN null', {}, { timeout: timeoutOf(waits) }));
      await inTime(answer, waits, 'What was committed');
      return reader.lastBookmarks().join();
    });
  }

  async verify(): Promise<void> {
    try {
      await this.#pool.driver.verifyConnectivity({ database: this.#config.database });
    } catch (error) {
      throw explained(error);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.circuit.close();
    await Promise.all([...this.#retired, this.#pool].map((pool) => pool.close()));
  }

  #open(): Pool {
    const { username, password, database } = this.#config;
    const driver = neo4j.driver(this.#uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      ...this.#tries,
      connectionLivenessCheckTimeout: 30_000,
      maxConnectionPoolSize: CONNECTIONS,
      userAgent: USER_AGENT,
    });
    return new Pool(driver, database);
  }

  /**
   * Asks the smallest question over a new connection, since old ones may hang; from then on all use those that are new. Where answers come over the old
   * ones, they stay: whoever was late, or found all of them taken, is no reason to open as many again. Of those before, only the last ones stay until
   * nobody waits for them: there are never more connections than two pools have.
   */
  async #look(): Promise<void> {
    if (this.#pool.well) return;
    this.#uri = (await this.#config.revive?.()) ?? this.#uri;
    const fresh = this.#open();
    try {
      await inTime(
        fresh.inSession('READ', (session) => session.run('RETURN 1')),
        patienceOf(LOOK),
        'A look at the database',
      );
    } catch (error) {
      void fresh.close();
      throw explained(error);
    }
    // Whoever has closed it meanwhile waits for no other one: it would keep the process alive.
    if (this.#closed) return fresh.close();
    for (const older of this.#retired) void older.close();
    const before = this.#pool;
    this.#pool = fresh;
    this.#retired.add(before);
    before.retire(() => this.#retired.delete(before));
  }
}

/** In milliseconds, as the driver wants it: 0 is without end. */
const timeoutOf = (waits: Patience): number => {
  const time = left(waits);
  return Number.isFinite(time) ? Math.max(1, Math.ceil(time)) : 0;
};

/** What the driver says, without a code, when all its connections are taken, or it is being closed. */
const NO_CONNECTION = /acquisition timed out|Pool is closed/;

/** An error of the driver as one of ours, where it says that the database is away or took too long. */
function explained(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string') return error;
  if (code.includes('TransactionTimedOut'))
    return new DeadlineExceeded('The database ended a statement that took too long.', { cause: error });
  if (OUT_OF_REACH.test(code) || NO_CONNECTION.test((error as Error).message))
    return new Unavailable((error as Error).message, { cause: error });
  return error;
}
