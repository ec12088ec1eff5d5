import { afterAll, expect } from 'vitest';
import { createApp } from '../../src/app.ts';
import { askOf } from './ask.ts';
import { testGraph } from './graph.ts';

/** A server over the graph of the tests for one test file: what it has read, the roll calls among it, it keeps; both are closed when the file ends. */
export function testServer() {
  const graph = testGraph();
  const app = createApp(graph, { production: false });
  afterAll(async () => {
    await app.close();
    await graph.close();
  });
  return {
    graph,
    /** The data of an answer without errors. */
    async ask<T>(query: string): Promise<T> {
      const { data, errors } = await askOf<T>(app, query);
      expect(errors).toBeUndefined();
      return data;
    },
    /** The sentences of an answer with errors. */
    refused: async (query: string) => (await askOf<object>(app, query)).errors?.map(({ message }) => message),
  };
}
