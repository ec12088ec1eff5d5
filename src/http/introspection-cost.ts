import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

/** How much a field of introspection brings, in values as long as a name, on the average of all types: what is asked of one type alone is small whatever it is. */
export type IntrospectionSizes = ReadonlyMap<string, number>;

const DESCRIPTION = 20;

const known = new WeakMap<GraphQLSchema, IntrospectionSizes>();

/** What is more than one value of introspection, by the names of the fields, counted once for a schema. */
export function introspectionSizes(schema: GraphQLSchema): IntrospectionSizes {
  const before = known.get(schema);
  if (before) return before;
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const inputs = types.flatMap((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []));
  const values = types.flatMap((type) => (isEnumType(type) ? type.getValues() : []));
  const each = (all: number, of: number) => Math.ceil(all / of);
  const sizes = new Map([
    ['types', types.length],
    ['fields', each(fields.length, types.length)],
    ['args', each(fields.flatMap(({ args }) => args).length, fields.length)],
    ['inputFields', each(inputs.length, types.length)],
    ['enumValues', each(values.length, types.length)],
    ['directives', schema.getDirectives().length],
    // A sentence or two, where a name is a word.
    ['description', DESCRIPTION],
  ]);
  known.set(schema, sizes);
  return sizes;
}
