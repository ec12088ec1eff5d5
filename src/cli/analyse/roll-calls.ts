import { hash } from 'node:crypto';
import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { buildMatrix } from '../../analysis/kernel/build-matrix.ts';
import type { Matrix } from '../../analysis/kernel/matrix.ts';
import { ROLL_CALL_TEXT, rollCalls } from '../../graph/analysis/roll-call.ts';
import { dataVersion } from '../../graph/dataset.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { readSnapshot } from '../../graph/kernel/snapshot.ts';
import { unfinishedRuns } from '../../ingest/export/status.ts';
import type { Report } from '../../progress.ts';
import type { MatrixFiles } from './matrix-file.ts';

/** How long to wait, in milliseconds, while somebody writes. */
const AGAIN = 1000;

/** Raised when what is kept of a roll call is another than before. */
const EDITION = 1;

/** What the file of a data version is called: the same data are read otherwise by another statement. */
const nameOf = (version: string): string => hash('sha256', `${EDITION} ${version} ${ROLL_CALL_TEXT}`).slice(0, 32);

/** Whether a version is the hash of data, and not the id of an import that another was to follow. */
const isHash = (version: string): boolean => /^[0-9a-f]{32}$/.test(version);

/** All roll calls of the graph and the data version that they are of: from a file where they were read before, else from the database, and then kept. */
export async function readRollCalls(
  graph: Graph,
  files: MatrixFiles,
  report: Report,
): Promise<{ version: string; matrix: Matrix }> {
  const version = await dataVersion(graph);
  const kept = isHash(version) ? await files.read(nameOf(version)) : null;
  if (kept !== null) return { version, matrix: kept };
  for (let step = 'Reading roll calls'; ; step = 'Reading roll calls again: an import is under way') {
    const { found, consistent } = await readSnapshot(graph, async () => ({
      version: await dataVersion(graph),
      // An import that was ended on the way has changed data of which no version tells.
      whole: (await unfinishedRuns(graph)).length === 0,
      matrix: await buildMatrix(
        rollCalls(graph, (done) => report({ step, done })),
        setImmediate,
      ),
    }));
    const { whole, ...read } = found;
    if (!consistent) {
      await wait(AGAIN);
      continue;
    }
    if (whole && isHash(read.version)) await files.keep(nameOf(read.version), read.matrix);
    return read;
  }
}
