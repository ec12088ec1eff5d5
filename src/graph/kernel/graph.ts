import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Shapes } from './shape.ts';

/** A Cypher statement with its name, the file that it was read from, without folder `cypher/` and ending, and what its binding says of it. */
export type Statement = {
  readonly name: string;
  readonly file?: string;
  readonly text: string;
  readonly parameters?: Shapes;
  readonly columns?: Shapes;
};
export type Parameters = Readonly<Record<string, unknown>>;
export type Row = readonly unknown[];

/** Runs a statement within one write transaction; answers with its rows. */
export type Run = <R extends Row>(statement: Statement, parameters: Parameters) => Promise<R[]>;

/** The graph as the rest of the code sees it: statements in, rows of positions out. */
export interface Graph {
  /** Reads in an auto-commit transaction, within the deadline. Integers come back as JavaScript numbers. */
  read<R extends Row>(statement: Statement, parameters: Parameters): Promise<R[]>;
  /** Everything that `work` runs is committed together or not at all. It may be run again: write only what may be repeated. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs one statement that must not be inside another transaction (indexes, constraints, `CALL … IN TRANSACTIONS`). */
  define(statement: Statement): Promise<void>;
  /** The same graph, whose reads end early when `signal` aborts. */
  within(signal: AbortSignal): Graph;
  /** Changes with every commit: what was read between two equal ones is of one state of the data. */
  committed(): Promise<string>;
  /** Throws `Unavailable` when the database does not answer. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

export type GraphConfig = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** How long one read may take, in milliseconds; without it as long as the database works: setting up and loading are for nobody who waits. */
  readonly deadline?: number;
};

/** The database did not answer a read in time, or its reader went away. */
export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded';
}

/** The database cannot be reached, or refuses us. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/** The driver's FETCH_ALL, which it does not export: answers here are bounded, so one round trip brings all rows. */
const EVERYTHING = -1;

/** How long the driver tries, in milliseconds, for somebody who waits for an answer, and for work that should come to its end. */
const PROMPT = { connectionTimeout: 2000, connectionAcquisitionTimeout: 2500, maxTransactionRetryTime: 3000 };
const PATIENT = { connectionTimeout: 30_000, connectionAcquisitionTimeout: 60_000, maxTransactionRetryTime: 60_000 };
/** A transaction that no time ends, as the driver says it. */
const ENDLESS = 0;

/** Opens a pool of connections; nothing is sent before the first statement. */
export function openGraph({ uri, username, password, database, deadline }: GraphConfig): Graph {
  const patience = deadline === undefined ? PATIENT : PROMPT;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    ...patience,
    connectionLivenessCheckTimeout: 30_000,
    maxConnectionPoolSize: 40,
    userAgent: 'caucus',
  });
  return graphOf(driver, database, deadline);
}

function graphOf(driver: Driver, database: string, deadline?: number, signal?: AbortSignal): Graph {
  const session = (mode: 'READ' | 'WRITE'): Session =>
    driver.session({ database, defaultAccessMode: mode, fetchSize: EVERYTHING });

  return {
    async read<R extends Row>(statement: Statement, parameters: Parameters) {
      const reader = session('READ');
      const ends = [...(signal ? [signal] : []), ...(deadline === undefined ? [] : [AbortSignal.timeout(deadline)])];
      const answer = reader.run(statement.text, toCypher(parameters), { timeout: deadline ?? ENDLESS });
      try {
        const result = await before(AbortSignal.any(ends), answer, statement);
        return result.records.map((record) => record.map((value) => value) as unknown as R);
      } catch (error) {
        throw explained(error);
      } finally {
        // Not awaited: closing waits for the answer that we no longer want.
        reader.close().catch(() => {});
      }
    },

    async write<T>(work: (run: Run) => Promise<T>) {
      const writer = session('WRITE');
      try {
        return await writer.executeWrite((transaction) => work(runIn(transaction)), { timeout: WRITING });
      } catch (error) {
        throw explained(error);
      } finally {
        await writer.close();
      }
    },

    async define(statement) {
      const writer = session('WRITE');
      try {
        await writer.run(statement.text, {}, { timeout: ENDLESS });
      } catch (error) {
        throw explained(error);
      } finally {
        await writer.close();
      }
    },

    within: (inner) => graphOf(driver, database, deadline, inner),

    async committed() {
      const reader = session('READ');
      try {
        await reader.run('RETURN null', {}, { timeout: deadline ?? ENDLESS });
        return reader.lastBookmarks().join();
      } catch (error) {
        throw explained(error);
      } finally {
        await reader.close();
      }
    },

    async verify() {
      try {
        await driver.verifyConnectivity({ database });
      } catch (error) {
        throw explained(error);
      }
    },

    close: () => driver.close(),
  };
}

/** How long one transaction of an import may take, in milliseconds: it does much, and must end on a slow machine too. */
const WRITING = 120_000;

const runIn =
  (transaction: ManagedTransaction): Run =>
  async <R extends Row>(statement: Statement, parameters: Parameters) => {
    const result = await transaction.run(statement.text, toCypher(parameters));
    return result.records.map((record) => record.map((value) => value) as unknown as R);
  };

/** `answer`, unless `signal` aborts first: the driver's own signal may never settle. */
function before<T>(signal: AbortSignal, answer: PromiseLike<T>, { name }: Statement): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new DeadlineExceeded(`The read ${name} was ended before the database answered.`));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    Promise.resolve(answer)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort));
  });
}

/** JavaScript's numbers travel as floats, which Cypher refuses as a LIMIT and stores as floats: whole ones become integers. */
function toCypher(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, integers(value)]));
}

function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return typeof value[0] === 'string' ? value : value.map(integers);
  if (value !== null && typeof value === 'object') return toCypher(value as Parameters);
  return value;
}

const OUT_OF_REACH =
  /^(ServiceUnavailable|SessionExpired|Neo\.ClientError\.Security\.|Neo\.TransientError\.General\.DatabaseUnavailable)/;

function explained(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string') return error;
  if (code.includes('TransactionTimedOut'))
    return new DeadlineExceeded('The database ended a statement that took too long.', { cause: error });
  if (OUT_OF_REACH.test(code)) return new Unavailable((error as Error).message, { cause: error });
  return error;
}
