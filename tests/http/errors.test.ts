import { GraphQLError } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { Graph } from '../../src/graph/kernel/graph.ts';
import { DeadlineExceeded } from '../../src/graph/kernel/patience.ts';
import { maskError, statusOfPartialAnswers } from '../../src/http/errors.ts';
import { refusing, silent } from '../support/fake-graph.ts';
import { listen, post } from '../support/listen.ts';

const failing = (error: Error): Graph => {
  const graph: Graph = { ...refusing, read: () => Promise.reject(error), within: () => graph };
  return graph;
};

async function send(
  graph: Graph,
  query: string,
  { production = false, log = (_: unknown) => {}, variables = {} } = {},
) {
  const app = createApp(graph, { production, log });
  const response = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    }),
  );
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** A server of which one field is null and the other fails. */
const partial = createYoga({
  schema: createSchema({
    typeDefs: 'type Query { nothing: Int, broken: Int }',
    resolvers: {
      Query: {
        nothing: () => null,
        broken: () => Promise.reject(new GraphQLError('It is late.', { extensions: { http: { status: 504 } } })),
      },
    },
  }),
  plugins: [statusOfPartialAnswers()],
});

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

  it('is logged with the id of its request', async () => {
    const logged: unknown[] = [];
    const broken: Graph = { ...refusing, read: async () => Promise.reject(new Error('broken')), within: () => broken };
    const url = await listen({ log: (error, id) => id && logged.push([(error as Error).message, id]) }, broken);

    await Promise.all(['one', 'two'].map((id) => post(`${url}/graphql`, { query: STATE }, { 'x-request-id': id })));

    expect(logged.toSorted()).toEqual([
      ['broken', 'one'],
      ['broken', 'two'],
    ]);
  });

  it('says when the database is away, and when to come again', async () => {
    const { text, headers, status } = await send(refusing, STATE);

    expect(text).toMatch(/The database cannot be reached at the moment/);
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('5');
  });

  it('says when the database was too slow', async () => {
    const { text, status } = await send(failing(new DeadlineExceeded('The read state/by-ids was ended.')), STATE);

    expect(text).toMatch(/This took longer than a request may.*DEADLINE_EXCEEDED/);
    expect(status).toBe(504);
  });

  it('leaves the status alone where there is some data', async () => {
    const { status, headers, text } = await send(refusing, '{ __typename state(iso3: "FRA") { name } }');

    expect(JSON.parse(text).data).toEqual({ __typename: 'Query', state: null });
    expect(text).toMatch(/UNAVAILABLE/);
    expect(status).toBe(200);
    expect(headers.get('retry-after')).toBeNull();
  });

  it('brings null for the data with its status, and has none beside what is null for another reason', async () => {
    const lost = await send(refusing, STATE);
    const partly = await partial.fetch('http://localhost/graphql?query={nothing,broken}');

    expect([lost.status, JSON.parse(lost.text)]).toMatchObject([503, { data: null, errors: [{ path: ['state'] }] }]);
    expect([partly.status, (await partly.json()).data]).toEqual([200, { nothing: null, broken: null }]);
  });

  it('may be anything that can be thrown', () => {
    const logged: unknown[] = [];
    const mask = maskError((error) => logged.push(error));

    expect(mask('a bare text').message).toMatch(/Something went wrong here/);
    expect(mask(undefined).message).toMatch(/Something went wrong here/);
    expect(logged).toEqual(['a bare text', undefined]);
  });
});

describe('a mistake in a question', () => {
  it('gets a suggestion, but not in production', async () => {
    const query = '{ state(iso3: "FRA") { regio } }';

    expect((await send(silent, query)).text).toMatch(
      /Cannot query field \\"regio\\" on type \\"State\\". Did you mean \\"region\\"\?/,
    );
    expect((await send(silent, query, { production: true })).text).toMatch(
      /Cannot query field \\"regio\\" on type \\"State\\"\."/,
    );
  });

  it('gets none in production for the value of a variable either', async () => {
    const query = 'query ($scope: [MotionScope!]) { votes(where: { scope: $scope }) { nodes { id } } }';
    const variables = { scope: ['PROCEDURE'] };

    expect((await send(silent, query, { variables })).text).toMatch(/Did you mean the enum value/);
    expect((await send(silent, query, { variables, production: true })).text).not.toMatch(/Did you mean/);
  });
});
