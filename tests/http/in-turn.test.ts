import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { inTurn } from '../../src/http/in-turn.ts';

const MEGABYTES = 3;
const MANY = 200;
const closing: (() => void)[] = [];

/** Sends many requests for `path` in one packet, over a connection to a server. */
async function pipeline(handle: RequestListener, path: string): Promise<Socket> {
  const server = createServer(inTurn(handle)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  closing.push(() => {
    socket.destroy();
    server.close();
  });
  socket.on('error', () => {});
  socket.pause();
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`.repeat(MANY));
  return socket;
}

describe('requests that come in one packet', () => {
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  it('are all answered, one after the other, in their order', async () => {
    let under = 0;
    let most = 0;
    let number = 0;
    const socket = await pipeline(async (_, response) => {
      under += 1;
      most = Math.max(most, under);
      number += 1;
      const text = `<${number}>`;
      await sleep(1);
      under -= 1;
      response.end(text);
    }, '/');

    let text = '';
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    socket.resume();
    await expect.poll(() => text).toContain(`<${MANY}>`);
    const numbers = [...text.matchAll(/<(\d+)>/g)].map(([, found]) => Number(found));
    expect(numbers).toEqual(Array.from({ length: MANY }, (_, at) => at + 1));
    expect(most).toBe(1);
  });

  it('are not begun for somebody who reads nothing, nor for somebody who has gone', async () => {
    let begun = 0;
    const socket = await pipeline((_, response) => {
      begun += 1;
      response.end(Buffer.alloc(MEGABYTES * 1_000_000, 'x'));
    }, '/large');

    await expect.poll(() => begun).toBeGreaterThan(0);
    await sleep(500);
    // The buffers of the system hold a few.
    expect(begun).toBeLessThan(10);
    const before = begun;
    socket.destroy();
    await sleep(200);
    expect(begun).toBe(before);
  });
});
