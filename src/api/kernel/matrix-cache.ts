import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { buildMatrix } from '../../analysis/kernel/build-matrix.ts';
import type { Matrix } from '../../analysis/kernel/matrix.ts';
import { type Means, meansOf } from '../../analysis/kernel/means.ts';
import { WorkerPool } from '../../analysis/worker-pool.ts';
import { rollCalls } from '../../graph/analysis/roll-call.ts';
import { dataVersion } from '../../graph/dataset.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { readSnapshot } from '../../graph/kernel/snapshot.ts';

/** All roll calls of one data version, ready for questions. */
export type Analysis = {
  readonly version: string;
  readonly matrix: Matrix;
  readonly means: Means;
  readonly pool: WorkerPool;
};

/** How long to wait, in milliseconds, before roll calls are read again that changed while they were read: with an analysis at hand, and without. */
const LATER = 10_000;
const SOON = 1000;

/**
 * Holds the analysis of the newest data version. It is always of one state of the data: roll calls that changed while they were read (an
 * import was under way) are let go and read again later, and questions get the last analysis until then.
 */
export class MatrixCache {
  readonly #graph: Graph;
  #last: Analysis | undefined;
  #following: { readonly version: string; readonly done: Promise<void> } | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** The analysis; the first questions wait until there is one. */
  async get(): Promise<Analysis> {
    while (this.#last === undefined) await this.follow(await dataVersion(this.#graph));
    return this.#last;
  }

  /** Reads the roll calls of a version in the background, and then takes its analysis for the last one's; done when that is, or when a later version is followed. */
  follow(version: string): Promise<void> {
    if (this.#following?.version === version) return this.#following.done;
    const following = { version, done: this.#take(version) };
    this.#following = following;
    // Whoever comes next tries again.
    following.done.catch(() => {
      if (this.#following === following) this.#following = undefined;
    });
    return following.done;
  }

  async close(): Promise<void> {
    this.#following = undefined;
    await this.#last?.pool.close();
  }

  async #take(version: string): Promise<void> {
    for (;;) {
      const { found, consistent } = await readSnapshot(this.#graph, () => read(this.#graph));
      if (this.#following?.version !== version) return;
      if (consistent) {
        const before = this.#last;
        this.#last = { ...found, pool: new WorkerPool(found.matrix, found.means) };
        before?.pool.retire();
        return;
      }
      await wait(this.#last === undefined ? SOON : LATER, undefined, { ref: false });
      if (this.#following?.version !== version) return;
    }
  }
}

async function read(graph: Graph): Promise<Omit<Analysis, 'pool'>> {
  const version = await dataVersion(graph);
  const matrix = await buildMatrix(rollCalls(graph), setImmediate);
  const means = meansOf(matrix);
  await setImmediate();
  return { version, matrix, means };
}
