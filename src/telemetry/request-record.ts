import { hash, randomUUID } from 'node:crypto';
import type { Metadata } from '../graph/kernel/graph.ts';
import type { Read } from '../graph/kernel/observed.ts';

/** Work on the roll calls that a request waited for, by the name of the measure. */
export type AnalysisWaited = {
  readonly measure: string;
  readonly begun: number;
  readonly milliseconds: number;
  readonly failed: boolean;
};

/** What of a request is known before it is read. */
export type Arrival = {
  readonly method: string;
  /** The address as it was asked: what stands behind `?` is never kept, since a question may be in it. */
  readonly url: string;
  readonly requestId?: string | null | undefined;
  readonly traceparent?: string | null | undefined;
};

/** What was asked: an operation of a document. */
export type Asked = Pick<RequestRecord, 'operation' | 'document' | 'documentHash'>;

/** An id that others have given a request, in any of the usual forms: it goes into lines of the log as it is. */
const WELL_FORMED = /^[\w.:=+@/-]{1,100}$/;
/** How many characters of an address are kept. */
const LONGEST = 200;

/** What is known of a request, and what was done for it: nothing of its variables, its tokens or its text. */
export class RequestRecord {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly traceparent: string | null;
  /** By `performance.now()`. */
  readonly begun = performance.now();
  readonly reads: Read[] = [];
  readonly analyses: AnalysisWaited[] = [];
  /** The name of the operation, once its document has been parsed; null where it has none. */
  operation: string | null = null;
  /** The text of the document, of which nobody is told but by its hash. */
  document: string | null = null;
  /** The codes of the errors in the answer. */
  codes: readonly string[] = [];
  /** Whether the answer was given before, and has been kept. */
  kept = false;
  /** 0 where the client had gone before there was an answer. */
  status = 0;
  /** How long it took until there was an answer: what a client takes to read it is not counted. */
  milliseconds = 0;
  #ended = false;
  #answered = false;
  #hash: string | null = null;

  constructor({ method, url, requestId, traceparent }: Arrival) {
    this.id = requestId && WELL_FORMED.test(requestId) ? requestId : randomUUID();
    this.method = method;
    // A whole address may have a name and a password in it.
    const path = url.startsWith('/') ? url : /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).pathname : '?';
    const end = path.indexOf('?', 1);
    this.path = path.slice(0, Math.min(end < 0 ? path.length : end, LONGEST));
    this.traceparent = traceparent ?? null;
  }

  /** The answer begins to go out. */
  answered(): void {
    this.#answered = true;
    this.milliseconds = performance.now() - this.begun;
  }

  /** Ends the record with the status of the answer; says whether it was not yet ended. */
  end(status: number): boolean {
    if (this.#ended) return false;
    this.#ended = true;
    this.status = status;
    if (!this.#answered) this.answered();
    return true;
  }

  /** What is asked is known from one that asked the same. */
  asks({ operation, document, documentHash }: Asked): void {
    this.operation = operation;
    this.document = document;
    this.#hash = documentHash;
  }

  /** It is answered as one was before, whose answer has been kept. */
  again(asked: Asked): void {
    this.asks(asked);
    this.kept = true;
  }

  /** A statement has been read for it. */
  read(read: Read): void {
    this.reads.push(read);
  }

  /** It has waited for an analysis since `begun`. */
  analysis(measure: string, begun: number, failed: boolean): void {
    this.analyses.push({ measure, begun, milliseconds: performance.now() - begun, failed });
  }

  /** What the database shows of what it reads. */
  get metadata(): Metadata {
    return { request: this.id, ...(this.operation !== null && { operation: this.operation }) };
  }

  /** SHA-256 of the document, as clients name it. */
  get documentHash(): string | null {
    if (this.document !== null) this.#hash ??= hash('sha256', this.document);
    return this.#hash;
  }

  /** How long the database took, in milliseconds, one statement after the other: those that ran beside each other are counted each. */
  get database(): number {
    return this.reads.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  }

  get rows(): number {
    return this.reads.reduce((sum, { rows }) => sum + rows, 0);
  }

  /** What became of it, in a word: `ok`, the code of its first error, or its status where it has none. */
  get outcome(): string {
    return this.codes[0] ?? (this.status === 0 ? 'CLIENT_GONE' : this.status < 400 ? 'ok' : `HTTP_${this.status}`);
  }
}
