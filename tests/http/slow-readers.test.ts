import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { NetworkServer } from '../../src/http/server.ts';
import type { Reading } from '../../src/http/slow-readers.ts';
import { send } from '../support/listen.ts';

const MEGABYTES = 20;
const closing: (() => void)[] = [];

/** A server with answers of many megabytes at `/large`, and short ones elsewhere. */
async function serve(reading: Reading): Promise<{ server: Server; port: number; url: string }> {
  const large = Buffer.alloc(MEGABYTES * 1_000_000, 'x');
  const answer: RequestListener = (request, response) => void response.end(request.url === '/large' ? large : 'short');
  const server = new NetworkServer(answer, { reading });
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, port, url: `http://127.0.0.1:${port}` };
}

/** Asks for what is large, and never reads; once the server has closed the connection it is `closed`. */
function asksAndNeverReads(port: number): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.pause();
  socket.write('GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n');
  closing.push(() => socket.destroy());
  return socket;
}

const held = (server: Server) => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));

describe('a client that does not read', () => {
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  it('loses its connection after a while, fifty of them too, and others are served meanwhile', async () => {
    const { server, port, url } = await serve({ unread: 1e12, time: 4000, every: 100 });
    for (let count = 0; count < 50; count += 1) asksAndNeverReads(port);
    await expect.poll(() => held(server), { timeout: 4000 }).toBeGreaterThanOrEqual(50);

    expect((await send(url)).bytes.toString()).toBe('short');
    await expect.poll(() => held(server), { timeout: 20_000 }).toBeLessThanOrEqual(1);
    expect((await send(`${url}/large`)).bytes.length).toBe(MEGABYTES * 1_000_000);
  });

  it('loses it at once where too much waits to be read by all, those who came first', async () => {
    const { server, port } = await serve({ unread: 3.5 * MEGABYTES * 1e6, time: 60_000, every: 50 });
    const first = asksAndNeverReads(port);
    await expect.poll(() => held(server)).toBe(1);
    await sleep(300);
    for (let count = 0; count < 4; count += 1) asksAndNeverReads(port);

    // What the system itself buffers of each is not counted.
    await expect.poll(() => held(server), { timeout: 20_000 }).toBeLessThanOrEqual(4);
    await sleep(500);
    expect(await held(server)).toBeGreaterThanOrEqual(3);
    first.resume();
    await expect.poll(() => first.destroyed, { timeout: 5000 }).toBe(true);
    expect(first.bytesRead).toBeLessThan(MEGABYTES * 1e6);
  });

  it('keeps it where it reads slowly but to the end in time', async () => {
    const { port } = await serve({ unread: 1e12, time: 10_000, every: 50 });
    const socket = asksAndNeverReads(port);
    await sleep(1000);
    socket.resume();

    await expect.poll(() => socket.bytesRead, { timeout: 9000 }).toBeGreaterThanOrEqual(MEGABYTES * 1e6);
  });
});
