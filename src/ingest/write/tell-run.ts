import type { Graph } from '../../graph/kernel/graph.ts';
import { command } from '../../graph/kernel/query.ts';
import { number, text } from '../../graph/kernel/shape.ts';

/** How often it is told, in milliseconds; after half a minute of silence a run is taken for dead (`src/graph/import-run.ts`). */
const EVERY = 1000;

const tell = command('ingest/tell-run', { id: text, done: number, total: number });
const leave = command('ingest/leave-run', { id: text });
export const forgetRun = command('ingest/forget-run', { id: text });

/**
 * Writes into the graph once a second how far the run with this id is, for those who follow imports in another process; `done` says how many of `total` records
 * it has looked at. What comes back stops it. Finishing the run takes away what was written. An import does not fail because this cannot be written.
 */
export function tellRun(graph: Graph, id: string, total: number, done: () => number): () => Promise<void> {
  let telling: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    telling ??= graph
      .write((run) => run(tell, { id, done: Math.min(done(), total), total }))
      .catch(() => {})
      .finally(() => {
        telling = undefined;
      });
  }, EVERY);
  return async () => {
    clearInterval(timer);
    await telling;
  };
}

/** An import that was refused before it wrote anything. */
export class Refused extends Error {
  override readonly name: string = 'Refused';
}

/** Writes into the graph that a run has failed, so that no other waits for it, or forgets one that was refused. What made it fail is what counts: this may fail too. */
export const leaveRun = (graph: Graph, id: string, error: unknown): Promise<unknown> =>
  graph.write((run) => run(error instanceof Refused ? forgetRun : leave, { id })).catch(() => {});
