import { type App, createApp } from '../../src/app.ts';
import type { Graph } from '../../src/graph/kernel/graph.ts';
import { serverOf } from './graph.ts';

/** What a server answers: the data as the operation's type has it. */
export type Answer<T> = {
  data: T;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
  extensions?: Record<string, unknown>;
};

/**
 * Sends an operation to a server over the graph, through the same door as HTTP. A test file has one server over `testGraph()`, which keeps
 * what it has read; every other graph, one that records what is read for one, gets a new server for each operation.
 */
export async function ask<T = Record<string, never>>(
  graph: Graph,
  query: { toString(): string },
  variables: object = {},
): Promise<Answer<T>> {
  const server = serverOf(graph);
  if (server) return askOf<T>(server, query, variables);
  return askAnew<T>(graph, query, variables);
}

/** Sends an operation to a server that was started for it alone. */
export async function askAnew<T = Record<string, never>>(
  graph: Graph,
  query: { toString(): string },
  variables: object = {},
): Promise<Answer<T>> {
  const app = createApp(graph, { production: false });
  const answer = await askOf<T>(app, query, variables);
  await app.close();
  return answer;
}

/** Sends an operation to a server that lives longer than the operation: what it has read it keeps. */
export async function askOf<T = Record<string, never>>(
  app: App,
  query: { toString(): string },
  variables: object = {},
): Promise<Answer<T>> {
  const response = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: query.toString(), variables }),
    }),
  );
  return (await response.json()) as Answer<T>;
}
