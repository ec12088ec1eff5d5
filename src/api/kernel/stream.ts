/** What somebody is told as it happens; `return` leaves it, also while `next` waits. */
export type Stream<T> = AsyncIterableIterator<T, undefined, undefined>;

/** The two things that the source of a stream does: to tell a value, and to end, with an error or without. */
type Source<T> = { tell(value: T): void; end(error?: unknown): void };

/**
 * A stream of what `begin` tells from the first `next` on. Whoever reads slower than it tells gets the newest value, not those before it. `begin` answers with
 * what is to be done when the reader leaves.
 */
export function stream<T>(begin: (source: Source<T>) => () => void): Stream<T> {
  let newest: { readonly value: T } | undefined;
  let ended: { readonly error?: unknown } | undefined;
  let waiting = Promise.withResolvers<void>();
  let leave: (() => void) | undefined;
  const source: Source<T> = {
    tell(value) {
      if (ended) return;
      newest = { value };
      waiting.resolve();
    },
    end(error) {
      ended ??= error === undefined ? {} : { error };
      waiting.resolve();
    },
  };
  return {
    async next() {
      if (!ended) leave ??= begin(source);
      while (!newest && !ended) {
        await waiting.promise;
        waiting = Promise.withResolvers();
      }
      if (newest) {
        const { value } = newest;
        newest = undefined;
        return { value, done: false };
      }
      if (ended && 'error' in ended) {
        const { error } = ended;
        ended = {};
        throw error;
      }
      return { value: undefined, done: true };
    },
    async return() {
      newest = undefined;
      source.end();
      leave?.();
      leave = undefined;
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** What `make` makes of each value of a stream, one after the other; a value of which it makes nothing is passed over. */
export function made<T, U>(from: Stream<T>, make: (value: T) => Promise<U | undefined>): Stream<U> {
  return {
    async next() {
      for (;;) {
        const { value, done } = await from.next();
        if (done) return { value: undefined, done: true };
        const found = await make(value);
        if (found !== undefined) return { value: found, done: false };
      }
    },
    async return() {
      await from.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
