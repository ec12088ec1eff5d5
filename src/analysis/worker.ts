import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { Matrix } from './kernel/matrix.ts';
import type { RollCallData } from './kernel/measure.ts';
import { type FromWorker, type ToWorker, WORK } from './task.ts';

// A thread of work: it holds one matrix, and does one task after the other.

let data: RollCallData | undefined;
const port = parentPort;
const say = (message: FromWorker) => port?.postMessage(message);

port?.on('message', (message: ToWorker) => {
  if (message.type === 'matrix') {
    const { states, rollCalls, memory, means, niceness } = message;
    data = { matrix: new Matrix(states, rollCalls, memory), means };
    leaveToOthers(niceness);
    return;
  }
  const { name, parameters, unwanted } = message;
  const goOn = () => {
    if (Atomics.load(unwanted, 0) === 1) throw new Error('Nobody wants the result any more.');
  };
  try {
    if (data === undefined) throw new Error('The worker has no matrix yet.');
    const work = WORK.get(name);
    if (work === undefined) throw new Error(`The worker knows no work by the name of ${name}.`);
    goOn();
    const result = work.run(data, parameters, (share) => {
      goOn();
      say({ type: 'progress', share });
    });
    say({ type: 'result', result });
  } catch (error) {
    say({ type: 'failure', message: (error as Error).stack ?? String(error) });
  }
});

/** Gives this thread a lower priority, where the system has priorities of threads: on Linux. */
function leaveToOthers(niceness: number): void {
  try {
    setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), niceness);
  } catch {
    // Elsewhere all threads are alike.
  }
}
