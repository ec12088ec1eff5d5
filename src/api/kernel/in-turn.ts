import { setImmediate } from 'node:timers/promises';
import type { Context } from './context.ts';

const last = new WeakMap<Context, Promise<unknown>>();

/** Does what fills a turn of the loop after all that the same request has given here before, so that others are answered in between. */
export function inTurn<T>(context: Context, work: () => T): Promise<T> {
  const before = last.get(context) ?? Promise.resolve();
  const done = before.then(() => setImmediate()).then(work);
  last.set(
    context,
    done.catch(() => {}),
  );
  return done;
}
