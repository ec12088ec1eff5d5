import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { AppOptions } from '../../src/app-options.ts';
import type { Graph } from '../../src/graph/kernel/graph.ts';
import { NetworkServer } from '../../src/http/server.ts';
import { silent } from './fake-graph.ts';

/** A server that listens on a free port until the test file ends; its address, without a path. */
export async function listen(options: Partial<AppOptions> = {}, graph: Graph = silent): Promise<string> {
  const app = createApp(graph, { production: false, ...options });
  // Without a database it is not ready, but answers.
  await app.start().catch(() => {});
  const server = new NetworkServer(app.handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await app.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A response as it came over the wire: what is compressed stays so. */
export type Raw = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly bytes: Buffer };

/** Sends a request without a word that is not given: no `Accept`, no encoding, no cache. */
export async function send(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Raw> {
  const sent = request(url, { method, headers }).end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, headers: response.headers, bytes: await buffer(response) };
}

/** Sends a GraphQL request by POST as JSON. */
export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Raw> =>
  send(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** The JSON of a response that is not compressed. */
export const jsonOf = ({ bytes }: Raw) => JSON.parse(bytes.toString());
