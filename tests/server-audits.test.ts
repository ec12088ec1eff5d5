import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../src/app.ts';
import { NetworkServer } from '../src/http/server.ts';
import { silent } from './support/fake-graph.ts';

let app: App;
let server: Server;
let url = '';

/** GraphQL over HTTP as the specification has it, asked of the server with every plugin on. */
describe('GraphQL over HTTP', () => {
  beforeAll(async () => {
    app = createApp(silent, { production: true });
    server = new NetworkServer(app.handle).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  });
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await app.close();
  });

  const audits = serverAudits({ url: () => url, fetchFn: fetch });

  it('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ id, name, fn }) => [`${name} (${id})`, fn] as const))('%s', async (_, audit) => {
    const result = await audit();

    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  });
});
