import { setImmediate } from 'node:timers/promises';
import type { Matrix } from '../../analysis/kernel/matrix.ts';
import { type Means, meansOf } from '../../analysis/kernel/means.ts';
import type { Load, TaskDone } from '../../analysis/lane.ts';
import { WorkerPool } from '../../analysis/worker-pool.ts';
import { ANALYSED_BODIES } from '../../graph/kernel/body.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { DataCache } from './data-cache.ts';

/** Roll calls of one data version, ready for questions. */
export type Analysis = {
  readonly version: string;
  readonly matrix: Matrix;
  readonly means: Means;
  readonly pool: Pick<WorkerPool, 'run'>;
  /** The same with the roll calls of all bodies, made when it is first asked for. */
  ofAllBodies(): Analysis;
};

/** Reads all roll calls, and says of which data version they are. */
type ReadAll = () => Promise<{ readonly version: string; readonly matrix: Matrix }>;

/** Holds the analysis of the newest data version. */
export class MatrixCache extends DataCache<DefaultAnalysis> {
  constructor(graph: Graph, readAll: ReadAll, done?: TaskDone) {
    super(
      graph,
      () => read(readAll, done),
      (before) => before.retire(),
    );
  }

  /** How many analyses wait for a thread, and how many have one. */
  get load(): Load {
    return this.last?.load ?? { waiting: 0, running: 0 };
  }

  async close(): Promise<void> {
    this.stop();
    await this.last?.close();
  }
}

async function read(readAll: ReadAll, done: TaskDone | undefined): Promise<DefaultAnalysis> {
  const { version, matrix: whole } = await readAll();
  const matrix = whole.restricted(({ body }) => ANALYSED_BODIES.includes(body));
  await setImmediate();
  const means = meansOf(matrix);
  await setImmediate();
  return new DefaultAnalysis(version, whole, matrix, means, done);
}

/** The analysis that most questions are of: other bodies, which few ask for, do not make it longer. */
class DefaultAnalysis implements Analysis {
  readonly version: string;
  readonly matrix: Matrix;
  readonly means: Means;
  readonly pool: WorkerPool;
  /** All votes, repeats and those of dossiers among them. */
  readonly votes: Matrix;
  readonly #done: TaskDone | undefined;
  #ofAll: (Analysis & { readonly pool: WorkerPool }) | undefined;
  #retired = false;

  constructor(version: string, votes: Matrix, matrix: Matrix, means: Means, done: TaskDone | undefined) {
    this.version = version;
    this.matrix = matrix;
    this.means = means;
    this.#done = done;
    this.pool = new WorkerPool(matrix, means, done);
    this.votes = votes;
  }

  ofAllBodies(): Analysis {
    this.#ofAll ??= this.votes === this.matrix ? this : this.#widened();
    return this.#ofAll;
  }

  #widened(): Analysis & { readonly pool: WorkerPool } {
    const { version } = this;
    const matrix = this.votes;
    const means = meansOf(matrix);
    const pool = new WorkerPool(matrix, means, this.#done);
    if (this.#retired) pool.retire();
    const wide: Analysis & { readonly pool: WorkerPool } = { version, matrix, means, pool, ofAllBodies: () => wide };
    return wide;
  }

  get load(): Load {
    const [own, wide] = [this.pool.load, this.#ofAll?.pool.load];
    return { waiting: own.waiting + (wide?.waiting ?? 0), running: own.running + (wide?.running ?? 0) };
  }

  retire(): void {
    this.#retired = true;
    this.pool.retire();
    this.#ofAll?.pool.retire();
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.close(), this.#ofAll?.pool.close()]);
  }
}
