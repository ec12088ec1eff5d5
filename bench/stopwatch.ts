import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** The one in the middle. */
export const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;

/** Median times in milliseconds of several ways to the same answer: run in turn, round by round, so that a slow moment of the machine meets all of them. */
export async function race(
  ways: Readonly<Record<string, () => Promise<unknown>>>,
  { rounds = 40, warmUp = 15 } = {},
): Promise<Record<string, number>> {
  const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      await way();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

/**
 * How long others have to wait while work is done, at most, in milliseconds: by the clock, and by the processor time that this thread took
 * from one turn of the event loop to the next. By the clock a thread waits for a processor too, where a database keeps all of them busy.
 */
export async function lag(work: () => Promise<unknown>): Promise<{ clock: number; processor: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  let processor = 0;
  let before = processorTime();
  const ticking = setInterval(() => {
    const now = processorTime();
    processor = Math.max(processor, now - before);
    before = now;
  }, 1);
  // The first sample only says when to count from.
  await wait(20);
  processor = 0;
  await work();
  await wait(20);
  clearInterval(ticking);
  delay.disable();
  return { clock: delay.max / 1e6, processor };
}

function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
