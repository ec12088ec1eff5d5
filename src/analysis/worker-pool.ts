import { Worker } from 'node:worker_threads';
import type { Matrix } from './kernel/matrix.ts';
import type { Means } from './kernel/means.ts';
import type { Work } from './kernel/measure.ts';
import type { Progress } from './kernel/progress.ts';
import type { FromWorker, ToWorker } from './task.ts';

type Waiting = { resolve(result: unknown): void; reject(error: Error): void; listeners: Set<Progress> };
type Kept = { readonly result: Promise<unknown>; readonly listeners: Set<Progress> };

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

  /** The result of work, which tells `progress` how far it is. `key` names its parameters. */
  run<Parameters extends object, Result>(
    { name }: Work<Parameters, Result>,
    key: string,
    parameters: Parameters,
    progress?: Progress,
  ): Promise<Result> {
    const question = `${name} ${key}`;
    const kept = this.#kept.get(question);
    if (kept !== undefined) {
      if (progress) kept.listeners.add(progress);
      return kept.result as Promise<Result>;
    }
    const listeners = new Set(progress ? [progress] : []);
    const result = this.#send(name, parameters, listeners);
    this.#kept.set(question, { result, listeners });
    result.catch(() => this.#kept.delete(question));
    for (const oldest of [...this.#kept.keys()].slice(0, Math.max(0, this.#kept.size - KEPT)))
      this.#kept.delete(oldest);
    return result as Promise<Result>;
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

  #send(name: string, parameters: object, listeners: Set<Progress>): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    const result = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, listeners });
    });
    const message: ToWorker = { type: 'task', id, name, parameters };
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
