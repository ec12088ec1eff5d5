import type { ManagedTransaction } from 'neo4j-driver';
import { Unavailable, type Watcher } from './circuit.ts';
import { Line, PATIENT, PROMPT } from './line.ts';
import { DeadlineExceeded, inTime, type Patience, patienceOf } from './patience.ts';
import { sent } from './sent.ts';
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
/** What the database shows of a transaction while it runs, and in its log of queries: on whose behalf it is. */
export type Metadata = Readonly<Record<string, string>>;

/** Runs a statement within one write transaction; answers with its rows. */
export type Run = <R extends Row>(statement: Statement, parameters: Parameters) => Promise<R[]>;

/** The graph as the rest of the code sees it: statements in, rows of positions out. */
export interface Graph {
  /**
   * Reads in an auto-commit transaction, again where the connection breaks. Integers come back as JavaScript numbers. Throws `Unavailable` when the
   * database cannot be reached, at once while it is known to be away.
   */
  read<R extends Row>(statement: Statement, parameters: Parameters): Promise<R[]>;
  /** Everything that `work` runs is committed together or not at all. It may be run again: write only what may be repeated. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs one statement that must not be inside another transaction (indexes, constraints, `CALL … IN TRANSACTIONS`). */
  define(statement: Statement): Promise<void>;
  /** The same graph, for somebody who waits so long for all that is read: a read that comes too late throws `DeadlineExceeded`. */
  within(patience: Patience, metadata?: Metadata): Graph;
  /** Changes with every commit: what was read between two equal ones is of one state of the data. */
  committed(): Promise<string>;
  /** Throws `Unavailable` when the database does not answer. */
  verify(): Promise<void>;
  /** Whether the database is away: then what is in memory is all there is. */
  away(): boolean;
  /** How many reads and writes hold a connection, or wait for one. */
  reading(): number;
  close(): Promise<void>;
}

export type GraphConfig = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** How long one read may take that nobody waits for, in milliseconds; without it as long as the database works: setting up and loading. */
  readonly deadline?: number;
  /** Brings the database back if it can, and answers with its address, which may be another one than before. */
  readonly revive?: () => Promise<string>;
  readonly watcher?: Watcher;
};

/** Opens a pool of connections; nothing is sent before the first statement. */
export function openGraph(config: GraphConfig): Graph {
  const { deadline } = config;
  const line = new Line(config, deadline === undefined ? PATIENT : PROMPT);
  return deadline === undefined ? graphOf(line) : guarded(line, () => patienceOf(deadline), NOBODY);
}

/** The graph for work that should come to its end: it waits for a database that is away. */
function graphOf(line: Line): Graph {
  return {
    read: (statement, parameters) => line.read(statement, parameters, ENDLESS, NOBODY),

    write: (work) =>
      line.inSession('WRITE', (writer) =>
        writer.executeWrite((transaction) => work(runIn(transaction)), { timeout: WRITING }),
      ),

    async define(statement) {
      await line.inSession('WRITE', async (writer) => {
        await writer.run(statement.text, {}, { timeout: 0 });
      });
    },

    within: (patience, metadata = NOBODY) => guarded(line, () => patience, metadata),
    committed: () => line.committed(ENDLESS),
    verify: () => line.verify(),
    away: () => line.circuit.away,
    reading: () => line.reading,
    close: () => line.close(),
  };
}

/** The graph for those who wait: told at once when the database is away. */
function guarded(line: Line, patience: () => Patience, metadata: Metadata): Graph {
  const { circuit } = line;
  const watched = async <T>(read: (waits: Patience) => Promise<T>): Promise<T> => {
    circuit.check();
    const waits = patience();
    try {
      return await read(waits);
    } catch (error) {
      if (error instanceof DeadlineExceeded && !waits.gone?.aborted) void circuit.isThere();
      // A connection that broke says nothing of the next one, which is new.
      if (!(error instanceof Unavailable) || circuit.away) throw error;
      if (!(await inTime(circuit.isThere(), waits, 'A look at the database'))) throw error;
      return await read(waits);
    }
  };
  return {
    ...graphOf(line),
    read: <R extends Row>(statement: Statement, parameters: Parameters) =>
      watched((waits) => line.read<R>(statement, parameters, waits, metadata)),
    committed: () => watched((waits) => line.committed(waits)),
  };
}

/** Read for nobody but the server itself. */
const NOBODY: Metadata = {};
const ENDLESS: Patience = { until: Number.POSITIVE_INFINITY };

/** How long one transaction of an import may take, in milliseconds: it does much, and must end on a slow machine too. */
const WRITING = 600_000;

const runIn =
  (transaction: ManagedTransaction): Run =>
  async <R extends Row>(statement: Statement, parameters: Parameters) => {
    const { text, given } = sent(statement, parameters);
    const result = await transaction.run(text, given);
    return result.records.map((record) => record.map((value) => value) as unknown as R);
  };
