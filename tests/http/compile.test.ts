import { type ExecutionArgs, execute, parse, validate } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';
import { Compiler } from '../../src/http/compile.ts';
import { maskError } from '../../src/http/errors.ts';
import { counter, schema } from '../support/pets.ts';

type Question = { query: string; variables?: Record<string, unknown>; operationName?: string };

/** What a client could send: both executions must say the same of it, to the letter. */
const CORPUS: Record<string, Question> = {
  aliases: { query: '{ a: echo(number: 1) b: echo(number: 2) }' },
  'skip and include': {
    query: 'query ($yes: Boolean!) { pets { name @include(if: $yes) ... on Dog @skip(if: $yes) { barks } } }',
    variables: { yes: true },
  },
  'skip the other way': {
    query: 'query ($yes: Boolean!) { pets { name @include(if: $yes) ... on Dog @skip(if: $yes) { barks } } }',
    variables: { yes: false },
  },
  'fragments on interfaces': {
    query: '{ pets { ...F } } fragment F on Named { __typename name friend { ...G } } fragment G on Cat { lives toys }',
  },
  'arguments with defaults': { query: '{ pets { ... on Cat { toys few: toys(first: 1) } } }' },
  'variables with defaults': { query: 'query ($n: Int = 3, $size: Size = LARGE) { echo(number: $n, size: $size) }' },
  'a list from one value': { query: 'query ($ids: [ID!]) { echo(ids: $ids) }', variables: { ids: 'one' } },
  'a list from one literal': { query: '{ echo(ids: 7) }' },
  'an input object with defaults': {
    query: 'query ($f: Filter) { echo(filter: $f) }',
    variables: { f: { names: 'x' } },
  },
  'null for a variable': { query: 'query ($n: Int) { echo(number: $n) }', variables: { n: null } },
  'no value for a variable': { query: 'query ($n: Int) { echo(number: $n) }' },
  'a null that bubbles': { query: '{ must { name lives } }' },
  'a null that bubbles in a list': { query: '{ list { name } }' },
  'errors thrown at once and later': { query: '{ fails failsLater echo }' },
  'errors in lines that end as on Windows': { query: '{\r\n  echo\r\n  must {\r\n    name\r\n  }\r\n  fails\r}' },
  'one field asked twice': { query: '{ must { lives } must { name } a: fails }' },
  'a null that bubbles to the top': { query: '{ echo strict { name } }' },
  'results that do not fit': { query: '{ wrong { number size id yes error } }' },
  'a default where a variable has no value': {
    query: 'query ($n: Int) { pets { ... on Cat { toys(first: $n) } } }',
  },
  'null where none may be': {
    query: 'query ($n: Int) { pets { ... on Cat { toys(first: $n) } } }',
    variables: { n: null },
  },
  'variables in fragments': {
    query:
      'query ($n: Int!, $yes: Boolean = false) { pets { ...F @include(if: $yes) ...G } } fragment F on Cat { lives } fragment G on Cat { toys(first: $n) friend { name @skip(if: $yes) } }',
    variables: { n: 1 },
  },
  'a mutation of nothing': { query: 'mutation { nothing }' },
  'mutations one after the other': { query: 'mutation { a: again(number: 1) b: again(number: 2) nothing }' },
  'two operations, the first': {
    query: 'query One { echo(number: 1) } query Two { echo(number: 2) }',
    operationName: 'One',
  },
  'two operations, the second': {
    query: 'query One { echo(number: 1) } query Two { echo(number: 2) }',
    operationName: 'Two',
  },
  'a variable that does not fit': { query: 'query ($n: Int!) { echo(number: $n) }', variables: { n: 'many' } },
  'a variable that is missing': { query: 'query ($n: Int!) { echo(number: $n) }' },
  'an enum that does not exist': { query: 'query ($s: Size) { echo(size: $s) }', variables: { s: 'HUGE' } },
  'a number for an ID': { query: 'query ($id: ID) { echo(id: $id) }', variables: { id: 12 } },
  'an object with too much': { query: 'query ($f: Filter) { echo(filter: $f) }', variables: { f: { colour: 'red' } } },
  'an input that holds itself': {
    query: 'query ($w: Where!, $n: Int) { echo(where: $w, number: $n) }',
    variables: { w: { and: [{ not: { size: 'LARGE' } }, {}] }, n: 1 },
  },
  'an input that holds itself, with a default and without a value': {
    query: 'query ($w: Where = { not: {} }, $v: Where) { a: echo(where: $w) b: echo(where: $v) }',
  },
  'an input that holds itself, and null': {
    query: 'query ($w: Where) { echo(where: $w) }',
    variables: { w: null },
  },
  'an input that holds what does not fit': {
    query: 'query ($w: Where!) { echo(where: $w) }',
    variables: { w: { and: [{ not: { size: 'HUGE' } }] } },
  },
  'an input that holds itself and is missing': { query: 'query ($w: Where!) { echo(where: $w) }' },
  typename: { query: '{ __typename pets { __typename } }' },
  introspection: { query: '{ __schema { queryType { name fields { name args { name defaultValue } } } } }' },
};

