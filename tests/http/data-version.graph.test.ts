import { afterAll, describe, expect, it } from 'vitest';
import { dataVersion } from '../../src/graph/dataset.ts';
import { testGraph } from '../support/graph.ts';
import { jsonOf, listen, post, send } from '../support/listen.ts';

const graph = testGraph();
const url = `${await listen({}, graph)}/graphql`;
const FRANCE = '{ state(iso3: "FRA") { name } }';

describe('the data version', () => {
  afterAll(() => graph.close());

  it('is told with every answer, in its extensions and in a header', async () => {
    const version = await dataVersion(graph);
    const all = [
      await post(url, { query: FRANCE }),
      await post(url, { query: '{ nothing }' }),
      await post(url, { query: '{ states(first: 999) { nodes { id } } }' }),
      await post(url, { documentId: 'nothing' }),
      await send(`${url}?query=${encodeURIComponent(FRANCE)}`),
    ];

    expect(version).not.toBe('');
    for (const answer of all) {
      expect(jsonOf(answer).extensions.dataVersion).toBe(version);
      expect(answer.headers['caucus-data-version']).toBe(version);
    }
  });

  it('is told with an answer that is kept, and such an answer is not sent twice', async () => {
    const address = `${url}?query=${encodeURIComponent('{ cohesion(of: { region: "Africa" }, over: { sessions: [74] }) { rice } }')}`;
    // The roll calls are read when the server starts.
    await expect.poll(async () => jsonOf(await send(address)).errors, { timeout: 150_000 }).toBeUndefined();
    const [first, second] = [await send(address), await send(address)];

    expect(jsonOf(first).extensions.dataVersion).toBe(first.headers['caucus-data-version']);
    expect(second.headers.etag).toBe(first.headers.etag);
    expect((await send(address, { headers: { 'if-none-match': first.headers.etag ?? '' } })).status).toBe(304);
  });
});
