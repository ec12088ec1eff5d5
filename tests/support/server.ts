import { afterAll, expect } from 'vitest';
import { ask } from './ask.ts';
import { testGraph } from './graph.ts';

/** A server over the graph of the tests for one test file: what it has read, the roll calls among it, it keeps; both are closed when the file ends. */
export function testServer() {
  const graph = testGraph();
  afterAll(() => graph.close());
  return {
    graph,
    /** The data of an answer without errors. */
    async ask<T>(query: string): Promise<T> {
      const { data, errors } = await ask<T>(graph, query);
      expect(errors).toBeUndefined();
      return data;
    },
    /** The sentences of an answer with errors. */
    refused: async (query: string) => (await ask<object>(graph, query)).errors?.map(({ message }) => message),
  };
}
