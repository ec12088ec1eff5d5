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
  return Object.fromEntries(
    [...times].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN]),
  );
}
