import { parentPort } from 'node:worker_threads';
import { Matrix } from './kernel/matrix.ts';
import type { Means } from './kernel/means.ts';
import type { Progress } from './kernel/progress.ts';
import { type FromWorker, TASKS, type ToWorker } from './task.ts';

// The thread of long work: it holds one matrix, and does one task after the other.

type Task = (matrix: Matrix, means: Means, parameters: unknown, progress: Progress) => unknown;

let matrix: Matrix | undefined;
let means: Means | undefined;
const port = parentPort;
const say = (message: FromWorker) => port?.postMessage(message);

port?.on('message', (message: ToWorker) => {
  if (message.type === 'matrix') {
    matrix = new Matrix(message.states, message.rollCalls, message.memory);
    means = message.means;
    return;
  }
  const { id, name, parameters } = message;
  try {
    if (matrix === undefined || means === undefined) throw new Error('The worker has no matrix yet.');
    const task = TASKS[name] as Task;
    say({
      id,
      type: 'result',
      result: task(matrix, means, parameters, (share) => say({ id, type: 'progress', share })),
    });
  } catch (error) {
    say({ id, type: 'failure', message: (error as Error).stack ?? String(error) });
  }
});
