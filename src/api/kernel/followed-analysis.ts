import type { Follower } from '../../analysis/worker-pool.ts';
import type { Analysis } from './matrix-cache.ts';

/** The same analysis, whose long work tells a follower how far it is, and is given up when all who asked for it have left. */
export const followed = (analysis: Analysis, follower: Follower): Analysis => ({
  version: analysis.version,
  matrix: analysis.matrix,
  means: analysis.means,
  pool: { run: (work, key, parameters) => analysis.pool.run(work, key, parameters, follower) },
  ofAllBodies: () => followed(analysis.ofAllBodies(), follower),
});
