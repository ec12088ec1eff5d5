/** How long somebody waits for an answer: until a moment of `performance.now()`, and until `gone` aborts. */
export type Patience = { readonly until: number; readonly gone?: AbortSignal };

/** It was not answered in time, or whoever asked went away. */
export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded';
}

/** Patience of so many milliseconds from now. */
export const patienceOf = (milliseconds: number, gone?: AbortSignal): Patience => ({
  until: performance.now() + milliseconds,
  ...(gone && { gone }),
});

/** How much patience is left, in milliseconds; none when whoever asked has gone. */
export const left = ({ until, gone }: Patience): number => (gone?.aborted ? 0 : until - performance.now());

/** The answer, unless patience ends before it comes: then it goes on by itself, and `what` says of what the error is. */
export function inTime<T>(answer: PromiseLike<T>, patience: Patience, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const { gone } = patience;
    const end = () => reject(new DeadlineExceeded(`${what} was not answered in time.`));
    const time = left(patience);
    const timer = time < LONGEST ? setTimeout(end, Math.max(0, time)) : undefined;
    gone?.addEventListener('abort', end, { once: true });
    Promise.resolve(answer)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        gone?.removeEventListener('abort', end);
      });
  });
}

/** Timers of Node hold no more milliseconds than this. */
const LONGEST = 2 ** 31;
