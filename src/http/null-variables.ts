import {
  type ExecutionArgs,
  type GraphQLError,
  getOperationAST,
  isNonNullType,
  type OperationDefinitionNode,
  TypeInfo,
  ValidationContext,
  type VariableNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refusal } from './refusal.ts';

/** Where an operation has a variable that must not be null there, and the type that is wanted. */
type Place = { readonly node: VariableNode; readonly type: string };
type Asked = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;

const known = new WeakMap<OperationDefinitionNode, readonly Place[]>();

/**
 * Why variables are refused; null where they are not. A variable that may be null may stand where null may not, if there is a default: whether it is null is then to be looked
 * at as it runs (https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed), which what is compiled does not do in lists, in inputs and in conditions.
 */
export function nullVariable({ schema, document, operationName, variableValues }: Asked): GraphQLError | null {
  const values = variableValues ?? {};
  if (!Object.values(values).includes(null)) return null;
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const places = known.get(operation) ?? placesOf({ schema, document }, operation);
  known.set(operation, places);
  const place = places.find(({ node }) => Object.hasOwn(values, node.name.value) && values[node.name.value] === null);
  if (place === undefined) return null;
  const name = `$${place.node.name.value}`;
  const sentence = `${name}: null was given, and it stands where a value has to be (${place.type}). Give one, or leave ${name} out of the variables.`;
  return refusal('BAD_USER_INPUT', sentence, { node: place.node });
}

/** Refuses variables that are null where they must not be, before anything runs. */
export function nullVariables(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const refused = nullVariable(args as Asked);
      if (refused) setResultAndStopExecution({ errors: [refused] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const refused = nullVariable(args as Asked);
      if (refused) setResultAndStopExecution({ errors: [refused] });
    },
  };
}

/** The places of variables that may be null where null may not stand; of those that may not, graphql-js looks at the values. */
function placesOf(
  { schema, document }: Pick<Asked, 'schema' | 'document'>,
  operation: OperationDefinitionNode,
): Place[] {
  const mayBeNull = new Set(
    (operation.variableDefinitions ?? []).flatMap(({ type, variable }) =>
      type.kind === 'NonNullType' ? [] : variable.name.value,
    ),
  );
  return new ValidationContext(schema, document, new TypeInfo(schema), () => {})
    .getRecursiveVariableUsages(operation)
    .flatMap(({ node, type }) =>
      isNonNullType(type) && mayBeNull.has(node.name.value) ? [{ node, type: String(type) }] : [],
    );
}
