import type { Follower } from '../../analysis/worker-pool.ts';
import { inTime } from '../../graph/kernel/patience.ts';
import type { Caller } from './caller.ts';
import type { Analysis } from './matrix-cache.ts';

/** The same analysis, whose long work tells a follower how far it is, and is given up when all who asked for it have left. */
export const followed = (analysis: Analysis, follower: Pick<Follower, 'progress' | 'gone'>): Analysis => ({
  ...analysis,
  pool: { run: (work, key, parameters, more) => analysis.pool.run(work, key, parameters, { ...more, ...follower }) },
  ofAllBodies: () => followed(analysis.ofAllBodies(), follower),
});

/** The same analysis for somebody who asks: work takes its turn among that of other clients. Who has no more patience may ask again, while it goes on. */
export const asked = (analysis: Analysis, { patience, client }: Pick<Caller, 'patience' | 'client'>): Analysis => ({
  ...analysis,
  pool: {
    run: (work, key, parameters, more) =>
      inTime(
        analysis.pool.run(work, key, parameters, { client, ...(patience.gone && { gone: patience.gone }), ...more }),
        patience,
        `The analysis ${work.name}`,
      ),
  },
  ofAllBodies: () => asked(analysis.ofAllBodies(), { patience, client }),
});
