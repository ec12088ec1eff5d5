import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { Circuit, Unavailable, type Watcher } from './circuit.ts';
import type { GraphConfig, Metadata, Parameters, Row, Statement } from './graph.ts';
import { DeadlineExceeded, inTime, left, type Patience, patienceOf } from './patience.ts';

/** The driver's FETCH_ALL, which it does not export: answers here are bounded, so one round trip brings all rows. */
const EVERYTHING = -1;

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
/** After how long connections are closed that new ones have followed, in milliseconds: what was asked over them has been answered, or never will be. */
const RETIRING = 90_000;
const NOBODY: Watcher = { away: () => {}, back: () => {} };

/** The connections to a database, wherever it is. */
export class Line {
  /** How many reads hold a connection, or wait for one. */
  reading = 0;
  readonly #config: GraphConfig;
  readonly #tries: typeof PROMPT;
  #uri: string;
  #driver: Driver;
  readonly #retired: Driver[] = [];
  #retiring: NodeJS.Timeout | undefined;
  /** Whether the database is away. */
  readonly circuit: Circuit;

  constructor(config: GraphConfig, tries: typeof PROMPT) {
    this.#config = config;
    this.#tries = tries;
    this.#uri = config.uri;
    this.#driver = this.#open();
    this.circuit = new Circuit(() => this.#look(), config.watcher ?? NOBODY);
  }

  session(mode: 'READ' | 'WRITE', driver = this.#driver): Session {
    return driver.session({ database: this.#config.database, defaultAccessMode: mode, fetchSize: EVERYTHING });
  }

  /** The rows of a statement, which the database ends when patience does. */
  async read<R extends Row>(
    statement: Statement,
    parameters: Parameters,
    waits: Patience,
    metadata: Metadata,
  ): Promise<R[]> {
    const reader = this.session('READ');
    this.reading += 1;
    try {
      const answer = reader.run(statement.text, toCypher(parameters), {
        timeout: timeoutOf(waits),
        metadata: { app: USER_AGENT, statement: statement.name, ...metadata },
      });
      const result = await inTime(answer, waits, `The read ${statement.name}`);
      return result.records.map((record) => record.map((value) => value) as unknown as R);
    } catch (error) {
      throw explained(error);
    } finally {
      // Not awaited: closing waits for the answer that we no longer want, over a connection that is held until then.
      const closed = () => {
        this.reading -= 1;
      };
      reader.close().then(closed, closed);
    }
  }

  /** What was committed last. */
  async committed(waits: Patience): Promise<string> {
    const reader = this.session('READ');
    try {
      await inTime(reader.run('RETURN null', {}, { timeout: timeoutOf(waits) }), waits, 'What was committed');
      return reader.lastBookmarks().join();
    } catch (error) {
      throw explained(error);
    } finally {
      reader.close().catch(() => {});
    }
  }

  async verify(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity({ database: this.#config.database });
    } catch (error) {
      throw explained(error);
    }
  }

  async close(): Promise<void> {
    this.circuit.close();
    clearTimeout(this.#retiring);
    await Promise.all([...this.#retired, this.#driver].map((driver) => driver.close()));
  }

  #open(): Driver {
    const { username, password } = this.#config;
    return neo4j.driver(this.#uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      ...this.#tries,
      connectionLivenessCheckTimeout: 30_000,
      maxConnectionPoolSize: CONNECTIONS,
      userAgent: USER_AGENT,
    });
  }

  /** Asks the smallest question over a new connection, since old ones may hang; from then on all use those that are new. */
  async #look(): Promise<void> {
    this.#uri = (await this.#config.revive?.()) ?? this.#uri;
    const fresh = this.#open();
    try {
      await inTime(this.session('READ', fresh).run('RETURN 1'), patienceOf(LOOK), 'A look at the database');
    } catch (error) {
      fresh.close().catch(() => {});
      throw explained(error);
    }
    this.#retired.push(this.#driver);
    this.#driver = fresh;
    this.#retiring ??= setTimeout(() => this.#retire(), RETIRING).unref();
  }

  /** Closes the connections of before, over which nobody reads any more. */
  #retire(): void {
    this.#retiring = undefined;
    for (const driver of this.#retired.splice(0)) driver.close().catch(() => {});
  }
}

/** In milliseconds, as the driver wants it: 0 is without end. */
const timeoutOf = (waits: Patience): number => {
  const time = left(waits);
  return Number.isFinite(time) ? Math.max(1, Math.ceil(time)) : 0;
};

/** Parameters as Cypher wants them: JavaScript's numbers travel as floats, which Cypher refuses as a LIMIT and stores as floats: whole ones become integers. */
export function toCypher(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, integers(value)]));
}

function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return typeof value[0] === 'string' ? value : value.map(integers);
  if (value !== null && typeof value === 'object') return toCypher(value as Parameters);
  return value;
}

const OUT_OF_REACH =
  /^(ServiceUnavailable|SessionExpired|Neo\.ClientError\.(Security|Database)\.|Neo\.TransientError\.General\.DatabaseUnavailable|Neo\.DatabaseError\.Database\.)/;
/** What the driver says, without a code, when all its connections are taken, or it is being closed. */
const NO_CONNECTION = /acquisition timed out|Pool is closed/;

/** An error of the driver as one of ours, where it says that the database is away or took too long. */
export function explained(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string') return error;
  if (code.includes('TransactionTimedOut'))
    return new DeadlineExceeded('The database ended a statement that took too long.', { cause: error });
  if (OUT_OF_REACH.test(code) || NO_CONNECTION.test((error as Error).message))
    return new Unavailable((error as Error).message, { cause: error });
  return error;
}
