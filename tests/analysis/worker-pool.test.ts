import { afterEach, describe, expect, it } from 'vitest';
import { meansOf } from '../../src/analysis/kernel/means.ts';
import { agreement } from '../../src/analysis/measures/agreement.ts';
import { coalitions } from '../../src/analysis/measures/coalitions.ts';
import { WorkerPool } from '../../src/analysis/worker-pool.ts';
import { drawn, everything } from '../support/matrix.ts';

/** Twelve states in two camps, of which one and then the other has a dissenter. */
const rows = Array.from({ length: 12 }, (_, state) => [
  `S${String(state).padStart(2, '0')}`,
  Array.from({ length: 60 }, (_, vote) =>
    (vote + (state < 6 ? 0 : 1)) % 2 === Number(vote % 12 === state) ? 'Y' : 'N',
  ).join(''),
]);
const matrix = drawn(Object.fromEntries(rows));
const names = matrix.states;
const task = { over: everything(matrix), names, neighbours: 5, resolution: 1, seed: 1, minCommonVotes: 10 };
const pairs = { states: [0, 1, 2], over: everything(matrix), abstention: 'HALF', minCommonVotes: 1 } as const;

const open: WorkerPool[] = [];
const pool = (): WorkerPool => {
  const made = new WorkerPool(matrix, meansOf(matrix));
  open.push(made);
  return made;
};

describe('the worker pool', () => {
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });

  it('does the same task once, for those who ask while it is under way and for those who ask later', async () => {
    const work = pool();
    const [one, another] = await Promise.all([work.run(agreement, 'key', pairs), work.run(agreement, 'key', pairs)]);
    expect(one).toBe(another);
    expect(await work.run(agreement, 'key', pairs)).toBe(one);
    expect(await work.run(agreement, 'other key', pairs)).not.toBe(one);
    expect([...one.common]).toEqual([...(await work.run(agreement, 'other key', pairs)).common]);
  });

  it('tells all who share a task how far it is', async () => {
    const work = pool();
    const told: number[][] = [[], []];
    const { signal } = new AbortController();
    const follow = (shares: number[]) => ({ progress: (share: number) => void shares.push(share), gone: signal });
    await Promise.all(told.map((shares) => work.run(coalitions, 'key', task, follow(shares))));
    expect(told[0]?.length).toBeGreaterThan(1);
    expect(told[1]).toEqual(told[0]);
    expect(told[0]?.toSorted((a, b) => a - b)).toEqual(told[0]);
  });

  it('gives work up when all who follow it have left, and does it anew when asked again', async () => {
    const work = pool();
    const [one, another] = [new AbortController(), new AbortController()];
    const shares: number[] = [];
    const leaving = { progress: (share: number) => void (shares.push(share) && one.abort()), gone: one.signal };
    const both = [leaving, { progress: () => another.abort(), gone: another.signal }];
    const given = both.map((follower) => work.run(coalitions, 'key', task, follower));
    const ended = await Promise.allSettled(given);
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(shares).toHaveLength(1);
    expect(await work.run(coalitions, 'key', task)).toHaveProperty('blocs');
  });

  it('does not give up what somebody waits for, when those who follow it have left', async () => {
    const work = pool();
    const leaver = new AbortController();
    const followed = work.run(coalitions, 'key', task, { progress: () => leaver.abort(), gone: leaver.signal });
    const waited = work.run(coalitions, 'key', task);
    expect(await waited).toBe(await followed);
    expect(leaver.signal.aborted).toBe(true);
  });

  it('passes on what went wrong, and does the task anew when asked again', async () => {
    const work = pool();
    const wrong = { ...pairs, over: null as unknown as Uint32Array };
    await expect(work.run(agreement, 'key', wrong)).rejects.toThrow();
    expect((await work.run(agreement, 'key', pairs)).size).toBe(3);
  });

  it('lets quick work by long work, and one client by another that has asked for much', async () => {
    const work = pool();
    const done: string[] = [];
    const of = (client: string, seed: number) =>
      work.run(coalitions, `${client} ${seed}`, { ...task, seed }, { client }).then(() => done.push(client));
    const all = [of('a', 1), of('a', 2), of('a', 3), of('a', 4), of('b', 5)];
    await work.run(agreement, 'key', pairs, { client: 'c' });
    done.push('c');
    await Promise.all(all);

    expect(done.indexOf('c')).toBeLessThan(4);
    expect(done.filter((client) => client !== 'c')).toEqual(['a', 'a', 'b', 'a', 'a']);
  });

  it('finishes what is under way when it retires, and what is asked after that', async () => {
    const work = pool();
    const under = work.run(coalitions, 'key', task);
    work.retire();
    expect(await under).toHaveProperty('blocs');
    expect((await work.run(agreement, 'key', pairs)).size).toBe(3);
  });

  it('refuses what is under way when it is closed', async () => {
    const work = pool();
    const under = work.run(coalitions, 'key', task);
    const refused = expect(under).rejects.toThrow('The analysis was ended.');
    await work.close();
    await refused;
  });
});
