import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLError } from 'graphql';
import { createSchema, createYoga, type YogaInitialContext } from 'graphql-yoga';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Patience, patienceOf } from '../../src/graph/kernel/patience.ts';
import { answers } from '../../src/http/answers.ts';
import { Compiler } from '../../src/http/compile.ts';
import { FairTurns } from '../../src/http/fair-turns.ts';
import { inputSize } from '../../src/http/input-size.ts';
import { KeptAnswers } from '../../src/http/kept-answers.ts';
import { KnownQuestions, type Parts } from '../../src/http/known-questions.ts';
import { QueryLimits } from '../../src/http/limits.ts';
import { jsonOf, post } from '../support/listen.ts';

const schema = createSchema<YogaInitialContext & { patience: Patience; client: string }>({
  typeDefs: `type Query { said(words: String, times: Int = 1): String, many(words: [String!]): Int, broken(how: String!): String }
             type Mutation { say(words: String!): String }`,
  resolvers: {
    Query: {
      said: (_, { words, times }) => words?.repeat(times),
      many: (_, { words }) => words.length,
      broken: (_, { how }) => {
        runs += 1;
        if (how === 'whole') return how;
        throw new GraphQLError(how);
      },
    },
    Mutation: { say: (_, { words }) => words },
  },
});

/** How often the whole server was asked, and how often a resolver that fails has run. */
let asked = 0;
let runs = 0;
const data = { version: () => 'v1', away: () => away };
let away = false;
const grounds = {};

const parts: Parts = {
  kept: new KeptAnswers(
    () => grounds,
    () => away,
  ),
  compiler: new Compiler(),
  limits: new QueryLimits(),
  turns: new FairTurns(),
  data,
  longest: 1000,
  context: () => ({ patience: patienceOf(5000), client: 'one' }),
};
const known = new KnownQuestions(parts);
const { kept, compiler, limits, turns } = parts;
const yoga = createYoga({
  schema,
  logging: false,
  context: () => ({ patience: patienceOf(5000), client: 'one' }),
  plugins: [
    answers(data, { respond: () => new Response() } as never, parts.longest),
    kept.plugin(),
    known.plugin(),
    inputSize(),
    limits.plugin(),
    turns.plugin(),
    compiler.plugin(),
  ],
});
const server = createServer(
  kept.before(
    known.before((request, response, found) => {
      asked += 1;
      return yoga(request, response, found);
    }),
  ),
).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;

let number = 0;
/** Asks with a variable that nobody reads, so that no answer has been kept, and says whether the whole server was asked. */
async function ask(query: string, variables: object = {}, more: object = {}, headers: Record<string, string> = {}) {
  const before = asked;
  number += 1;
  const answer = await post(url, { query, variables: { ...variables, number }, ...more }, headers);
  return { ...answer, json: answer.bytes.length > 0 ? jsonOf(answer) : null, whole: asked > before };
}

