import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { buildMatrix } from '../analysis/kernel/build-matrix.ts';
import type { Matrix } from '../analysis/kernel/matrix.ts';
import { ROLL_CALL_TEXT, rollCalls } from '../graph/analysis/roll-call.ts';
import { dataVersion } from '../graph/dataset.ts';
import { unfinishedRuns } from '../graph/import-run.ts';
import type { Graph } from '../graph/kernel/graph.ts';
import { readSnapshot } from '../graph/kernel/snapshot.ts';
import type { MatrixFiles } from './matrix-files.ts';

/** All roll calls of the graph and the data version that they are of. */
export type RollCallsRead = {
  readonly version: string;
  readonly matrix: Matrix;
  /** Whether they are of one state of the data: nothing was committed while they were read. */
  readonly consistent: boolean;
};

/** Raised when what is kept of a roll call is another than before. */
const EDITION = 1;

/** Whether a version is the hash of data, and not the id of an import that another was to follow. */
const isHash = (version: string): boolean => /^[0-9a-f]{32}$/.test(version);

/** Reads all roll calls of the graph: from a file where those of the data version were read before, else from the database, and then keeps them. `told` hears how many have been read. */
export async function readRollCalls(
  graph: Graph,
  files?: MatrixFiles,
  told?: (read: number) => void,
): Promise<RollCallsRead> {
  const named = async () => (files === undefined ? null : nameOf(graph));
  const before = await named();
  const kept = before === null ? null : await files?.read(before.name);
  if (before !== null && kept) return { version: before.version, matrix: kept, consistent: true };
  const { found, consistent } = await readSnapshot(graph, async () => ({
    version: await dataVersion(graph),
    named: await named(),
    matrix: await buildMatrix(rollCalls(graph, told), setImmediate),
  }));
  const { version, matrix, named: now } = found;
  if (consistent && now !== null) await files?.keep(now.name, matrix);
  return { version, matrix, consistent };
}

/**
 * The data version and what its file is called, since the same data are read otherwise by another statement; null where no version tells of all that is there:
 * an import has been ended on the way.
 */
async function nameOf(graph: Graph): Promise<{ version: string; name: string } | null> {
  const version = await dataVersion(graph);
  if (!isHash(version) || (await unfinishedRuns(graph)).length > 0) return null;
  return { version, name: hash('sha256', `${EDITION} ${version} ${ROLL_CALL_TEXT}`).slice(0, 32) };
}
