import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { NetworkServer } from '../../src/http/server.ts';
import { refusing, silent } from '../support/fake-graph.ts';

describe('the state of the server', () => {
  it('is live at once, ready once the database has answered, and not ready when it drains', async () => {
    const app = createApp(silent, { production: false });
    const get = async (path: string) => {
      const response = await app.fetch(new Request(`http://localhost${path}`));
      return [response.status, await response.text(), response.headers.get('connection')];
    };

    expect(await get('/livez')).toEqual([200, 'live\n', null]);
    expect(await get('/readyz')).toEqual([503, 'unready\n', null]);
    await app.start();
    expect(await get('/readyz')).toEqual([200, 'ready\n', null]);
    app.drain();
    expect(await get('/readyz')).toEqual([503, 'unready\n', 'close']);
    expect(await get('/livez')).toEqual([200, 'live\n', 'close']);
    await app.close();
  });

  it('is live, but never ready, without a database', async () => {
    const app = createApp(refusing, { production: false });

    await expect(app.start()).rejects.toThrow('Nobody is there.');
    expect((await app.fetch(new Request('http://localhost/livez'))).status).toBe(200);
    expect((await app.fetch(new Request('http://localhost/readyz'))).status).toBe(503);
    await app.close();
  });

  it('still answers questions while it drains, and then closes the connection', async () => {
    const app = createApp(silent, { production: false });
    const server = new NetworkServer(app.handle).listen(0, '127.0.0.1');
    await once(server, 'listening');
    app.drain();

    const { port } = server.address() as AddressInfo;
    const asked = request({ port, path: '/graphql?query={__typename}', headers: { connection: 'keep-alive' } }).end();
    const [response] = await once(asked, 'response');

    expect(response.statusCode).toBe(200);
    expect(response.headers.connection).toBe('close');
    await once(response.resume(), 'close');
    await once(server.close(), 'close');
    await app.close();
  });
});
