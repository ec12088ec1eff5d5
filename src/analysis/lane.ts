import { Worker } from 'node:worker_threads';
import type { Matrix } from './kernel/matrix.ts';
import type { Means } from './kernel/means.ts';
import type { Progress } from './kernel/progress.ts';
import { Ended, Turns, Unwanted } from './kernel/turns.ts';
import type { FromWorker, ToWorker } from './task.ts';

/** What a thread is to do. */
export type Task = {
  readonly name: string;
  readonly parameters: object;
  /** One number that both threads see: 1 as soon as nobody wants the result any more. */
  readonly unwanted: Int32Array<SharedArrayBuffer>;
  readonly progress: Progress;
};
/** Told of each task that a thread has done: by its name, how long it ran, in milliseconds. */
export type TaskDone = (name: string, milliseconds: number) => void;
type Waiting = Task & { resolve(result: unknown): void; reject(error: Error): void };

const isUnwanted = ({ unwanted }: Task): boolean => Atomics.load(unwanted, 0) === 1;

/** How much there is to do. */
export type Load = { readonly waiting: number; readonly running: number };

/** How many tasks may wait. */
const WAITING = { ofClient: 30, ofAll: 200 };

/** A thread that holds one matrix and does one task after the other, whose turns clients take. */
export class Lane {
  readonly #matrix: Matrix;
  readonly #means: Means;
  readonly #niceness: number;
  readonly #done: TaskDone;
  readonly #turns = new Turns<Waiting>(WAITING);
  #underWay: Waiting | undefined;
  #begun = 0;
  #worker: Worker | undefined;
  #retired = false;

  /** `niceness` is how much the thread leaves to others, from 0 to 19. */
  constructor(matrix: Matrix, means: Means, niceness: number, done: TaskDone = () => {}) {
    this.#matrix = matrix;
    this.#means = means;
    this.#niceness = niceness;
    this.#done = done;
  }

  /** How many tasks wait, and how many are under way. */
  get load(): Load {
    return { waiting: this.#turns.size, running: this.#underWay === undefined ? 0 : 1 };
  }

  /** The result of a task; throws `Busy` when too much waits. */
  run(client: string, task: Task): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#turns.add(client, { ...task, resolve, reject });
      this.#next();
    });
  }

  /** Lets go of what waits and nobody wants any more. */
  sweep(): void {
    for (const { reject } of this.#turns.drop(isUnwanted)) reject(new Unwanted('Nobody wants the result any more.'));
  }

  /** Begins the thread, so that the first task need not wait for that. */
  warm(): void {
    this.#thread().unref();
  }

  /** From now on the thread ends whenever nothing is under way. */
  retire(): void {
    this.#retired = true;
    this.#next();
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#retired = true;
    const ended = new Ended('The analysis was ended.');
    for (const { reject } of this.#turns.drop(() => true)) reject(ended);
    this.#underWay?.reject(ended);
    this.#underWay = undefined;
    await worker?.terminate();
  }

  #next(): void {
    if (this.#underWay !== undefined) return;
    const task = this.#turns.take();
    if (task === undefined) {
      this.#rest();
      return;
    }
    this.#underWay = task;
    this.#begun = performance.now();
    const { name, parameters, unwanted } = task;
    const message: ToWorker = { type: 'task', name, parameters, unwanted };
    const thread = this.#thread();
    thread.ref();
    thread.postMessage(message);
  }

  /** While it has nothing to do, the thread does not keep the process alive. */
  #rest(): void {
    if (!this.#retired) {
      this.#worker?.unref();
      return;
    }
    void this.#worker?.terminate();
    this.#worker = undefined;
  }

  #thread(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL('worker.ts', import.meta.url));
    worker.on('message', (message: FromWorker) => this.#hear(message));
    worker.on('error', ({ message }) => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      this.#end((task) => task.reject(new Error(`The thread of long work ended: ${message}`)));
    });
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    const { states, rollCalls, memory } = this.#matrix;
    const given: ToWorker = {
      type: 'matrix',
      ...{ states, rollCalls, memory, means: this.#means, niceness: this.#niceness },
    };
    worker.postMessage(given);
    this.#worker = worker;
    return worker;
  }

  #hear(message: FromWorker): void {
    if (message.type === 'progress') this.#underWay?.progress(message.share);
    else if (message.type === 'result') this.#end((task) => task.resolve(message.result));
    else
      this.#end((task) => task.reject(isUnwanted(task) ? new Unwanted(message.message) : new Error(message.message)));
  }

  #end(tell: (task: Waiting) => void): void {
    const task = this.#underWay;
    this.#underWay = undefined;
    if (task) {
      this.#done(task.name, performance.now() - this.#begun);
      tell(task);
    }
    this.#next();
  }
}
