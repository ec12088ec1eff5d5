import { buildSchema, execute, GraphQLError, isInterfaceType, isObjectType, parse, validate } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/plugins/compile.ts';

const schema = buildSchema(`
  interface Named { name: String!, friend: Named }
  type Cat implements Named { name: String!, friend: Named, lives: Int, toys(first: Int = 2): [String] }
  type Dog implements Named { name: String!, friend: Named, barks: Boolean }
  enum Size { SMALL LARGE }
  input Filter { size: Size = SMALL, names: [String!] }
  type Query {
    pets(ids: [ID!], filter: Filter): [Named!]!
    echo(size: Size, id: ID, ids: [ID!], number: Int, filter: Filter): String
    fails: String
    failsLater: String
    must: Cat
    list: [Cat]
  }
`);

const cat = { __typename: 'Cat', name: 'Tom', lives: 9 };
const dog = { __typename: 'Dog', name: 'Rex', barks: true, friend: cat };
const broken = { __typename: 'Cat', name: null };

type Resolvers = Record<string, (parent: unknown, args: { first: number }) => unknown>;
const RESOLVERS: Record<string, Resolvers> = {
  Query: {
    pets: () => [cat, Promise.resolve(dog)],
    echo: (_, args) => JSON.stringify(args),
    fails: () => {
      throw new GraphQLError('It failed.', { extensions: { code: 'FAILED' } });
    },
    failsLater: async () => {
      throw new GraphQLError('It failed later.');
    },
    must: async () => broken,
    list: () => [cat, broken, null],
  },
  Cat: { toys: (_, { first }) => Array.from({ length: first }, (_, number) => `toy ${number}`) },
};
for (const type of Object.values(schema.getTypeMap())) {
  if (isInterfaceType(type)) type.resolveType = ({ __typename }: { __typename: string }) => __typename;
  if (isObjectType(type))
    for (const [name, resolve] of Object.entries(RESOLVERS[type.name] ?? {}))
      Object.assign(type.getFields()[name] ?? {}, { resolve });
}

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
  typename: { query: '{ __typename pets { __typename } }' },
  introspection: { query: '{ __schema { queryType { name fields { name args { name defaultValue } } } } }' },
};

async function compiled({ query, variables, operationName }: Question): Promise<unknown> {
  const response = await yoga.fetch(
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
  plugins: [compile()],
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
});
