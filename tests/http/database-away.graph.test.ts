import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { type Graph, openGraph } from '../../src/graph/kernel/graph.ts';
import { NetworkServer } from '../../src/http/server.ts';
import { TcpProxy } from '../support/tcp-proxy.ts';
import { testDatabase } from '../support/test-database.ts';

/** How long a client that is in a hurry waits, and how much later than that its answer may come on a busy machine, in milliseconds. */
const HURRY = 1500;
const LATE = 1500;
/** How long everybody else waits. */
const DEADLINE = 30_000;
const CLIENTS = 20;

const told: string[] = [];
const logged: unknown[] = [];
let proxy: TcpProxy;
let graph: Graph;
let app: App;
let server: Server;
let url = '';

/** One answer: its status, the code of its error, and after how long it came. */
async function asked(query: string, deadline = DEADLINE) {
  const start = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'caucus-deadline-ms': String(deadline) },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: object; errors?: { extensions: { code: string } }[] };
  return {
    data,
    status: response.status,
    code: errors?.[0]?.extensions.code,
    away: response.headers.get('caucus-database'),
    retry: response.headers.get('retry-after'),
    milliseconds: performance.now() - start,
  };
}

let number = 0;
/** A question that nobody has asked before, which needs the database. */
const anew = () => {
  number += 1;
  return `{ q${number}: contradictions(keys: ["I${number}"]) { totalCount } }`;
};
const many = (deadline = DEADLINE) => Promise.all(Array.from({ length: CLIENTS }, () => asked(anew(), deadline)));

describe('a database that goes away', () => {
  beforeAll(async () => {
    const neo4j = testDatabase();
    proxy = await TcpProxy.to(Number(new URL(neo4j.uri).port));
    const watcher = { away: () => told.push('away'), back: () => told.push('back') };
    graph = openGraph({ ...neo4j, uri: proxy.uri, deadline: 60_000, watcher });
    app = createApp(graph, { production: true, deadline: DEADLINE, log: (error) => logged.push(error) });
    await app.start();
    server = new NetworkServer(app.handle).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    // What a first answer has to read and to compile is done.
    await vi.waitFor(async () => expect((await asked(anew())).status).toBe(200), { timeout: 180_000 });
    await many();
  });
  afterAll(async () => {
    await proxy.become('open');
    server.closeAllConnections();
    server.close();
    await app.close();
    await graph.close();
    await proxy.close();
  });

  const isBack = () =>
    expect.poll(async () => (await asked(anew())).status, { timeout: 90_000, interval: 200 }).toBe(200);

  it('answers over a new connection when those that there are break', async () => {
    const answers = many();
    proxy.cut();
    for (const { status } of await answers) expect(status).toBe(200);
    for (const { status } of await many()) expect(status).toBe(200);
    expect(told).toEqual([]);
  });

  it('answers everybody by the deadline when it hangs, then at once, and is back by itself', async () => {
    await proxy.become('hung');
    for (const { status, code, milliseconds } of await many(HURRY)) {
      expect([503, 504]).toContain(status);
      expect(['DEADLINE_EXCEEDED', 'UNAVAILABLE']).toContain(code);
      expect(milliseconds).toBeLessThan(HURRY + LATE);
    }
    await expect.poll(() => told, { timeout: 60_000 }).toEqual(['away']);
    for (const { status, code, retry, milliseconds } of await many()) {
      expect([status, code, retry]).toEqual([503, 'UNAVAILABLE', '5']);
      expect(milliseconds).toBeLessThan(LATE);
    }

    await proxy.become('open');
    await isBack();
    expect(told.splice(0)).toEqual(['away', 'back']);
  });

  it('gives everybody an answer by the deadline when all that it says comes a second later', async () => {
    await proxy.become('slow');
    const answers = [...(await many(HURRY)), ...(await many(HURRY)), ...(await many())];
    for (const { status, code, milliseconds } of answers.slice(0, -CLIENTS)) {
      expect([status, code]).toBeOneOf([
        [200, undefined],
        [503, 'UNAVAILABLE'],
        [504, 'DEADLINE_EXCEEDED'],
      ]);
      expect(milliseconds).toBeLessThan(HURRY + LATE);
    }
    // Whoever has the patience is answered.
    expect(answers.slice(-CLIENTS).map(({ status }) => status)).toEqual(Array(CLIENTS).fill(200));

    await proxy.become('open');
    await isBack();
    told.splice(0);
  });

  it('goes on answering what it has in memory while nobody can reach the database, and says so', async () => {
    const kept = '{ state(iso3: "FRA") { name } }';
    expect(await asked(kept)).toMatchObject({ status: 200, away: null });
    await proxy.become('refused');
    await expect.poll(async () => (await asked(anew())).code, { timeout: 30_000 }).toBe('UNAVAILABLE');

    expect(await asked(kept)).toMatchObject({ status: 200, away: 'away', data: { state: { name: 'France' } } });
    for (const { code } of await many()) expect(code).toBe('UNAVAILABLE');
    await expect.poll(() => app.ready(), { timeout: 60_000 }).toBe(false);

    await proxy.become('open');
    await isBack();
    await expect.poll(() => app.ready(), { timeout: 30_000 }).toBe(true);
    expect(await asked(kept)).toMatchObject({ status: 200, away: null });
    expect(told.splice(0)).toEqual(['away', 'back']);
  });

  it('logs no error for each question', () => {
    expect(logged.filter((error) => (error as Error).name !== 'DeadlineExceeded')).toEqual([]);
  });

  it('keeps to a shorter deadline that the client sets, and refuses one that is none', async () => {
    const send = (deadline: string) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'caucus-deadline-ms': deadline },
        body: JSON.stringify({ query: anew() }),
      });
    expect((await send('60000')).status).toBe(200);
    await proxy.become('hung');
    const start = performance.now();
    expect((await send('100')).status).toBe(504);
    expect(performance.now() - start).toBeLessThan(HURRY + LATE);
    await proxy.become('open');
    await isBack();

    const refused = await send('soon');
    expect(refused.status).toBe(400);
    expect(await refused.text()).toMatch(/caucus-deadline-ms: \\"soon\\" is not a whole number of milliseconds/);
  });
});