async function compiled({ query, variables, operationName }: Question, server = yoga): Promise<unknown> {
  const response = await server.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables, operationName }),
    }),
  );
  return response.json();
}

async function plain({ query, variables, operationName }: Question): Promise<unknown> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return JSON.parse(JSON.stringify(await execute({ schema, document, variableValues: variables, operationName })));
}

const yoga = createYoga({
  schema,
  logging: false,
  maskedErrors: false,
  plugins: [new Compiler(1).plugin()],
});

/** The order of errors of siblings is not part of the answer. */
function sorted(answer: unknown): unknown {
  const { errors, ...rest } = answer as { errors?: { message: string }[] };
  return errors ? { ...rest, errors: errors.toSorted((a, b) => (a.message < b.message ? -1 : 1)) } : rest;
}

describe('compiled execution answers as graphql-js does', () => {
  it.each(Object.entries(CORPUS))('%s', async (_, question) => {
    const expected = sorted(await plain(question));

    // Twice: compiled afresh, and from the cache.
    expect(sorted(await compiled(question))).toEqual(expected);
    expect(sorted(await compiled(question))).toEqual(expected);
  });

  it.each([{ query: '{ echo }', operationName: 'Other' }, { query: 'query One { echo } query Two { echo }' }])(
    'and leaves it to the server to miss an operation: $query',
    async (question) => {
      const without = createYoga({ schema, logging: false, maskedErrors: false });

      expect(await compiled(question)).toEqual(await compiled(question, without));
    },
  );

  it('but for the words of what only a fault of ours can cause', async () => {
    const question = { query: '{ stray { name } wrong { list bare } }' };
    const wordless = (answer: unknown) =>
      JSON.parse(JSON.stringify(answer, (key, value) => (key === 'message' ? undefined : value)));

    expect(wordless(await compiled(question))).toEqual(wordless(await plain(question)));
  });

  it('and what is thrown bare is masked too', async () => {
    const masked = createYoga({
      schema,
      logging: false,
      maskedErrors: { maskError: maskError(() => {}) },
      plugins: [new Compiler(1).plugin()],
    });

    expect(JSON.stringify(await compiled({ query: '{ wrong { bare } }' }, masked))).toMatch(
      /Something went wrong here/,
    );
  });

  it('and runs a resolver once, or not at all when a variable does not fit', async () => {
    const query = 'query ($n: Int) { counted echo(number: $n) }';

    counter.runs = 0;
    await compiled({ query, variables: { n: 1 } });
    expect(counter.runs).toBe(1);
    await compiled({ query, variables: { n: 'many' } });
    expect(counter.runs).toBe(1);
  });

  /** How often the executor that was handed over has run, and a way to ask. */
  function watched(often: number) {
    let left = 0;
    const watch: Plugin = {
      onExecute: ({ executeFn, setExecuteFn }) =>
        setExecuteFn((args: ExecutionArgs) => {
          left += 1;
          return executeFn(args);
        }),
    };
    const server = createYoga({ schema, logging: false, plugins: [watch, new Compiler(often).plugin()] });
    const get = (query: string) => server.fetch(`http://localhost/graphql?${new URLSearchParams({ query })}`);
    return { get, left: () => left };
  }

  it('and is what answers: the executor that was handed over is left alone', async () => {
    const { get, left } = watched(1);

    expect((await get('{ pets { name } }')).status).toBe(200);
    expect((await get('query ($w: Where) { echo(where: $w) }')).status).toBe(200);
    expect(left()).toBe(0);
    await get('query ($n: Int!) { echo(number: $n) }');
    expect(left()).toBe(1);
  });

  it('but not of what was asked seldom, each operation of a document for itself', async () => {
    const { get, left } = watched(3);
    for (const _ of ['first', 'second', 'third', 'fourth']) await get('{ pets { name } }');
    expect(left()).toBe(2);
    await get('{ pets { name  } }');
    expect(left()).toBe(3);
  });
});
