import { setImmediate } from 'node:timers/promises';
import type { Context } from './context.ts';

/** For how long work goes on before others have a turn of the loop, in milliseconds. */
const SLICE = 10;

type Waiting = { readonly work: () => unknown; done(result: unknown): void; failed(error: unknown): void };

/** What each request has given and what has not been done yet. */
const waiting = new WeakMap<Context, Waiting[]>();

/**
 * Does what takes milliseconds, one after the other of all that a request gives here, so that others are answered in between. All of a level are
 * told at once, when the last is done: what they read next is still read together.
 */
export function inSlices<T>(context: Context, work: () => T): Promise<T> {
  return new Promise<T>((done, failed) => {
    const one: Waiting = { work, done: done as Waiting['done'], failed };
    const others = waiting.get(context);
    if (others) {
      others.push(one);
      return;
    }
    const all = [one];
    waiting.set(context, all);
    void doAll(context, all);
  });
}

async function doAll(context: Context, all: readonly Waiting[]): Promise<void> {
  const telling: (() => void)[] = [];
  await setImmediate();
  let begun = performance.now();
  // What is given meanwhile comes behind.
  for (const { work, done, failed } of all) {
    try {
      const result = work();
      telling.push(() => done(result));
    } catch (error) {
      telling.push(() => failed(error));
    }
    if (performance.now() - begun < SLICE) continue;
    await setImmediate();
    begun = performance.now();
  }
  waiting.delete(context);
  for (const tell of telling) tell();
}
