// A thread that collects what servers tell: it takes all spans that are sent to it, and reads each second the figures at the address that it is told.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort } from 'node:worker_threads';

const EACH = 1000;

const server = createServer((request, response) => request.resume().on('end', () => response.end('{}')));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
parentPort?.postMessage(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
parentPort?.on('message', (figures: string) => {
  const read = async () => (await fetch(figures)).text();
  // That a server which ends is not there any more is no news.
  setInterval(() => void read().catch(() => {}), EACH);
});
