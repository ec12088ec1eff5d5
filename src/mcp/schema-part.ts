import {
  type GraphQLField,
  type GraphQLFieldConfig,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  printType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;
type FieldConfig = GraphQLFieldConfig<unknown, unknown>;

/** A part of a schema as text in the schema definition language: `State` is a type, `State.name` a field, `Choice.FOR` a value. Undefined where there is no such part. */
export function schemaPart(schema: GraphQLSchema, name: string): string | undefined {
  const [typeName = '', fieldName, ...more] = name.split('.');
  const type = schema.getType(typeName);
  if (!type || more.length > 0) return undefined;
  if (fieldName === undefined) return typePart(type);
  if (isEnumType(type)) return type.getValue(fieldName) ? printType(type) : undefined;
  if (isInputObjectType(type)) return inputFieldPart(type, fieldName);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
  return field && fieldPart(type, field);
}

/** A type whole, but for what its fields say of their arguments: that is told with each field. */
function typePart(type: GraphQLNamedType): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return printType(type);
  const { name, description, interfaces, fields } = type.toConfig();
  const short = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, withoutDescriptions(field)]));
  const config = { name, description, interfaces, fields: short };
  return printType(isObjectType(type) ? new GraphQLObjectType(config) : new GraphQLInterfaceType(config));
}

const withoutDescriptions = ({ args = {}, ...field }: FieldConfig): FieldConfig => ({
  ...field,
  args: Object.fromEntries(Object.entries(args).map(([name, one]) => [name, { ...one, description: undefined }])),
});

/** A field with what it says of its arguments, the types that these have, and that of the answer. */
function fieldPart(type: GraphQLNamedType, field: Field): string {
  const { description, type: answer, args, deprecationReason } = field;
  const config = Object.fromEntries(args.map(({ name, ...one }) => [name, one]));
  const fields = { [field.name]: { description, type: answer, args: config, deprecationReason } };
  const inputs = new Set(args.map((one) => getNamedType(one.type)).filter((input) => !isSpecifiedScalarType(input)));
  return [
    printType(new GraphQLObjectType({ name: type.name, fields })),
    ...[...inputs].map((input) => printType(input)),
    ...answerPart(getNamedType(answer)),
  ].join('\n\n');
}

/** A field of an input, and its type. */
function inputFieldPart(type: GraphQLInputObjectType, name: string): string | undefined {
  const { fields, ...rest } = type.toConfig();
  const field = fields[name];
  if (!field) return undefined;
  const inner = getNamedType(field.type);
  return [
    printType(new GraphQLInputObjectType({ ...rest, fields: { [name]: field } })),
    ...(isSpecifiedScalarType(inner) ? [] : [printType(inner)]),
  ].join('\n\n');
}

/** Of what a field answers with: an enumeration whole, of other types their fields' names alone. */
function answerPart(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return [printType(type)];
  if (isInputType(type) || !('getFields' in type)) return [];
  return [`# ${type.name} has the fields ${Object.keys(type.getFields()).join(', ')}.`];
}
