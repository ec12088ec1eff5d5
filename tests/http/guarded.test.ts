import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../src/http/errors.ts';
import { guarded, listenerOf, TO_BROWSERS } from '../../src/http/guarded.ts';
import { NetworkServer } from '../../src/http/server.ts';
import { Metrics } from '../../src/telemetry/metrics.ts';
import { jsonOf, listen, send } from '../support/listen.ts';

describe('every answer', () => {
  it.each(['/graphql?query={__typename}', '/schema.graphql', '/livez', '/readyz', '/metrics', '/mcp', '/', '/nothing'])(
    'tells browsers not to guess at its type, and nobody where they come from: %s',
    async (path) => {
      const metrics = new Metrics();
      const all = await listen({ mcp: true, metrics, metricsPage: true });

      expect((await send(all + path)).headers).toMatchObject(TO_BROWSERS);
      expect((await send(all + path, { headers: { accept: 'text/html' } })).headers).toMatchObject(TO_BROWSERS);
    },
  );
});

describe('a fault that nothing has taken', () => {
  const broken: Parameters<typeof listenerOf>[0] = {
    handleNodeRequestAndResponse: () => {
      throw new Error('Here it broke.');
    },
  };

  it.each([
    [
      'in what answers',
      (told: Fault): RequestListener =>
        (request, response) =>
          void listenerOf(broken, told)(request, response, {}),
    ],
    [
      'before that',
      (told: Fault) =>
        guarded(() => {
          throw new Error('Here it broke.');
        }, told),
    ],
  ])('is told the log, and nobody else: %s', async (_, listener) => {
    const faults: unknown[] = [];
    const failing = new NetworkServer(listener((error) => void faults.push(error))).listen(0, '127.0.0.1');
    afterAll(() => void failing.close());
    await once(failing, 'listening');
    const answer = await send(`http://127.0.0.1:${(failing.address() as AddressInfo).port}/graphql`);

    expect([answer.status, jsonOf(answer).errors[0].message]).toEqual([
      500,
      'Something went wrong here, and is in our log.',
    ]);
    expect(faults).toEqual([new Error('Here it broke.')]);
  });
});
