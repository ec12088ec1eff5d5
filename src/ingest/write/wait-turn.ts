import { hostname } from 'node:os';
import { kill, pid } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../graph/kernel/graph.ts';
import { command, query } from '../../graph/kernel/query.ts';
import { flag, number, text } from '../../graph/kernel/shape.ts';

const earlierRuns = query(
  'ingest/earlier-runs',
  { id: text, silent: number },
  { source: text, started: text, process: text, turned: flag },
);
const takeTurn = command('ingest/take-turn', { id: text });

/** After so many milliseconds in which a run has told nothing, it is taken for one that was killed. */
const SILENT = 30_000;
/** How often it is asked whether the others have ended, and whether one that has just been written down has taken its turn, in milliseconds. */
const EVERY = 1000;
const SOON = 20;
/** So often it is asked for the turn of another before that is told. */
const ASKED = 50;

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

/**
 * Takes a turn for a run that is written down, and waits until the runs have ended that took theirs before; `say` is told for whom, once for each. Of two,
 * one sees the other whatever happens between: each is written down before it takes its turn, and waits for who has none yet.
 */
export async function waitTurn(graph: Graph, id: string, say: (sentence: string) => void): Promise<void> {
  const told = new Set<string>();
  await graph.write((run) => run(takeTurn, { id }));
  for (let asked = 0; ; asked += 1) {
    const [earlier] = (await earlierRuns(graph, { id, silent: SILENT })).filter(({ process }) => !hasDied(process));
    if (earlier === undefined) return;
    if (!earlier.turned && asked < ASKED) {
      await sleep(SOON);
      continue;
    }
    const name = `${earlier.source} ${earlier.started}`;
    if (!told.has(name))
      say(`The import of ${earlier.source} that began at ${earlier.started} has not ended: this one waits for it.`);
    told.add(name);
    await sleep(EVERY);
  }
}
