import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { NetworkServer } from '../../src/http/server.ts';

const HALF = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{';
const closing: (() => void)[] = [];

async function open(server: NetworkServer, localAddress = '127.0.0.1'): Promise<Socket> {
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  socket.on('error', () => {});
  closing.push(
    () => socket.destroy(),
    () => server.closeAllConnections(),
  );
  await once(socket, 'connect');
  return socket;
}

const isClosed = async (socket: Socket): Promise<boolean> => {
  socket.resume();
  await sleep(100);
  return socket.destroyed || socket.readableEnded;
};

describe('the connections of a server', () => {
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  it('are no more of one address than leave room for others, and another may come when one has gone', async () => {
    const server = new NetworkServer((_, response) => void response.end(), { held: { ofAll: 10, ofAddress: 2 } });
    const [first, second, third] = [await open(server), await open(server), await open(server)];

    expect([await isClosed(first), await isClosed(second), await isClosed(third)]).toEqual([false, false, true]);
    expect(await isClosed(await open(server, '127.0.0.2'))).toBe(false);
    first.destroy();
    await sleep(50);
    expect(await isClosed(await open(server))).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['half a header', 'GET /livez HTTP/1.1\r\nHost'],
    ['half a body', HALF],
  ])('do not keep a server that is to end where they have sent %s', async (_, sent) => {
    const server = new NetworkServer((request, response) => {
      request.resume().once('end', () => response.end());
    });
    (await open(server)).write(sent);
    await sleep(50);

    const start = performance.now();
    await Promise.all([server.drain(), server.drain()]);
    expect(performance.now() - start).toBeLessThan(6000);
  });

  it('are closed by a server that is to end when what is under way has been answered', async () => {
    const server = new NetworkServer((_, response) => void setTimeout(() => response.end('late'), 2000));
    const socket = await open(server);
    let heard = '';
    socket.on('data', (part) => {
      heard += part;
    });
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await sleep(50);

    await server.drain();
    expect(heard).toMatch(/^HTTP\/1\.1 200 [\s\S]*late/);
  });
});
