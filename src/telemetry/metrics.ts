import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Read } from '../graph/kernel/observed.ts';
import { Capped, OTHER } from './capped.ts';
import { OperationNames } from './operation-names.ts';
import type { RequestRecord } from './request-record.ts';

/** What is looked at when somebody collects, and not before. */
export type Readings = {
  /** How many reads hold a connection to the database or wait for one, and how many connections there are at the most. */
  readonly reading: () => number;
  readonly connections: number;
  readonly away: () => boolean;
  readonly analyses: () => { readonly waiting: number; readonly running: number };
  readonly answers: () => { readonly hits: number; readonly misses: number; readonly bytes: number };
  /** When the import ended that the data are of, in milliseconds since 1970; null while that is not known. */
  readonly dataSince: () => number | null;
};

/** How many values each label has at the most: all series together are fewer than 2,000, whatever is asked. */
const MOST = { operations: 70, outcomes: 300, statements: 150, measures: 30, codes: 50 };
/** In seconds. */
const BUCKETS = [0.005, 0.02, 0.1, 0.5, 1, 2, 5, 10];
const WORK_BUCKETS = [0.05, 0.25, 1, 5, 20];

/** How many requests of an operation there were of which the same became. */
type Counted = { readonly labels: { readonly operation: string; readonly outcome: string }; times: number };

/** How often a statement was sent to the database, how long that took in all, and how many rows it brought. */
type Sent = { times: number; seconds: number; rows: number };

/**
 * Figures of what the server does, for Prometheus. What each request and each statement counts stands in plain maps until somebody collects: to check labels
 * and to join them takes several times as long as to count.
 */
export class Metrics {
  readonly #registry = new Registry();
  #names = new OperationNames([]);
  readonly #operations = new Capped(MOST.operations);
  readonly #statements = new Capped(MOST.statements);
  readonly #measures = new Capped(MOST.measures);
  readonly #codes = new Capped(MOST.codes);
  readonly #durations: Histogram<'operation'>;
  readonly #errors: Counter<'code'>;
  readonly #outcomes = new Capped(MOST.outcomes);
  /** How many requests there were, by operation and by what became of them, both in one word. */
  readonly #requests = new Map<string, Counted>();
  readonly #sent = new Map<string, Sent>();
  readonly #work: Histogram<'measure'>;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#durations = new Histogram({
      name: 'caucus_request_duration_seconds',
      help: 'How long requests took until there was an answer, by the operation of a document that the server knows.',
      labelNames: ['operation'],
      buckets: BUCKETS,
      registers,
    });
    this.#errors = new Counter({
      name: 'caucus_errors_total',
      help: 'Errors in answers: refusals and deadlines among them.',
      labelNames: ['code'],
      registers,
    });
    const requests = this.#requests;
    new Counter({
      name: 'caucus_requests_total',
      help: 'Requests, by what became of them.',
      labelNames: ['operation', 'outcome'],
      registers,
      collect() {
        this.reset();
        for (const { labels, times } of requests.values()) this.inc(labels, times);
      },
    });
    const sent = this.#sent;
    const ofStatements = (name: string, help: string, figure: keyof Sent) =>
      new Counter({
        name: `caucus_${name}`,
        help,
        labelNames: ['statement'],
        registers,
        collect() {
          this.reset();
          for (const [statement, figures] of sent) this.inc({ statement }, figures[figure]);
        },
      });
    ofStatements('statements_total', 'Statements that were sent to the database.', 'times');
    ofStatements('statement_seconds_total', 'How long they took, the wait included.', 'seconds');
    ofStatements('statement_rows_total', 'Rows that they brought.', 'rows');
    this.#work = new Histogram({
      name: 'caucus_analysis_duration_seconds',
      help: 'How long analyses took on their thread, by measure.',
      labelNames: ['measure'],
      buckets: WORK_BUCKETS,
      registers,
    });
  }

  /** A request has come to its end. */
  request(record: RequestRecord): void {
    const known = this.#names.known(record.document, record.operation);
    const operation = known === null ? OTHER : this.#operations.of(known);
    this.#durations.observe({ operation }, record.milliseconds / 1000);
    this.#countedOf(operation, record.outcome).times += 1;
    for (const code of record.codes) this.#errors.inc({ code: this.#codes.of(code) });
  }

  #countedOf(operation: string, outcome: string): Counted {
    const pair = this.#outcomes.of(`${operation} ${outcome}`);
    const known = this.#requests.get(pair);
    if (known) return known;
    const labels = pair === OTHER ? { operation: OTHER, outcome: OTHER } : { operation, outcome };
    const none = { labels, times: 0 };
    this.#requests.set(pair, none);
    return none;
  }

  /** A statement has come to its end. */
  read({ statement: name, milliseconds, rows }: Read): void {
    const sent = this.#sentOf(this.#statements.of(name));
    sent.times += 1;
    sent.seconds += milliseconds / 1000;
    sent.rows += rows;
  }

  #sentOf(statement: string): Sent {
    const known = this.#sent.get(statement);
    if (known) return known;
    const none = { times: 0, seconds: 0, rows: 0 };
    this.#sent.set(statement, none);
    return none;
  }

  /** A thread has done an analysis. */
  analysed(name: string, milliseconds: number): void {
    this.#work.observe({ measure: this.#measures.of(name) }, milliseconds / 1000);
  }

  /** From now on the operations of these documents have figures of their own. */
  know(documents: Iterable<string>): void {
    this.#names = new OperationNames(documents);
  }

  /** From now on these are looked at too, when somebody collects. */
  watch({ reading, connections, away, analyses, answers, dataSince }: Readings): void {
    const registers = [this.#registry];
    const gauge = (name: string, help: string, value: () => number | null) =>
      new Gauge({
        name: `caucus_${name}`,
        help,
        registers,
        collect() {
          const now = value();
          if (now !== null) this.set(now);
        },
      });
    const count = (name: string, help: string, value: () => number) =>
      new Counter({
        name: `caucus_${name}`,
        help,
        registers,
        collect() {
          this.reset();
          this.inc(value());
        },
      });
    gauge('database_connections', 'Connections that there are at the most.', () => connections);
    gauge('database_connections_in_use', 'Connections that reads hold.', () => Math.min(reading(), connections));
    gauge('database_reads_waiting', 'Reads that wait for a connection.', () => Math.max(0, reading() - connections));
    gauge('database_away', '1 while the database is away, else 0.', () => (away() ? 1 : 0));
    gauge('analyses_waiting', 'Analyses that wait for a thread.', () => analyses().waiting);
    gauge('analyses_running', 'Analyses that have a thread.', () => analyses().running);
    gauge('kept_answers_bytes', 'Bytes of the answers that are kept.', () => answers().bytes);
    count('kept_answers_hits_total', 'Requests answered by one that was kept.', () => answers().hits);
    count('kept_answers_misses_total', 'Requests whose answer was not kept.', () => answers().misses);
    gauge('data_age_seconds', 'Since the import ended that the data are of.', () => {
      const since = dataSince();
      return since === null ? null : (Date.now() - since) / 1000;
    });
  }

  /** All figures in the text format of Prometheus, and its media type. */
  async page(): Promise<{ text: string; type: string }> {
    return { text: await this.#registry.metrics(), type: this.#registry.contentType };
  }
}
