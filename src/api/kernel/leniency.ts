import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';

/**
 * Makes every field that has arguments nullable, so that one that is refused, or takes too long, is null and leaves the rest of the answer; and
 * lets an argument that is explicitly null mean that it is not given.
 */
export function lenient(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  for (const type of types) {
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) optional(field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      field.type = getNullableType(field.type);
      for (const arg of field.args) optional(arg);
      if (isObjectType(type)) withoutNulls(field);
    }
  }
  return schema;
}

type Input = Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>;

/** What has a default may be null. */
function optional(input: Input): void {
  if (input.defaultValue !== undefined) input.type = getNullableType(input.type);
}

/** Resolvers see the default, or nothing, in the place of a null. */
function withoutNulls(field: GraphQLField<unknown, unknown>): void {
  const { args, resolve, subscribe } = field;
  if (resolve) field.resolve = (parent, given, context, info) => resolve(parent, read(args, given), context, info);
  if (subscribe)
    field.subscribe = (parent, given, context, info) => subscribe(parent, read(args, given), context, info);
}

type Values = Readonly<Record<string, unknown>>;

function read(inputs: readonly Input[], given: Values): Values {
  const values: Record<string, unknown> = {};
  for (const { name, type, defaultValue } of inputs) {
    const value = given[name] ?? defaultValue;
    if (value !== undefined) values[name] = readValue(type, value);
  }
  return values;
}

function readValue(type: GraphQLInputType, value: unknown): unknown {
  const plain = getNullableType(type);
  if (isListType(plain) && Array.isArray(value)) return value.map((item) => readValue(plain.ofType, item));
  // Which of its fields is given is what such an input says: a null there is a mistake, and is told as one.
  if (!isInputObjectType(plain) || plain.isOneOf || value === null) return value;
  return read(Object.values(plain.getFields()), value as Values);
}
