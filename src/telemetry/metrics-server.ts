import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Metrics } from './metrics.ts';

/** Tells the figures at `/metrics` of a port of their own; answers with what closes it. Throws an error with a sentence where the port cannot be had. */
export async function serveMetrics(metrics: Metrics, host: string, port: number): Promise<() => Promise<void>> {
  const server = createServer(async ({ method, url }, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    if (url !== '/metrics') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Figures are at /metrics.\n');
      return;
    }
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { 'content-type': 'text/plain', allow: 'GET, HEAD' }).end('Figures are read by GET.\n');
      return;
    }
    const { text, type } = await metrics.page();
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'EADDRINUSE' ? 'is in use. Choose another, or stop what listens there' : `fails: ${message}`;
    throw new Error(`CAUCUS_METRICS: port ${port} of ${host} ${why}.`);
  }
  return async () => {
    server.close();
    server.closeAllConnections();
  };
}
