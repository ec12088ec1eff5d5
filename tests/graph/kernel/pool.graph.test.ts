import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Graph, openGraph } from '../../../src/graph/kernel/graph.ts';
import { patienceOf } from '../../../src/graph/kernel/patience.ts';
import { TcpProxy } from '../../support/tcp-proxy.ts';

const LATE = 40;
const slow = { name: 'test', text: 'UNWIND range(1, 100000000) AS n WITH n WHERE n < 0 RETURN count(n)' };
let proxy: TcpProxy;
let graph: Graph;

const one = () => graph.read<[number]>({ name: 'test', text: 'RETURN 1' }, {});

describe('the connections to the database', () => {
  beforeAll(async () => {
    const neo4j = inject('neo4j');
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

  it('are others after they have hung, and the first are closed when nobody waits over them', async () => {
    await Promise.all(Array.from({ length: 10 }, one));
    await proxy.become('hung');
    expect(proxy.connections).toBeGreaterThanOrEqual(5);
    await expect(graph.within(patienceOf(2000)).read(slow, {})).rejects.toThrow('not answered in time');
    await expect.poll(() => graph.away(), { timeout: 20_000 }).toBe(true);

    await proxy.become('open');
    await expect.poll(() => graph.away(), { timeout: 20_000 }).toBe(false);
    expect(await one()).toEqual([[1]]);
    await expect.poll(() => proxy.connections, { timeout: 20_000 }).toBeLessThan(5);
    expect(graph.reading()).toBe(0);
  });
});
