import { Worker } from 'node:worker_threads';
import type { Matrix } from './kernel/matrix.ts';
import type { Means } from './kernel/means.ts';
import type { Work } from './kernel/measure.ts';
import type { Progress } from './kernel/progress.ts';
import type { FromWorker, ToWorker } from './task.ts';

type Waiting = { resolve(result: unknown): void; reject(error: Error): void; listeners: Set<Progress> };
type Kept = {
  readonly result: Promise<unknown>;
  readonly listeners: Set<Progress>;
  readonly unwanted: Int32Array<SharedArrayBuffer>;
  /** How many of those who asked have not left. */
  wanted: number;
};

/** Who follows a task: hears how far it is, and may leave. */
export type Follower = { readonly progress: Progress; readonly signal: AbortSignal };

/** How many results are kept. */
const KEPT = 100;

/**
 * Long work on one matrix in a thread of its own, so that nobody waits who asks for something else. The same task with the same
 * parameters is done once: who asks while it is under way shares it, who asks later gets what was found.
 */
export class WorkerPool {
  readonly #matrix: Matrix;
  readonly #means: Means;
  readonly #kept = new Map<string, Kept>();
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #asked = 0;
  #retired = false;

  constructor(matrix: Matrix, means: Means) {
    this.#matrix = matrix;
    this.#means = means;
    this.#thread();
    this.#rest();
  }

  /**
   * The result of work. `key` names its parameters. A follower is told how far it is; when all who asked were followers and have left, the work is given up at the
   * next moment at which it tells its progress, and the result is an error.
   */
  run<Parameters extends object, Result>(
    { name }: Work<Parameters, Result>,
    key: string,
    parameters: Parameters,
    follower?: Follower,
  ): Promise<Result> {
    const question = `${name} ${key}`;
    const kept = this.#kept.get(question) ?? this.#begin(question, name, parameters);
    kept.wanted += 1;
    if (follower) this.#follow(question, kept, follower);
    return kept.result as Promise<Result>;
  }

  #begin(question: string, name: string, parameters: object): Kept {
    const listeners = new Set<Progress>();
    const unwanted = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const begun = { result: this.#send(name, parameters, listeners, unwanted), listeners, unwanted, wanted: 0 };
    this.#kept.set(question, begun);
    begun.result.catch(() => this.#forget(question, begun));
    for (const oldest of [...this.#kept.keys()].slice(0, Math.max(0, this.#kept.size - KEPT)))
      this.#kept.delete(oldest);
    return begun;
  }

  #follow(question: string, kept: Kept, { progress, signal }: Follower): void {
    kept.listeners.add(progress);
    const leave = () => {
      kept.listeners.delete(progress);
      kept.wanted -= 1;
      if (kept.wanted > 0) return;
      Atomics.store(kept.unwanted, 0, 1);
      this.#forget(question, kept);
    };
    const stay = () => signal.removeEventListener('abort', leave);
    kept.result.then(stay, stay);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  }

  /** Whoever asks next begins anew. */
  #forget(question: string, kept: Kept): void {
    if (this.#kept.get(question) === kept) this.#kept.delete(question);
  }

  /** From now on the thread ends whenever nothing is under way: who still holds an old analysis gets an answer, and then nothing is left of it. */
  retire(): void {
    this.#retired = true;
    this.#rest();
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#retired = true;
    this.#fail('The analysis was ended.');
    await worker?.terminate();
  }

  #send(
    name: string,
    parameters: object,
    listeners: Set<Progress>,
    unwanted: Int32Array<SharedArrayBuffer>,
  ): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    const result = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, listeners });
    });
    const message: ToWorker = { type: 'task', id, name, parameters, unwanted };
    const thread = this.#thread();
    thread.ref();
    thread.postMessage(message);
    return result;
  }

  /** The thread, begun before the first task so that nobody waits for that; while it has none, it does not keep the process alive. */
  #thread(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL('worker.ts', import.meta.url));
    worker.on('message', (message: FromWorker) => this.#hear(message));
    worker.on('error', ({ message }) => {
      this.#worker = undefined;
      this.#fail(`The thread of long work ended: ${message}`);
    });
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    const { states, rollCalls, memory } = this.#matrix;
    const given: ToWorker = { type: 'matrix', states, rollCalls, memory, means: this.#means };
    worker.postMessage(given);
    this.#worker = worker;
    return worker;
  }

  #hear(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.type === 'progress') {
      for (const progress of waiting.listeners) progress(message.share);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.type === 'result') waiting.resolve(message.result);
    else waiting.reject(new Error(message.message));
    this.#rest();
  }

  /** What to do while nothing is under way. */
  #rest(): void {
    if (this.#waiting.size > 0) return;
    if (!this.#retired) {
      this.#worker?.unref();
      return;
    }
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #fail(sentence: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(sentence));
    this.#waiting.clear();
  }
}
