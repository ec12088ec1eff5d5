import { type App, createApp } from '../../src/app.ts';
import type { Graph } from '../../src/graph/kernel/graph.ts';

/** What a server answers: the data as the operation's type has it. */
export type Answer<T> = {
  data: T;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
  extensions?: Record<string, unknown>;
};

/** Sends an operation to a server of its own over the graph, through the same door as HTTP. */
export async function ask<T = Record<string, never>>(
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
