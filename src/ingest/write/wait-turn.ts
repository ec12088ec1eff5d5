import { hostname } from 'node:os';
import { kill, pid } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../graph/kernel/graph.ts';
import { query } from '../../graph/kernel/query.ts';
import { number, text } from '../../graph/kernel/shape.ts';

const earlierRuns = query(
  'ingest/earlier-runs',
  { id: text, started: text, silent: number },
  { source: text, started: text, process: text },
);

/** After so many milliseconds in which a run has told nothing, it is taken for one that was killed. */
const SILENT = 30_000;
/** How often it is asked whether the others have ended, and how long a run that began a little before may take to be seen, in milliseconds. */
const EVERY = 1000;
const SEEN = 300;

/** The process of a run: the machine and the number on it, so that others there see when it was killed. */
export const ownProcess = (): string => `${hostname()} ${pid}`;

/** Whether a process is one of this machine that is no more. */
export function hasDied(name: string): boolean {
  const [host = '', number = ''] = name.split(' ');
  if (host !== hostname() || !/^\d+$/.test(number)) return false;
  try {
    kill(Number(number), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Waits until the runs have ended that began before this one; `say` is told for whom, once for each. */
export async function waitTurn(
  graph: Graph,
  run: { readonly id: string; readonly started: string },
  say: (sentence: string) => void,
): Promise<void> {
  const told = new Set<string>();
  await sleep(SEEN);
  for (;;) {
    const [earlier] = (await earlierRuns(graph, { ...run, silent: SILENT })).filter(({ process }) => !hasDied(process));
    if (earlier === undefined) return;
    const name = `${earlier.source} ${earlier.started}`;
    if (!told.has(name))
      say(`The import of ${earlier.source} that began at ${earlier.started} has not ended: this one waits for it.`);
    told.add(name);
    await sleep(EVERY);
  }
}
