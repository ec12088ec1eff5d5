// @neo4j/graphql over the Neo4j that Caucus has filled, without the fields that it calls deprecated, executed by graphql-jit. Says where it listens.
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { getOperationAST } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const [, , uri, username, password, database] = process.argv;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const typeDefs = `
  type State @node {
    id: ID!
    iso3: String!
    name: String!
    votes: [VoteEvent!]! @relationship(type: "VOTED", properties: "Voted", direction: OUT)
  }
  type VoteEvent @node {
    id: ID!
    name: String!
    earliest: String
    latest: String!
    order: String!
    ballots: [State!]! @relationship(type: "VOTED", properties: "Voted", direction: IN)
    motion: [Motion!]! @relationship(type: "ON", direction: OUT)
    topics: [Topic!]! @relationship(type: "FILED_UNDER", direction: OUT)
  }
  type Motion @node {
    id: ID!
    symbol: String
    name: String!
    votes: [VoteEvent!]! @relationship(type: "ON", direction: IN)
  }
  type Topic @node {
    id: ID!
    name: String!
  }
  type Voted @relationshipProperties {
    choice: String!
    key: String!
  }
`;
const excludeDeprecatedFields = {
  implicitEqualFilters: true,
  implicitSet: true,
  deprecatedOptionsArgument: true,
  directedArgument: true,
  mutationOperations: true,
  nestedUpdateOperationsFields: true,
  aggregationFilters: true,
  relationshipFilters: true,
  attributeFilters: true,
};
const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { excludeDeprecatedFields } }).getSchema();

const compiled = new WeakMap();
const jit = {
  onExecute({ setExecuteFn, args }) {
    const { document, operationName } = args;
    if (!compiled.has(document)) compiled.set(document, compileQuery(schema, document, operationName ?? undefined));
    const query = compiled.get(document);
    if (!isCompiledQuery(query) || !getOperationAST(document, operationName)) return;
    setExecuteFn(({ rootValue, contextValue, variableValues }) =>
      query.query(rootValue, contextValue, variableValues ?? {}),
    );
  },
};
const context = () => ({ executionContext: driver, sessionConfig: { database, defaultAccessMode: 'READ' } });
const yoga = createYoga({ schema, context, plugins: [jit], logging: false, graphiql: false, landingPage: false });
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
