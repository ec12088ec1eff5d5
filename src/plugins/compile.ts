import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';

import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';

type Compiled = CompiledQuery['query'] | null;

/**
 * Execution by graphql-jit, compiled once per document and operation. What does not compile, and what has variables that do not fit, goes to the
 * executor that the server handed over, so that errors read as everywhere.
 */
export function compile(): Plugin {
  let known = new WeakMap<DocumentNode, Map<string, Compiled>>();
  let of: GraphQLSchema | undefined;

  const compiled = (
    schema: GraphQLSchema,
    document: DocumentNode,
    operationName: string | null | undefined,
  ): Compiled => {
    if (schema !== of) known = new WeakMap();
    of = schema;
    const operations = known.get(document) ?? new Map<string, Compiled>();
    known.set(document, operations);
    const name = operationName ?? '';
    const before = operations.get(name);
    if (before !== undefined) return before;
    const result = getOperationAST(document, operationName) ? compileQuery(schema, document, name) : null;
    const query = result && isCompiledQuery(result) ? result.query : null;
    operations.set(name, query);
    return query;
  };

  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { schema, document, operationName } = args as ExecutionArgs;
      const query = compiled(schema, document, operationName);
      if (query === null) return;
      setExecuteFn(async ({ rootValue, contextValue, variableValues }: ExecutionArgs) => {
        const result = (await query(rootValue, contextValue, variableValues)) as ExecutionResult;
        if (!('data' in result)) return executeFn(args);
        return result.errors ? { ...result, errors: result.errors.map((error) => placed(error, document)) } : result;
      });
    },
  };
}

/** The compiler's errors know line and column only; what is made of an error further on looks for positions in the source. */
function placed(
  { message, locations = [], path, originalError, extensions }: GraphQLError,
  document: DocumentNode,
): GraphQLError {
  const source = document.loc?.source;
  const lines = source?.body.split(/\r\n|\n|\r/) ?? [];
  const before = (line: number) => lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const positions = locations.map(({ line, column }) => before(line) + column - 1);
  return new GraphQLError(message, { source, positions, path, originalError, extensions });
}
