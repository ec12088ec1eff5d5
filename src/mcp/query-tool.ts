import { type DocumentNode, GraphQLNonNull, GraphQLString, parse } from 'graphql';
import { resultOf } from './answer-text.ts';
import type { Ask, Values } from './ask.ts';
import { inputSchema } from './input-schema.ts';
import { failure, type Tool } from './tool.ts';

/** `run_query`: any question that the schema allows, within the limits that hold for everybody. */
export function queryTool(ask: Ask): Tool {
  const { properties, ...rest } = inputSchema([
    {
      name: 'query',
      type: new GraphQLNonNull(GraphQLString),
      required: true,
      description: 'A GraphQL document with a query operation.',
      example: 'query ($code: String!) { state(iso3: $code) { id name } }',
    },
    {
      name: 'operationName',
      type: GraphQLString,
      required: false,
      description: 'Which operation is to be run, where the document has several.',
    },
  ]);
  const variables = {
    type: 'object',
    description: 'The values of its variables, by their names without the dollar sign.',
    examples: [{ code: 'FRA' }],
  };
  return {
    name: 'run_query',
    title: 'Run a query',
    description:
      'Runs a GraphQL query of your own where no other tool has the question. Look up the fields with look_up_schema first, and ask for short pages (first, after): size, depth and cost are limited. Select `evidence` beside what you want to cite. Null is unknown, never 0.',
    inputSchema: { ...rest, properties: { ...properties, variables } },
    async call({ query, variables: given, operationName: name }, signal) {
      const operationName = name ?? undefined;
      const values = given ?? {};
      if (typeof query !== 'string') return failure('query: this is no text. Give a GraphQL document as a string.');
      if (!isObject(values))
        return failure('variables: this is no JSON object. Give the values by the names of the variables.');
      if (operationName !== undefined && typeof operationName !== 'string')
        return failure('operationName: this is no text. Give the name of an operation of the query.');
      const other = otherOperation(query);
      if (other) return failure(`query: this is a ${other}, and run_query only reads. Give a query operation.`);
      return resultOf(await ask(query, values, signal, operationName));
    },
  };
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What sort of operation a document has that is no query; undefined if all are, or if it is no GraphQL, of which the server says where. */
function otherOperation(query: string): string | undefined {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: 10_000 });
  } catch {
    return undefined;
  }
  return document.definitions
    .flatMap((one) => (one.kind === 'OperationDefinition' ? one.operation : []))
    .find((operation) => operation !== 'query');
}
