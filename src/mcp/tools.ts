import type { GraphQLSchema } from 'graphql';
import type { Operation } from '../api/operations.ts';
import type { Ask } from './ask.ts';
import { operationTool } from './operation-tool.ts';
import { queryTool } from './query-tool.ts';
import { schemaTool } from './schema-tool.ts';
import type { Tools } from './tool.ts';

/** What tools are made of. */
export type ToolSource = {
  readonly schema: GraphQLSchema;
  readonly ask: Ask;
  /** Each becomes a tool. */
  readonly operations: readonly Operation[];
  /** Whether there is a tool for queries of the agent's own. */
  readonly ownQueries: boolean;
};

/** Makes the tools of a server: one for each operation, the look-up of the schema, and that for queries of the agent's own. */
export function toolsOf({ schema, ask, operations, ownQueries }: ToolSource): Tools {
  const made = operations.map((operation) => ({ operation, tool: operationTool(operation, schema, ask) }));
  const documents = new Map(made.map(({ operation, tool }) => [tool.name, operation.query]));
  const tools = [
    ...made.map(({ tool }) => tool),
    schemaTool(schema, documents),
    ...(ownQueries ? [queryTool(ask)] : []),
  ];
  return new Map(tools.map((tool) => [tool.name, tool]));
}
