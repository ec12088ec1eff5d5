import type { Matrix } from './kernel/matrix.ts';
import type { Means } from './kernel/means.ts';
import type { Work } from './kernel/measure.ts';
import type { Progress } from './kernel/progress.ts';
import { Lane, type Load, type TaskDone } from './lane.ts';

type Kept = {
  readonly result: Promise<unknown>;
  readonly lane: Lane;
  readonly listeners: Set<Progress>;
  readonly unwanted: Int32Array<SharedArrayBuffer>;
  /** How many of those who asked have not left. */
  wanted: number;
};

/** Who asks for work: as which client, told how far it is, and gone when `gone` aborts. Whoever cannot go waits for the end. */
export type Follower = { readonly client?: string; readonly progress?: Progress; readonly gone?: AbortSignal };

/** How many results are kept. */
const KEPT = 100;
/**
 * How much the threads leave to those who answer requests: long work more than quick work. Not more: where other programs take all processors, blocs that
 * take 3 s alone took 96 s with 15, and take 30 s with 10.
 */
const NICENESS = { quick: 2, long: 10 };

/**
 * Work on one matrix in threads of its own, so that nobody waits who asks for something else: one for long work, and one for the rest. The same task with the
 * same parameters is done once: who asks while it is under way shares it, who asks later gets what was found.
 */
export class WorkerPool {
  readonly #kept = new Map<string, Kept>();
  readonly #lanes: { readonly quick: Lane; readonly long: Lane };

  constructor(matrix: Matrix, means: Means, done?: TaskDone) {
    this.#lanes = {
      quick: new Lane(matrix, means, NICENESS.quick, done),
      long: new Lane(matrix, means, NICENESS.long, done),
    };
    this.#lanes.quick.warm();
  }

  /** How much waits and is under way in both threads. */
  get load(): Load {
    const { quick, long } = this.#lanes;
    return { waiting: quick.load.waiting + long.load.waiting, running: quick.load.running + long.load.running };
  }

  /**
   * The result of work. `key` names its parameters. When all who asked have gone, the work is given up at the next moment at which it tells its progress, and
   * the result is an error; it throws `Busy` when too much waits.
   */
  run<Parameters extends object, Result>(
    work: Work<Parameters, Result>,
    key: string,
    parameters: Parameters,
    follower: Follower = {},
  ): Promise<Result> {
    const question = `${work.name} ${key}`;
    const kept = this.#kept.get(question) ?? this.#begin(question, work, parameters, follower.client ?? '');
    kept.wanted += 1;
    this.#follow(question, kept, follower);
    return kept.result as Promise<Result>;
  }

  #begin<Parameters extends object>(
    question: string,
    { name, isLong }: Work<Parameters>,
    parameters: Parameters,
    client: string,
  ): Kept {
    const listeners = new Set<Progress>();
    const unwanted = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const lane = isLong?.(parameters) ? this.#lanes.long : this.#lanes.quick;
    const progress = (share: number) => {
      for (const listener of listeners) listener(share);
    };
    const result = lane.run(client, { name, parameters, unwanted, progress });
    const begun = { result, lane, listeners, unwanted, wanted: 0 };
    this.#kept.set(question, begun);
    begun.result.catch(() => this.#forget(question, begun));
    for (const oldest of [...this.#kept.keys()].slice(0, Math.max(0, this.#kept.size - KEPT)))
      this.#kept.delete(oldest);
    return begun;
  }

  #follow(question: string, kept: Kept, { progress, gone }: Follower): void {
    if (progress) kept.listeners.add(progress);
    if (!gone) return;
    const leave = () => {
      if (progress) kept.listeners.delete(progress);
      kept.wanted -= 1;
      if (kept.wanted > 0) return;
      Atomics.store(kept.unwanted, 0, 1);
      this.#forget(question, kept);
      kept.lane.sweep();
    };
    const stay = () => gone.removeEventListener('abort', leave);
    kept.result.then(stay, stay);
    if (gone.aborted) leave();
    else gone.addEventListener('abort', leave, { once: true });
  }

  /** Whoever asks next begins anew. */
  #forget(question: string, kept: Kept): void {
    if (this.#kept.get(question) === kept) this.#kept.delete(question);
  }

  /** From now on a thread ends whenever it has nothing to do: who still holds an old analysis gets an answer, and then nothing is left of it. */
  retire(): void {
    for (const lane of Object.values(this.#lanes)) lane.retire();
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#lanes).map((lane) => lane.close()));
  }
}
