/** Runs at most `count` pieces of work at once: `run` waits for a free lane, not for the work; a failure is thrown by what comes next. */
export function atMost(count: number): { run(work: () => Promise<void>): Promise<void>; settled(): Promise<void> } {
  const busy = new Set<Promise<void>>();
  let failure: { error: unknown } | undefined;
  const check = () => {
    if (failure !== undefined) throw failure.error;
  };
  return {
    async run(work) {
      while (busy.size >= count) await Promise.race(busy);
      check();
      const done = work()
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => busy.delete(done));
      busy.add(done);
    },
    async settled() {
      await Promise.all(busy);
      check();
    },
  };
}
