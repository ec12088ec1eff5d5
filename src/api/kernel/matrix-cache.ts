import { setImmediate } from 'node:timers/promises';
import { buildMatrix } from '../../analysis/kernel/build-matrix.ts';
import type { Matrix } from '../../analysis/kernel/matrix.ts';
import { type Means, meansOf } from '../../analysis/kernel/means.ts';
import { WorkerPool } from '../../analysis/worker-pool.ts';
import { rollCalls } from '../../graph/analysis/roll-call.ts';
import { dataVersion } from '../../graph/dataset.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { DataCache } from './data-cache.ts';

/** All roll calls of one data version, ready for questions. */
export type Analysis = {
  readonly version: string;
  readonly matrix: Matrix;
  readonly means: Means;
  readonly pool: WorkerPool;
};

/** Holds the analysis of the newest data version. */
export class MatrixCache extends DataCache<Analysis> {
  constructor(graph: Graph) {
    super(
      graph,
      () => read(graph),
      ({ pool }) => pool.retire(),
    );
  }

  async close(): Promise<void> {
    this.stop();
    await this.last?.pool.close();
  }
}

async function read(graph: Graph): Promise<Analysis> {
  const version = await dataVersion(graph);
  const matrix = await buildMatrix(rollCalls(graph), setImmediate);
  const means = meansOf(matrix);
  await setImmediate();
  return { version, matrix, means, pool: new WorkerPool(matrix, means) };
}
