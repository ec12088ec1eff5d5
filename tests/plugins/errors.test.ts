import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { DeadlineExceeded, type Graph } from '../../src/graph/graph.ts';
import { refusing, silent } from '../support/fake-graph.ts';

const failing = (error: Error): Graph => {
  const graph: Graph = { ...refusing, read: () => Promise.reject(error), within: () => graph };
  return graph;
};

async function send(graph: Graph, query: string, { production = false, log = (_: unknown) => {} } = {}) {
  const app = createApp(graph, { production, log });
  const response = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query }),
    }),
  );
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const STATE = '{ state(iso3: "FRA") { name } }';

describe('an error that is not the asker’s', () => {
  it('is told without a word of the database, and logged once', async () => {
    const logged: unknown[] = [];
    const secret = new Error('Neo.ClientError: password hunter2');

    const { text } = await send(failing(secret), `{ a: state(iso3: "FRA") { name } b: state(iso3: "FRA") { name } }`, {
      log: (error) => logged.push(error),
    });

    expect(text).toMatch(/Something went wrong here, and is in our log/);
    expect(text).toMatch(/INTERNAL_SERVER_ERROR/);
    expect(text).not.toMatch(/hunter2|Neo\./);
    expect(logged).toEqual([secret]);
  });

  it('says when the database is away, and when to come again', async () => {
    const { text, headers, status } = await send(refusing, STATE);

    expect(text).toMatch(/The database cannot be reached at the moment/);
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('5');
  });

  it('says when the database was too slow', async () => {
    const { text } = await send(failing(new DeadlineExceeded('The read state/by-ids was ended.')), STATE);

    expect(text).toMatch(/The database did not answer in time.*DEADLINE_EXCEEDED/);
  });
});

describe('a mistake in a question', () => {
  it('gets a suggestion, but not in production', async () => {
    const query = '{ state(iso3: "FRA") { nam } }';

    expect((await send(silent, query)).text).toMatch(
      /Cannot query field \\"nam\\" on type \\"State\\". Did you mean \\"name\\"\?/,
    );
    expect((await send(silent, query, { production: true })).text).toMatch(
      /Cannot query field \\"nam\\" on type \\"State\\"\."/,
    );
  });
});

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
    await app.close();
  });
});
