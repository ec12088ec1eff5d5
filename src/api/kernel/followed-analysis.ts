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
export const asked = (analysis: Analysis, caller: Pick<Caller, 'patience' | 'client' | 'watcher'>): Analysis => ({
  ...analysis,
  pool: {
    run: (work, key, parameters, more) => {
      const { patience, client, watcher } = caller;
      const begun = performance.now();
      const gone = patience.gone && { gone: patience.gone };
      const running = analysis.pool.run(work, key, parameters, { client, ...gone, ...more });
      const result = inTime(running, patience, `The analysis ${work.name}`);
      if (watcher)
        result.then(
          () => watcher.analysis(work.name, begun, false),
          () => watcher.analysis(work.name, begun, true),
        );
      return result;
    },
  },
  ofAllBodies: () => asked(analysis.ofAllBodies(), caller),
});
