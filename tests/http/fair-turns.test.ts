import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Busy } from '../../src/analysis/kernel/turns.ts';
import { patienceOf } from '../../src/graph/kernel/patience.ts';
import { FairTurns } from '../../src/http/fair-turns.ts';

/** How many small operations of a client run at once, and how many may wait. */
const [RUNNING, WAITING] = [64, 5000];

it('whoever is refused at the door gives nobody a turn', async () => {
  const turns = new FairTurns();
  const asker = { client: 'one', patience: patienceOf(60_000) };
  const ends = await Promise.all(Array.from({ length: RUNNING }, () => turns.turn(asker, 0)));
  let begun = 0;
  for (let one = 0; one < WAITING; one += 1)
    void turns.turn(asker, 0).then(() => {
      begun += 1;
    });

  for (let one = 0; one < 20; one += 1) await expect(turns.turn(asker, 0)).rejects.toThrow(Busy);

  expect(begun).toBe(0);
  ends[0]?.();
  await expect.poll(() => begun).toBe(1);
});

it('a large operation lets all in who arrive one after the other, on a machine whose turns are slow too', async () => {
  const turns = new FairTurns();
  let arrived = 0;
  const quiet = turns.quiet(1000, patienceOf(60_000)).then(() => arrived);
  for (; arrived < 120; arrived += 1) {
    turns.arrive();
    const until = performance.now() + 10;
    while (performance.now() < until);
    await setImmediate();
  }
  expect(await quiet).toBe(120);
});
