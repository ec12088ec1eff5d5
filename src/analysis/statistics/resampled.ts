import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Progress } from '../kernel/progress.ts';
import type { Items, Scale, Until } from './ordinal-probit.ts';
import { DRAW, type Draws, makeDraw, makeOpenDraws } from './resample-draws.ts';

/** A thread takes as long to begin as some draws take: with fewer than so many for each it is not worth it. */
const LEAST = 4;
/** How long is waited for a draw of another thread before it is made here, in milliseconds. */
const PATIENCE = 10_000;

/**
 * The points of all states by each of several weightings of the items, from an estimate of all on: on all cores, whose threads have the priority of the one
 * that asks. Gives the same numbers however many there are. Ends when `progress` throws.
 */
export function resampledPoints(
  items: Items,
  start: Scale,
  weightings: readonly Float64Array[],
  until: Until,
  progress: Progress,
): Float64Array[] {
  const { length } = weightings;
  const each = items.rollCalls.length;
  const weights = new Float64Array(length * each);
  for (const [draw, weighting] of weightings.entries()) weights.set(weighting, draw * each);
  const state = new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
  const points = new Float64Array(new SharedArrayBuffer(length * items.states * Float64Array.BYTES_PER_ELEMENT));
  const draws: Draws = { items, start, until, weights, state, points };
  const others = Math.min(availableParallelism(), Math.floor(length / LEAST)) - 1;
  for (let other = 0; other < others; other += 1) beginThread(draws);
  try {
    makeOpenDraws(draws, () => progress(state.filter((of) => of !== DRAW.open).length / (length + 1)));
    for (const draw of state.keys()) {
      Atomics.wait(state, draw, DRAW.begun, PATIENCE);
      // A thread that ended midway has left it.
      if (Atomics.load(state, draw) !== DRAW.done) makeDraw(draws, draw);
    }
  } finally {
    // Nobody begins what is still open.
    for (const draw of state.keys()) Atomics.compareExchange(state, draw, DRAW.open, DRAW.begun);
  }
  return weightings.map((_, draw) => points.slice(draw * items.states, (draw + 1) * items.states));
}

function beginThread(draws: Draws): void {
  const thread = new Worker(new URL('resample-thread.ts', import.meta.url), { workerData: draws });
  // What it does not do is done here.
  thread.on('error', () => {});
  thread.unref();
}
