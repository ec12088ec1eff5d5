import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { buildMatrix } from '../analysis/kernel/build-matrix.ts';
import type { RollCalls } from '../analysis/kernel/roll-calls.ts';
import { ROLL_CALL_TEXT, rollCalls } from '../graph/analysis/roll-call.ts';
import { hashOfVotes } from '../graph/analysis/votes-hash.ts';
import { dataVersion } from '../graph/dataset.ts';
import { unfinishedRuns } from '../graph/import-run.ts';
import type { Graph } from '../graph/kernel/graph.ts';
import { readSnapshot } from '../graph/kernel/snapshot.ts';
import type { MatrixFiles } from './matrix-files.ts';

/** Where roll calls may be that were read before, and who hears how many have been read of the database. */
type Reading = {
  readonly files?: MatrixFiles | undefined;
  readonly before?: RollCalls | undefined;
  readonly told?: (read: number) => void;
};

/** Raised when what is kept of a roll call is another than before. */
const EDITION = 2;

/**
 * Reads all roll calls of the graph: from those of `before` or from a file where their votes were the same, else from the database, and then keeps them.
 * Only where it is `consistent` are they of one state of the data: nothing was committed while they were read.
 */
export async function readRollCalls(
  graph: Graph,
  { files, before, told }: Reading = {},
): Promise<RollCalls & { readonly consistent: boolean }> {
  const { found, consistent } = await readSnapshot(graph, async () => {
    const version = await dataVersion(graph);
    const votesHash = await votesHashOf(graph, version);
    const known = before?.votesHash === votesHash ? before?.matrix : undefined;
    const kept = votesHash === null ? null : (known ?? (await files?.read(votesHash)));
    return { version, votesHash, kept, matrix: kept ?? (await buildMatrix(rollCalls(graph, told), setImmediate)) };
  });
  const { kept, ...read } = found;
  if (consistent && read.votesHash !== null && !kept) await files?.keep(read.votesHash, read.matrix);
  return { ...read, consistent };
}

/** Whether a version is the hash of data: it is empty where there are none, and the id of an import that another was to follow. */
const isHash = (version: string): boolean => /^[0-9a-f]{32}$/.test(version);

/** The hash of all votes, and of the statement by which they are read, since another one reads the same otherwise. */
async function votesHashOf(graph: Graph, version: string): Promise<string | null> {
  if (!isHash(version) || (await unfinishedRuns(graph)).length > 0) return null;
  return hash('sha256', `${EDITION} ${await hashOfVotes(graph)} ${ROLL_CALL_TEXT}`).slice(0, 32);
}
