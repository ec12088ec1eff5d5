import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
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
  const read = readerOf(args);
  if (resolve) field.resolve = (parent, given, context, info) => resolve(parent, read(given), context, info);
  if (subscribe) field.subscribe = (parent, given, context, info) => subscribe(parent, read(given), context, info);
}

type Values = Readonly<Record<string, unknown>>;
type ReadValue = (value: unknown) => unknown;

/** What reads values of inputs. It is made when the first one is read, for an input may hold others of its own type, and then serves for all: a list in a list is asked for very often. */
function readerOf(inputs: readonly Input[]): (given: Values) => Values {
  let readers: { name: string; defaultValue: unknown; read: ReadValue | null }[] | undefined;
  return (given) => {
    readers ??= inputs.map(({ name, type, defaultValue }) => ({ name, defaultValue, read: valueReaderOf(type) }));
    const values: Record<string, unknown> = {};
    for (const { name, defaultValue, read } of readers) {
      const value = given[name] ?? defaultValue;
      if (value !== undefined) values[name] = read === null ? value : read(value);
    }
    return values;
  };
}

/** What reads a value of a type; null where it is as it is given. */
function valueReaderOf(type: GraphQLInputType): ReadValue | null {
  const plain = getNullableType(type);
  if (isListType(plain)) {
    const read = valueReaderOf(plain.ofType);
    return read && ((value) => (Array.isArray(value) ? value.map(read) : value));
  }
  // Which of its fields is given is what such an input says: a null there is a mistake, and is told as one.
  if (!isInputObjectType(plain) || plain.isOneOf) return null;
  const known = readersOfObjects.get(plain);
  if (known) return known;
  const readFields = readerOf(Object.values(plain.getFields()));
  const read: ReadValue = (value) => (value === null ? null : readFields(value as Values));
  readersOfObjects.set(plain, read);
  return read;
}

const readersOfObjects = new WeakMap<GraphQLInputObjectType, ReadValue>();
