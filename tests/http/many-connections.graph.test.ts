import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { NetworkServer } from '../../src/http/server.ts';
import { testGraph } from '../support/graph.ts';

/** Where on this machine a client sends from: who holds much, and somebody else. */
const GREEDY = '127.0.0.2';
const OTHER = '127.0.0.3';
/** How long is waited for an answer, in milliseconds: half a minute for the first ones, by which it is set then. */
let deadline = 30_000;
/** As long as so many large ones take, one after the other: a quarter of those that are asked at once. */
const LARGE_ONES = 30;
/** By how many megabytes memory may grow for all of it, what the clients of this process hold among it. */
const MEMORY = 600;

const graph = testGraph();
const app = createApp(graph, { production: true });
await app.start();
const server = new NetworkServer(app.handle).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await app.close();
  await graph.close();
});

let asked = 0;
/** Nearly the dearest question that is allowed, each time another one: an answer of about 3 MB. */
const large = () => {
  asked += 1;
  return `{ a${asked}: votes(first: 100) { nodes { name ballots(first: 190) { nodes { id choice state { name } } } } } }`;
};
const small = () => {
  asked += 1;
  return `{ a${asked}: state(iso3: "KEN") { name votes(first: 3) { nodes { choice voteEvent { name } } } } }`;
};

/** Asks over a connection of its own, and gives the status and how many bytes came. */
async function ask(from: string, query: string): Promise<{ status: number; bytes: number }> {
  const headers = { 'content-type': 'application/json', 'caucus-deadline-ms': String(deadline) };
  const sent = request({
    host: '127.0.0.1',
    port,
    localAddress: from,
    agent: false,
    path: '/graphql',
    method: 'POST',
    headers,
  });
  sent.end(JSON.stringify({ query }));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, bytes: (await buffer(response)).length };
}

/** How long small questions of somebody else take, one after the other, until `over`; and how much memory there is at most. */
async function meanwhile(over: Promise<unknown>): Promise<{ times: number[]; most: number }> {
  let going = true;
  let most = 0;
  const times: number[] = [];
  void over.then(() => {
    going = false;
  });
  while (going) {
    const start = performance.now();
    expect((await ask(OTHER, small())).status).toBe(200);
    times.push(performance.now() - start);
    most = Math.max(most, process.memoryUsage.rss() / 1e6);
  }
  return { times: times.toSorted((a, b) => a - b), most };
}

describe('many connections of one client', () => {
  it('each with a large question hold no more than a few would, and others are answered meanwhile', async () => {
    // The first one reads what the others find.
    await ask(GREEDY, large());
    const begun = performance.now();
    expect((await ask(GREEDY, large())).bytes).toBeGreaterThan(1_000_000);
    deadline = Math.max(5000, Math.round(LARGE_ONES * (performance.now() - begun)));
    const before = process.memoryUsage.rss() / 1e6;
    const all = Promise.all(Array.from({ length: 120 }, () => ask(GREEDY, large())));
    const { times, most } = await meanwhile(all);
    const statuses = (await all).map(({ status }) => status);

    expect(times.length).toBeGreaterThan(20);
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(250);
    expect(times.at(-1)).toBeLessThan(deadline);
    expect(most - before).toBeLessThan(MEMORY);
    // Whose turn did not come in time is told so.
    expect(new Set([200, 503, 504])).toEqual(new Set([200, 503, 504, ...statuses]));
    expect(statuses).toContain(200);
    expect(statuses).toContain(503);
  }, 180_000);

  it('that never read their answers hold no more than is allowed, and others are answered meanwhile', async () => {
    const before = process.memoryUsage.rss() / 1e6;
    const sockets = Array.from({ length: 50 }, () => asksAndNeverReads());
    const { times, most } = await meanwhile(sleep(6000));

    expect(times.length).toBeGreaterThan(20);
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(250);
    expect(times.at(-1)).toBeLessThan(deadline);
    expect(most - before).toBeLessThan(MEMORY);
    for (const socket of sockets) socket.destroy();
  }, 180_000);
});

function asksAndNeverReads(): Socket {
  const socket = connect({ port, host: '127.0.0.1', localAddress: GREEDY });
  socket.on('error', () => {});
  socket.pause();
  const body = JSON.stringify({ query: large() });
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  return socket;
}
