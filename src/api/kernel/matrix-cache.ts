import { setImmediate } from 'node:timers/promises';
import type { Matrix } from '../../analysis/kernel/matrix.ts';
import { type Means, meansOf } from '../../analysis/kernel/means.ts';
import type { RollCalls } from '../../analysis/kernel/roll-calls.ts';
import type { Load, TaskDone } from '../../analysis/lane.ts';
import { WorkerPool } from '../../analysis/worker-pool.ts';
import { ANALYSED_BODIES } from '../../graph/kernel/body.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { DataCache } from './data-cache.ts';

/** All roll calls as they are in a data version, ready for questions. */
export type Analysis = {
  readonly version: string;
  readonly matrix: Matrix;
  readonly means: Means;
  readonly pool: Pick<WorkerPool, 'run'>;
  /** The same with the roll calls of all bodies, made when it is first asked for. */
  ofAllBodies(): Analysis;
};

/** Reads all roll calls; the matrix is that of `before` where no vote has changed. */
export type ReadAll = (before: RollCalls | undefined) => Promise<RollCalls>;

/** Holds the analysis of the newest data version. */
export class MatrixCache extends DataCache<DefaultAnalysis> {
  constructor(graph: Graph, readAll: ReadAll, done?: TaskDone) {
    super(
      graph,
      (last) => read(readAll, last, done),
      (before, last) => before.workbench !== last?.workbench && before.workbench.retire(),
    );
  }

  /** How many analyses wait for a thread, and how many have one. */
  get load(): Load {
    return this.last?.workbench.load ?? { waiting: 0, running: 0 };
  }

  async close(): Promise<void> {
    this.stop();
    await this.last?.workbench.close();
  }
}

async function read(
  readAll: ReadAll,
  last: DefaultAnalysis | undefined,
  done: TaskDone | undefined,
): Promise<DefaultAnalysis> {
  const rollCalls = await readAll(last?.rollCalls);
  // An import that changed no vote leaves the threads with what they have.
  if (last !== undefined && rollCalls.matrix === last.votes) return new DefaultAnalysis(rollCalls, last.workbench);
  const matrix = rollCalls.matrix.restricted(({ body }) => ANALYSED_BODIES.includes(body));
  await setImmediate();
  const means = meansOf(matrix);
  await setImmediate();
  return new DefaultAnalysis(rollCalls, new Workbench(rollCalls.matrix, { matrix, means }, done));
}

/** A matrix, and who computes from it. */
type Bench = Pick<Analysis, 'matrix' | 'means'> & { readonly pool: WorkerPool };

/** The threads for the roll calls that most questions are of, and for those of all bodies, which few ask for: they are made when somebody does. */
class Workbench {
  readonly usual: Bench;
  readonly #votes: Matrix;
  readonly #done: TaskDone | undefined;
  #all: Bench | undefined;
  #retired = false;

  constructor(votes: Matrix, { matrix, means }: Pick<Analysis, 'matrix' | 'means'>, done: TaskDone | undefined) {
    this.#votes = votes;
    this.#done = done;
    this.usual = { matrix, means, pool: new WorkerPool(matrix, means, done) };
  }

  get all(): Bench {
    this.#all ??= this.#votes === this.usual.matrix ? this.usual : this.#widened();
    return this.#all;
  }

  #widened(): Bench {
    const matrix = this.#votes;
    const means = meansOf(matrix);
    const pool = new WorkerPool(matrix, means, this.#done);
    if (this.#retired) pool.retire();
    return { matrix, means, pool };
  }

  get load(): Load {
    const [own, wide] = [this.usual.pool.load, this.#all?.pool.load];
    return { waiting: own.waiting + (wide?.waiting ?? 0), running: own.running + (wide?.running ?? 0) };
  }

  retire(): void {
    this.#retired = true;
    this.usual.pool.retire();
    this.#all?.pool.retire();
  }

  async close(): Promise<void> {
    await Promise.all([this.usual.pool.close(), this.#all?.pool.close()]);
  }
}

/** The analysis that most questions are of: other bodies, which few ask for, do not make it longer. */
class DefaultAnalysis implements Analysis {
  readonly version: string;
  readonly matrix: Matrix;
  readonly means: Means;
  readonly pool: Analysis['pool'];
  /** All votes, repeats and those of dossiers among them. */
  readonly votes: Matrix;
  readonly rollCalls: RollCalls;
  readonly workbench: Workbench;
  #ofAll: Analysis | undefined;

  constructor(rollCalls: RollCalls, workbench: Workbench) {
    const { version, matrix: votes } = rollCalls;
    this.version = version;
    this.matrix = workbench.usual.matrix;
    this.means = workbench.usual.means;
    this.pool = inVersion(version, workbench.usual.pool);
    this.votes = votes;
    this.rollCalls = rollCalls;
    this.workbench = workbench;
  }

  ofAllBodies(): Analysis {
    this.#ofAll ??= this.votes === this.matrix ? this : this.#widened();
    return this.#ofAll;
  }

  #widened(): Analysis {
    const { version, workbench } = this;
    const { matrix, means, pool } = workbench.all;
    const wide: Analysis = { version, matrix, means, pool: inVersion(version, pool), ofAllBodies: () => wide };
    return wide;
  }
}

/** Threads whose results are of one data version: what a question is of besides votes, such as who was a member of what, may be another in the next. */
const inVersion = (version: string, pool: WorkerPool): Analysis['pool'] => ({
  run: (work, key, ...more) => pool.run(work, `${version} ${key}`, ...more),
});
