import { type ExecutionArgs, getDirectiveValues, getOperationAST, getVariableValues } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type AsOf, NOW } from '../graph/kernel/as-of.ts';

/**
 * Reads `@asOf` of the operation that runs, once, and puts the context that `at` gives in the place of the other; an operation without it costs
 * nothing. Variables that do not fit are left to the execution, which refuses them as everywhere.
 */
export function asOf<C extends object>(at: (context: C, asOf: AsOf) => C): Plugin<C> {
  return {
    onExecute({ args, extendContext }) {
      const { schema, document, operationName, variableValues, contextValue } = args as ExecutionArgs;
      const operation = getOperationAST(document, operationName);
      const directive = schema.getDirective('asOf');
      if (!operation?.directives?.length || !directive) return;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
      if (!coerced) return;
      const given = getDirectiveValues(directive, operation, coerced);
      if (given) extendContext(at(contextValue as C, { ...NOW, ...given }));
    },
  };
}
