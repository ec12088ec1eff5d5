import { afterAll, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { RequestRecord } from '../../src/telemetry/request-record.ts';
import { testGraph } from '../support/graph.ts';

const graph = testGraph();
afterAll(() => graph.close());

it('is answered however long it takes, where others have a millisecond', async () => {
  const told: RequestRecord[] = [];
  const app = createApp(graph, { production: true, deadline: 1, told: [(record) => told.push(record)] });
  await app.start();
  await app.fetch(
    new Request('http://127.0.0.1/graphql?query={state(iso3:"FRA"){votes(first:50){nodes{evidence{citation}}}}}'),
  );
  await app.close();

  expect(told.map(({ id, codes }) => [id, codes])).toEqual([
    ['start', []],
    [expect.any(String), ['DEADLINE_EXCEEDED']],
  ]);
});
