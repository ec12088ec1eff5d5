import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../../../src/graph/kernel/graph.ts';
import { patienceOf } from '../../../src/graph/kernel/patience.ts';
import { TcpProxy } from '../../support/tcp-proxy.ts';
import { testDatabase } from '../../support/test-database.ts';

const LATE = 40;
/** How many ask at once. */
const ASKED = 10;
/** How long they wait, in milliseconds: longer than it takes until the connections are others twice. */
const WAITED = 30_000;
const slow = { name: 'test', text: 'UNWIND range(1, 100000000) AS n WITH n WHERE n < 0 RETURN count(n)' };
const small = { name: 'test', text: 'RETURN 1' };
let proxy: TcpProxy;
let graph: Graph;

const noted = (error: unknown) => error;
const one = () => graph.read<[number]>(small, {});

describe('the connections to the database', () => {
  beforeAll(async () => {
    const neo4j = testDatabase();
    proxy = await TcpProxy.to(Number(new URL(neo4j.uri).port));
    graph = openGraph({ ...neo4j, uri: proxy.uri, deadline: 10_000 });
    await one();
  });
  afterAll(async () => {
    await graph.close();
    await proxy.close();
  });

  it('stay as they are where questions were late and others are answered', async () => {
    for (let number = 0; number < LATE; number += 1) {
      await expect(graph.within(patienceOf(10)).read(slow, {})).rejects.toThrow(/too long|not answered in time/);
      expect(await one()).toEqual([[1]]);
      await sleep(20);
    }

    // A late one holds its own until the database has ended it.
    expect(proxy.taken).toBeLessThan(LATE / 2);
    await expect.poll(() => graph.reading()).toBe(0);
  });

  it('leave nobody waiting when they are closed', async () => {
    const own = openGraph({ ...testDatabase(), deadline: 60_000 });
    const reading = own.read(slow, {}).catch(noted);
    await sleep(100);

    await own.close();

    expect(await reading).toMatchObject({
      name: 'Unavailable',
      message: 'The connections to the database were closed.',
    });
  });

  it('are others after they have hung, and the first are closed when nobody waits over them', async () => {
    await Promise.all(Array.from({ length: ASKED }, one));
    await proxy.become('hung');
    expect(proxy.connections).toBeGreaterThanOrEqual(5);
    await expect(graph.within(patienceOf(2000)).read(slow, {})).rejects.toThrow('not answered in time');
    await expect.poll(() => graph.away(), { timeout: 60_000 }).toBe(true);

    await proxy.become('open');
    await expect.poll(() => graph.away(), { timeout: 60_000 }).toBe(false);
    expect(await one()).toEqual([[1]]);
    await expect.poll(() => proxy.connections, { timeout: 60_000 }).toBeLessThan(5);
    expect(graph.reading()).toBe(0);
  });

  it('are no more than two pools have, however often those that there are hang for good', async () => {
    const asked: Promise<unknown>[][] = [];
    for (let round = 0; round < 2; round += 1) {
      // Connections that are there already hang; a new one would not be made.
      await Promise.all(Array.from({ length: ASKED }, one));
      await proxy.become('hung');
      const waiting = Array.from({ length: ASKED }, () =>
        graph.within(patienceOf(WAITED)).read(small, {}).catch(noted),
      );
      asked.push(waiting);
      await expect(graph.within(patienceOf(2000)).read(small, {})).rejects.toThrow('not answered in time');
      await expect.poll(() => graph.away(), { timeout: 60_000 }).toBe(true);
      await proxy.become('renewed');
      await expect.poll(() => graph.away(), { timeout: 60_000 }).toBe(false);
      // Those of the pool before wait on, and none of the one before that: they ask over the connections that there are now.
      await expect.poll(() => graph.reading()).toBe(ASKED);
    }

    expect(await Promise.all(asked[0] ?? [])).toEqual(Array.from({ length: ASKED }, () => [[1]]));
    await proxy.become('open');
    await expect.poll(() => proxy.connections, { timeout: 60_000 }).toBeLessThanOrEqual(2 * ASKED);
  });
});
