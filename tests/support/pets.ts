import { buildSchema, GraphQLError, isInterfaceType, isObjectType } from 'graphql';

/** A small schema, over which two executions are compared. */
export const schema = buildSchema(`
  interface Named { name: String!, friend: Named }
  type Cat implements Named { name: String!, friend: Named, lives: Int, toys(first: Int! = 2): [String] }
  type Dog implements Named { name: String!, friend: Named, barks: Boolean }
  enum Size { SMALL LARGE }
  input Filter { size: Size = SMALL, names: [String!] }
  input Where { size: Size = SMALL, not: Where, and: [Where!] }
  type Query {
    pets(ids: [ID!], filter: Filter): [Named!]!
    echo(size: Size, id: ID, ids: [ID!], number: Int, filter: Filter, where: Where): String
    fails: String
    failsLater: String
    must: Cat
    list: [Cat]
    strict: [Cat!]!
    wrong: Wrong
    stray: Named
    counted: String
  }
  type Wrong { number: Int, size: Size, id: ID, list: [String], yes: Boolean, error: String, bare: String }
  type Mutation { nothing: String, again(number: Int): Int }
`);

const cat = { __typename: 'Cat', name: 'Tom', lives: 9 };
const dog = { __typename: 'Dog', name: 'Rex', barks: true, friend: cat };
const broken = { __typename: 'Cat', name: null };
/** How often `counted` was resolved. */
export const counter = { runs: 0 };

type Resolvers = Record<string, (parent: unknown, args: { first: number; number: number }) => unknown>;
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
    strict: async () => [cat, broken],
    wrong: () => ({ number: 'many', size: 'HUGE', id: {}, list: 'one', yes: 'perhaps', error: new Error('Returned.') }),
    stray: () => ({ __typename: 'Fish', name: 'Wanda' }),
    counted: () => String(++counter.runs),
  },
  Wrong: {
    bare: () => {
      throw 'a bare text';
    },
  },
  Mutation: { again: async (_, { number }) => number },
  Cat: { toys: (_, { first }) => Array.from({ length: first }, (_, number) => `toy ${number}`) },
};
for (const type of Object.values(schema.getTypeMap())) {
  if (isInterfaceType(type)) type.resolveType = ({ __typename }: { __typename: string }) => __typename;
  if (isObjectType(type))
    for (const [name, resolve] of Object.entries(RESOLVERS[type.name] ?? {}))
      Object.assign(type.getFields()[name] ?? {}, { resolve });
}
