// @neo4j/graphql over the Neo4j that Caucus has filled, without the fields that it calls deprecated, executed by graphql-jit. Says where it listens.
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { getOperationAST } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const [, , uri, username, password, database] = process.argv;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
/** What else a claim can be about, or stand in; amendments and resolutions are motions. */
const OTHERS =
  'Bloc NGO Company Institution Publisher Alliance Person Role Group Treaty Provision Process Session Decision Article Document'.split(
    ' ',
  );
const typeDefs = `
  type State implements Entity @node {
    id: ID!
    iso3: String!
    name: String!
    votes: [VoteEvent!]! @relationship(type: "VOTED", properties: "Voted", direction: OUT)
  }
  type VoteEvent implements Entity @node {
    id: ID!
    name: String!
    earliest: String
    latest: String!
    order: String!
    ballots: [State!]! @relationship(type: "VOTED", properties: "Voted", direction: IN)
    motion: [Motion!]! @relationship(type: "ON", direction: OUT)
    topics: [Topic!]! @relationship(type: "FILED_UNDER", direction: OUT)
  }
  type Motion implements Entity @node {
    id: ID!
    symbol: String
    name: String!
    votes: [VoteEvent!]! @relationship(type: "ON", direction: IN)
  }
  type Topic implements Entity @node {
    id: ID!
    name: String!
  }
  type Claim @node {
    id: ID!
    key: String
    order: String!
    predicate: String!
    subject: [Entity!]! @relationship(type: "SUBJECT", direction: OUT)
    assertions: [Assertion!]! @relationship(type: "OF", direction: IN)
  }
  type Assertion @node {
    id: ID!
    evidence: [Quotation!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
  }
  type Quotation @node {
    paragraph: Int
    start: Int
    end: Int
    document: [Entity!]! @relationship(type: "IN", direction: OUT)
  }
  interface Entity {
    id: ID!
    name: String!
  }
  ${OTHERS.map((type) => `type ${type} implements Entity @node { id: ID! name: String! }`).join('\n  ')}
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
