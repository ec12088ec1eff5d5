import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import type { Graph, Statement } from '../../src/graph/kernel/graph.ts';
import { NetworkServer } from '../../src/http/server.ts';
import { silent } from '../support/fake-graph.ts';
import { follow } from '../support/follow.ts';
import { jsonOf, listen, post, send } from '../support/listen.ts';

const VERSION = 'subscription { dataVersion }';
const STREAM = { accept: 'text/event-stream' };

/** A graph that has nothing in it but a version, which can be moved. */
function moving(first: string) {
  let version = first;
  const graph: Graph = {
    ...silent,
    read: async ({ name }: Statement) => (name === 'dataset/version' ? [[version]] : []) as never,
    within: () => graph,
  };
  const move = (to: string) => {
    version = to;
  };
  return { graph, move };
}

type Running = { readonly app: App; readonly url: string; readonly port: number; stop(): Promise<void> };

/** A server as `npm start` runs it, which can be stopped before the test ends. */
async function serve(graph: Graph, port = 0): Promise<Running> {
  const app = createApp(graph, { production: false });
  await app.start();
  const server: Server = new NetworkServer(app.handle).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    app.drain();
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await closed;
    await app.close();
  };
  const at = (server.address() as AddressInfo).port;
  return { app, url: `http://127.0.0.1:${at}/graphql`, port: at, stop };
}

describe('a subscription', () => {
  it('tells at once what is, and then what has become of it, with the data version', async () => {
    const { graph, move } = moving('first');
    const { events } = follow(`${await listen({}, graph)}/graphql`, VERSION);

    await expect.poll(() => events).toHaveLength(1);
    move('second');
    await expect.poll(() => events, { timeout: 5000 }).toHaveLength(2);
    expect(events).toEqual(
      ['first', 'second'].map((dataVersion) => ({ data: { dataVersion }, extensions: { dataVersion } })),
    );
  });

  it('goes on when the server has been started anew: the client is told why it ended, connects again, and has the newest', async () => {
    const { graph, move } = moving('first');
    const before = await serve(graph);
    const { events } = follow(before.url, VERSION, {
      retryAttempts: 20,
      retry: () => new Promise((later) => setTimeout(later, 100)),
    });
    await expect.poll(() => events).toHaveLength(1);

    const start = performance.now();
    await before.stop();
    expect(performance.now() - start).toBeLessThan(3000);
    expect(events.slice(1)).toMatchObject([
      {
        errors: [
          { message: expect.stringMatching(/^The server is stopping/), extensions: { code: 'SERVER_STOPPING' } },
        ],
      },
    ]);

    move('while nobody served');
    const after = await serve(graph, before.port);
    onTestFinished(after.stop);
    await expect.poll(() => events.at(-1)?.data, { timeout: 10_000 }).toEqual({ dataVersion: 'while nobody served' });
    move('later');
    await expect.poll(() => events.at(-1)?.data, { timeout: 5000 }).toEqual({ dataVersion: 'later' });
  });

  it('finds no place in a server that stops, which says so by a status, so that clients try again', async () => {
    const { app, url, stop } = await serve(moving('first').graph);
    onTestFinished(stop);
    app.drain();

    const response = await post(url, { query: VERSION }, STREAM);
    expect(response.status).toBe(503);
    expect(response.bytes.toString()).toMatch(/The server is stopping\. Connect again in a moment\./);
  });

  it('may be asked by GET, as the EventSource of browsers does, and begins with a sign of life', async () => {
    const url = `${await listen({}, moving('first').graph)}/graphql`;
    const response = await fetch(`${url}?query=${encodeURIComponent(VERSION)}`, { headers: STREAM });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    let text = '';
    while (!text.includes('data:')) text += new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();

    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(text).toBe(
      ':\n\nevent: next\ndata: {"data":{"dataVersion":"first"},"extensions":{"dataVersion":"first"}}\n\n',
    );
  });

  it('is refused with a code where no event stream is taken', async () => {
    const url = `${await listen({}, moving('first').graph)}/graphql`;
    const response = await post(url, { query: VERSION }, { accept: 'application/json' });

    expect(response.status).toBe(406);
    expect(jsonOf(response).errors).toMatchObject([
      {
        message: 'A subscription is answered as a stream of events. Accept text/event-stream.',
        extensions: { code: 'NOT_ACCEPTABLE' },
      },
    ]);
  });

  it.each([
    ['two fields', 'subscription S { dataVersion imports { done } }', /must select only one top level field/],
    ['no such field', 'subscription { nothing }', /Cannot query field "nothing"/],
    ['what cannot be', 'subscription { idealPoints(anchor: "XXX") { percent } }', /^anchor: no state/],
    [
      'too much',
      `subscription { newContradictions { ${'between { contradictions { '.repeat(9)}key${' } }'.repeat(9)} } }`,
      /fields deep/,
    ],
  ])('with %s is told why as an event, and ends', async (_, query, sentence) => {
    const { events, ended } = follow(`${await listen({}, moving('first').graph)}/graphql`, query);

    expect(await ended).toBe('complete');
    expect(events.at(-1)?.errors?.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]);
  });

  it('has a place among those of its client, which is free again when it leaves', async () => {
    const graph = moving('first').graph;
    const url = `${await listen({ streams: { ofClient: 2, ofAll: 3 } }, graph)}/graphql`;
    const [one, two] = [follow(url, VERSION), follow(url, VERSION)];
    await expect.poll(() => [...one.events, ...two.events]).toHaveLength(2);

    const refused = follow(url, VERSION);
    expect(await refused.ended).toBe('complete');
    expect(refused.events).toMatchObject([{ errors: [{ extensions: { code: 'TOO_MANY_STREAMS' } }] }]);
    expect(refused.events[0]?.errors?.[0]?.message).toMatch(/^You follow 2 subscriptions already; at most 2 are open/);

    one.leave();
    await expect
      .poll(async () => {
        const again = follow(url, VERSION);
        await expect.poll(() => again.events).toHaveLength(1);
        again.leave();
        return again.events[0]?.data;
      })
      .toEqual({ dataVersion: 'first' });
  });

  it('has a place among those of its client behind a proxy that we know, too', async () => {
    const { graph } = moving('first');
    const url = `${await listen({ streams: { ofClient: 1, ofAll: 3 }, proxies: ['loopback'] }, graph)}/graphql`;
    const from = (address: string) => follow(url, VERSION, { headers: { 'x-forwarded-for': address } });
    const [one, two] = [from('203.0.113.1'), from('203.0.113.2')];
    await expect.poll(() => one.events.length + two.events.length).toBe(2);

    const refused = from('203.0.113.1');
    await refused.ended;
    expect(refused.events).toMatchObject([{ errors: [{ extensions: { code: 'TOO_MANY_STREAMS' } }] }]);
  });

  it('is what is told to whoever takes only event streams, of a query too', async () => {
    const response = await send(`${await listen()}/graphql?query=%7B__typename%7D`, { headers: STREAM });

    expect(response.bytes.toString()).toBe(
      ':\n\nevent: next\ndata: {"data":{"__typename":"Query"},"extensions":{"cost":{"nodes":0,"limit":20000}}}\n\nevent: complete\ndata:\n\n',
    );
  });
});
