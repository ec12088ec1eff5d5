import { setTimeout as wait } from 'node:timers/promises';
import type { RollCalls } from '../../analysis/kernel/roll-calls.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import type { Report } from '../../progress.ts';
import type { MatrixFiles } from '../../roll-calls/matrix-files.ts';
import { readRollCalls } from '../../roll-calls/read-roll-calls.ts';

/** How long to wait, in milliseconds, while somebody writes. */
const AGAIN = 1000;

/** All roll calls of one state of the graph, however often they have to be read for that. */
export async function settledRollCalls(graph: Graph, files: MatrixFiles, report: Report): Promise<RollCalls> {
  for (let step = 'Reading roll calls'; ; step = 'Reading roll calls again: an import is under way') {
    const read = await readRollCalls(graph, { files, told: (done) => report({ step, done }) });
    if (read.consistent) return read;
    await wait(AGAIN);
  }
}
