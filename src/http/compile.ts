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
 * Execution by graphql-jit, compiled once per document and operation, and kept as long as the server keeps the parsed document. What does not
 * compile, and what has variables that do not fit, goes to the executor that the server handed over, so that errors read as everywhere.
 */
export function compile(): Plugin {
  let known = new WeakMap<DocumentNode, Map<string, Compiled>>();
  let of: GraphQLSchema | undefined;

  const compiled = (
    schema: GraphQLSchema,
    document: DocumentNode,
    operationName: string | null | undefined,
  ): Compiled => {
    // Names are the client's to choose: one that the document does not have is not remembered.
    if (!getOperationAST(document, operationName)) return null;
    if (schema !== of) known = new WeakMap();
    of = schema;
    const operations = known.get(document) ?? new Map<string, Compiled>();
    known.set(document, operations);
    const name = operationName ?? '';
    const before = operations.get(name);
    if (before !== undefined) return before;
    const result = compileQuery(schema, document, name);
    const query = isCompiledQuery(result) ? result.query : null;
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
  const starts = [0];
  for (const { index, 0: end } of source?.body.matchAll(/\r\n|\n|\r/g) ?? []) starts.push(index + end.length);
  const positions = locations.map(({ line, column }) => (starts[line - 1] ?? 0) + column - 1);
  return new GraphQLError(message, { source, positions, path, originalError, extensions });
}