describe('a question that differs by its variables alone from two before', () => {
  beforeEach(() => {
    away = false;
  });
  afterAll(() => server.close());

  it('is answered without the whole server, as that would', async () => {
    const query = 'query Said($words: String, $times: Int) { said(words: $words, times: $times) }';
    const first = await ask(query, { words: 'one' });
    expect(first.whole).toBe(true);
    // What nobody asks again is not kept.
    expect((await ask(query, { words: 'two' })).whole).toBe(true);
    const next = await ask(query, { words: 'ab', times: 2 });
    expect(next).toMatchObject({
      whole: false,
      status: 200,
      json: { data: { said: 'abab' }, extensions: { cost: { nodes: 0, limit: 20_000 }, dataVersion: 'v1' } },
    });
    const { date: _, 'content-length': __, ...headers } = first.headers;
    expect(next.headers).toMatchObject(headers);
    expect(Object.keys(next.headers).sort()).toEqual(Object.keys(first.headers).sort());
    // The same again has been kept.
    const again = await post(url, { query, variables: { words: 'ab', times: 2, number } });
    expect(again.bytes).toEqual(next.bytes);
    expect(asked).toBe(2);
  });

  it.each([
    ['its operation', {}, { operationName: 'B' }, {}],
    ['its extensions', {}, { extensions: { client: 'other' } }, {}],
    ['its media type', {}, {}, { accept: 'application/graphql-response+json' }],
    ['its origin', {}, {}, { origin: 'http://other' }],
    ['its deadline', {}, {}, { 'caucus-deadline-ms': '100' }],
  ])('is another one by %s', async (_, variables, more, headers) => {
    const query = 'query A { said(words: "a") } query B { said(words: "b") }';
    for (const _ of ['first', 'second']) await ask(query, {}, { operationName: 'A' });
    expect((await ask(query, {}, { operationName: 'A' })).whole).toBe(false);
    expect((await ask(query, variables, { operationName: 'A', ...more }, headers)).whole).toBe(true);
  });

  it.each([
    [
      'a value that does not fit',
      'query ($t: Int) { said(words: "a", times: $t) }',
      { t: 1 },
      { t: 'x' },
      /Int cannot/,
    ],
    [
      'a list that is too long',
      'query ($w: [String!]) { many(words: $w) }',
      { w: ['a'] },
      { w: Array(1001).fill('a') },
      /at most 1,000/,
    ],
    ['a time', 'query ($w: String) { said(words: $w) }', { w: 'a' }, { w: 'urn:caucus:state:FRA@2000-01-01' }, /said/],
    [
      'an answer that is too long',
      'query ($t: Int) { said(words: "a", times: $t) }',
      { t: 1 },
      { t: 2000 },
      /at most 1,000/,
    ],
  ])('is left to the server with %s', async (_, query, right, wrong, words) => {
    for (const _ of ['first', 'second']) await ask(query, right);
    expect((await ask(query, right)).whole).toBe(false);
    const { whole, json } = await ask(query, wrong);
    expect(whole).toBe(true);
    expect(JSON.stringify(json)).toMatch(words);
  });

  it('that ends in an error is executed once, and the server says what is wrong', async () => {
    const query = 'query ($how: String!) { broken(how: $how) }';
    for (const _ of ['first', 'second']) await ask(query, { how: 'whole' });
    runs = 0;
    const { whole, json } = await ask(query, { how: 'Not so.' });
    expect(whole).toBe(true);
    expect(runs).toBe(1);
    expect(json).toMatchObject({
      data: { broken: null },
      errors: [{ message: 'Not so.', path: ['broken'], locations: [{ line: 1, column: 25 }] }],
    });
  });

  it.each([
    ['changes something', 'mutation ($w: String!) { say(words: $w) }', { w: 'a' }],
    ['is no GraphQL', 'query {', {}],
  ])('is left to the server where it %s', async (_, query, variables) => {
    for (const _ of ['first', 'second', 'third', 'fourth']) expect((await ask(query, variables)).whole).toBe(true);
  });

  it.each(['[]', 'null', '"{}"', '{"query":"{ said }","variables":[]}', '{"query":1}', '{'])(
    'is left to the server where its body is %s',
    async (body) => {
      const before = asked;
      await post(url, body);
      await post(url, body);
      expect(asked).toBe(before + 2);
    },
  );

  it('is no form, which may be an object of JSON too', async () => {
    const form = (query: string) => {
      number += 1;
      const body = JSON.stringify({ a: 1, variables: { number, x: `&query=${encodeURIComponent(query)}&z=` } });
      return post(url, body, { 'content-type': 'application/x-www-form-urlencoded' });
    };
    for (const _ of ['first', 'second', 'third']) expect(jsonOf(await form('{ __typename }')).data).toBeDefined();
    expect(jsonOf(await form('{ said(words: "form") }')).data).toEqual({ said: 'form' });
  });

  it('has the headers of its own request, and not those that somebody else asked for', async () => {
    const query = 'query ($w: String) { asked: said(words: $w) }';
    const headers = { origin: 'http://localhost', 'access-control-request-headers': 'x-long' };
    for (const _ of ['first', 'second', 'third', 'fourth'])
      expect((await ask(query, {}, {}, headers)).whole).toBe(true);
    const { whole, headers: own } = await ask(query, {}, {}, { origin: 'http://localhost' });
    expect(whole).toBe(true);
    expect(own['access-control-allow-headers']).toBeUndefined();
  });

  it('says once that the database is away, and no more when it is back', async () => {
    const query = 'query ($w: String) { here: said(words: $w) }';
    away = true;
    const same = () => post(url, { query, variables: { w: 'same' } });
    for (const _ of ['first', 'kept']) expect((await same()).headers['caucus-database']).toBe('away');
    away = false;
    expect((await same()).headers['caucus-database']).toBeUndefined();
    for (const _ of ['first', 'second']) await ask(query);
    away = true;
    const { whole, headers } = await ask(query);
    expect(whole).toBe(false);
    expect(headers['caucus-database']).toBe('away');
    away = false;
    expect((await ask(query)).headers['caucus-database']).toBeUndefined();
  });
});
