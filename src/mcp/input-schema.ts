import {
  astFromValue,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLScalarType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  valueFromASTUntyped,
} from 'graphql';
import type { Values } from './ask.ts';

/** A JSON Schema, as a client shows it to a model. What it cannot say, GraphQL checks: it decides what is right in any case. */
type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of the arguments of a tool. */
export type InputSchema = {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required?: string[];
  readonly additionalProperties: false;
  /** The schemas of the GraphQL types that are no plain scalars, by name. */
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly [keyword: string]: unknown;
};

/** An argument of a tool; what is undefined is not said. */
export type Argument = {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly required: boolean;
  readonly description: string | undefined;
  readonly default?: unknown;
  /** A value that it may have. */
  readonly example?: unknown;
};

/** Which JSON Schema type the scalars of the GraphQL specification have. */
const PLAIN: Readonly<Record<string, string>> = {
  Int: 'integer',
  Float: 'number',
  String: 'string',
  ID: 'string',
  Boolean: 'boolean',
};

/** Makes the JSON Schema of arguments that have GraphQL types. */
export function inputSchema(given: readonly Argument[]): InputSchema {
  const definitions = new Map<string, JsonSchema>();
  const properties = given.map(({ name, type, description, default: otherwise, example }) => {
    const examples = example == null ? undefined : [example];
    return [name, known({ ...schemaOf(type, definitions), description, default: otherwise, examples })] as const;
  });
  const required = given.filter((one) => one.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
    ...(definitions.size > 0 && { $defs: Object.fromEntries(definitions) }),
  };
}

/** The schema of a type; those of named types go into `definitions`, where each stands once. */
function schemaOf(type: GraphQLInputType, definitions: Map<string, JsonSchema>): JsonSchema {
  if (isNonNullType(type)) return schemaOf(getNullableType(type), definitions);
  if (isListType(type)) return { type: 'array', items: schemaOf(type.ofType, definitions) };
  const named = type as GraphQLNamedInputType;
  const plain = PLAIN[named.name];
  if (plain !== undefined) return { type: plain };
  if (!definitions.has(named.name)) {
    // Types may have themselves in their fields: the place is taken before these are looked at.
    definitions.set(named.name, {});
    definitions.set(named.name, definitionOf(named, definitions));
  }
  return { $ref: `#/$defs/${named.name}` };
}

function definitionOf(type: GraphQLNamedInputType, definitions: Map<string, JsonSchema>): JsonSchema {
  const { description } = type;
  if (isEnumType(type)) return known({ type: 'string', enum: type.getValues().map(({ name }) => name), description });
  if (!isInputObjectType(type)) return known({ type: 'string', description: (type as GraphQLScalarType).description });
  const fields = Object.values(type.getFields());
  const required = fields.filter(isRequiredInputField).map(({ name }) => name);
  return known({
    type: 'object',
    description,
    properties: Object.fromEntries(fields.map((field) => [field.name, propertyOf(field, definitions)])),
    required: required.length > 0 ? required : undefined,
    additionalProperties: false,
    ...(type.isOneOf && { minProperties: 1, maxProperties: 1 }),
  });
}

function propertyOf(
  { type, description, defaultValue }: GraphQLInputField,
  definitions: Map<string, JsonSchema>,
): JsonSchema {
  const otherwise = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
  return known({
    ...schemaOf(type, definitions),
    description,
    default: otherwise ? valueFromASTUntyped(otherwise) : undefined,
  });
}

/** Without the keywords of which nothing is known. */
const known = (schema: Values): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([, value]) => value != null));
