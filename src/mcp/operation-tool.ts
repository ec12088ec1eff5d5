import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Operation } from '../api/operations.ts';
import { resultOf } from './answer-text.ts';
import type { Ask, Values } from './ask.ts';
import { type Argument, inputSchema } from './input-schema.ts';
import type { Tool } from './tool.ts';

/**
 * Makes a tool of an operation: its name in snake case, the comment above it as the description, its variables as arguments, described as the schema
 * describes what they are given to, with its example values as examples.
 */
export function operationTool({ query, variables }: Operation, schema: GraphQLSchema, ask: Ask): Tool {
  const document = parse(query);
  const operation = document.definitions.find((one) => one.kind === 'OperationDefinition') as OperationDefinitionNode;
  const words = wordsOf(operation.name?.value ?? '');
  return {
    name: words.join('_'),
    title: words.join(' ').replace(/^./, (letter) => letter.toUpperCase()),
    description: commentAbove(operation),
    inputSchema: inputSchema(argumentsOf(operation, schema, JSON.parse(variables || '{}') as Values)),
    call: async (values, signal) => resultOf(await ask(query, values, signal)),
  };
}

/** `RollCall` is the words `roll` and `call`, `UNVotes` are `un` and `votes`. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
    .toLowerCase()
    .split(/[ _]+/);

/** The lines of comment right above an operation, as one text. */
function commentAbove({ loc }: OperationDefinitionNode): string {
  const lines: string[] = [];
  for (let token = loc?.startToken.prev; token?.kind === 'Comment'; token = token.prev)
    lines.unshift(token.value.trim());
  return lines.join(' ');
}

function argumentsOf(operation: OperationDefinitionNode, schema: GraphQLSchema, examples: Values): Argument[] {
  const descriptions = descriptionsOf(operation, schema);
  return (operation.variableDefinitions ?? []).map(({ variable, type: written, defaultValue }) => {
    const name = variable.name.value;
    const type = typeFromAST(schema, written) as GraphQLInputType;
    return {
      name,
      type,
      required: isNonNullType(type) && defaultValue === undefined,
      description: withoutDefault(descriptions.get(name), defaultValue !== undefined),
      default: defaultValue && valueFromASTUntyped(defaultValue),
      example: examples[name],
    };
  });
}

/** A description, but not what it says of the value that the schema puts in, where an operation has one of its own. */
const withoutDefault = (description: string | undefined, own: boolean): string | undefined =>
  own ? description?.replace(/; [^;.]+ when omitted(?=\.)/, '') : description;

/** What the schema says of the arguments and input fields that variables are given to, by the names of the variables; the first counts. */
function descriptionsOf(operation: OperationDefinitionNode, schema: GraphQLSchema): Map<string, string> {
  const found = new Map<string, string>();
  const types = new TypeInfo(schema);
  const note = (variable: string, description: string | null | undefined) => {
    if (description && !found.has(variable)) found.set(variable, description);
  };
  visit(
    operation,
    visitWithTypeInfo(types, {
      Argument({ value }) {
        if (value.kind === 'Variable') note(value.name.value, types.getArgument()?.description);
      },
      ObjectField({ name, value }) {
        const parent = getNamedType(types.getParentInputType());
        if (value.kind === 'Variable' && isInputObjectType(parent))
          note(value.name.value, parent.getFields()[name.value]?.description);
      },
    }),
  );
  return found;
}
