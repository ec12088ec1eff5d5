import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { testGraph } from '../support/graph.ts';
import { hostile } from '../support/hostile.ts';

const graph = testGraph();
let app: App;

const send = (body: string): Promise<Response> =>
  app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body,
    }),
  );

/** A word of the inside that no answer may have: of the stack, of the database, of the validator, or of JavaScript. */
const INSIDE = /\bat \w+ \(|node_modules|Neo\.|Cypher|zod|is not a function|Cannot (read|set|access)|\[object/;

/** How much processor time one may cost, in milliseconds: three times what the dearest takes on a quiet machine, since a busy one slows all down. */
const DEAR = 60;
/** How often one is asked that seems dear: its code may not be compiled yet. */
const ROUNDS = 10;

describe('what strangers send', () => {
  beforeAll(async () => {
    app = createApp(graph, { production: true });
    await app.start();
    await send(
      '{"query":"{ search(text: \\"treaty\\") { totalCount } votes(where: { contested: true }) { totalCount } }"}',
    );
  });
  afterAll(async () => {
    await app.close();
    await graph.close();
  });

  it('is of at least 400 kinds, all of them different', () => {
    expect(new Set(hostile.map(([, body]) => body)).size).toBeGreaterThanOrEqual(400);
  });

  it('is answered or refused, never with a fault of ours, in a sentence that tells nothing of the inside', async () => {
    const faults: string[] = [];
    const sizes: string[] = [];
    for (const [what, body] of hostile) {
      const response = await send(body);
      const text = await response.text();
      const { errors = [] } = JSON.parse(text) as { errors?: { message: string; extensions?: { code?: string } }[] };
      if (response.status >= 500 || errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR'))
        faults.push(`${what}: ${response.status} ${text.slice(0, 200)}`);
      for (const { message } of errors)
        if (INSIDE.test(message)) faults.push(`${what} tells: ${message.slice(0, 200)}`);
      if (text.length > 1_000_000) sizes.push(`${what}: ${text.length} bytes`);
    }
    expect(faults).toEqual([]);
    expect(sizes).toEqual([]);
  });

  it('costs little', async () => {
    const dear: string[] = [];
    const times: number[] = [];
    for (const [what, body] of hostile) {
      // The least of them: what else the machine and the collector of garbage do is not the question's.
      let least = Number.POSITIVE_INFINITY;
      for (let round = 0; round < ROUNDS && least > DEAR; round += 1) {
        const before = process.cpuUsage();
        await (await send(body)).text();
        const { user, system } = process.cpuUsage(before);
        least = Math.min(least, (user + system) / 1000);
      }
      times.push(least);
      if (least > DEAR) dear.push(`${what}: ${least.toFixed(1)} ms`);
    }
    expect(dear).toEqual([]);
    expect(times.toSorted((a, b) => a - b)[times.length >> 1]).toBeLessThan(DEAR / 10);
  });
});
