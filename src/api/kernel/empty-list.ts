import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { badInput } from './bad-input.ts';

/** Lists that may be empty, and those whose own field says in better words what it takes. */
const OWN_WORDS = new Set(['nodes.ids', 'paths.avoid', 'paths.through', 'tallies.by', 'coalitionSeries.windows']);

/**
 * Refuses an empty list in any argument of a question, however deep: it could mean "all" as well as "none", and an answer of either would be taken
 * for the other.
 */
export function withoutEmptyLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // What curators write may well have no qualifiers.
    if (!isObjectType(type) || type === schema.getMutationType() || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const args = field.args.filter((arg) => !OWN_WORDS.has(`${field.name}.${arg.name}`) && holdsList(arg));
      if (args.length === 0) continue;
      const { resolve, subscribe } = field;
      if (resolve)
        field.resolve = (parent, given, context, info) => {
          refuseIn(args, given);
          return resolve(parent, given, context, info);
        };
      if (subscribe)
        field.subscribe = (parent, given, context, info) => {
          refuseIn(args, given);
          return subscribe(parent, given, context, info);
        };
    }
  }
  return schema;
}

type Input = GraphQLArgument | GraphQLInputField;

/** Whether there may be a list in it, however deep. */
function holdsList({ type }: Input, seen: readonly GraphQLInputType[] = []): boolean {
  if (isListType(getNullableType(type))) return true;
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.includes(named)) return false;
  return Object.values(named.getFields()).some((field) => holdsList(field, [...seen, named]));
}

function refuseIn(
  inputs: readonly Input[],
  given: Readonly<Record<string, unknown>>,
  within = '',
  oneOf = false,
): void {
  for (const input of inputs) {
    const value = given[input.name];
    if (value !== null && typeof value === 'object') refuse(input, value, `${within}${input.name}`, oneOf);
  }
}

function refuse({ type }: Input, value: object, place: string, oneOf: boolean): void {
  if (Array.isArray(value) && value.length === 0)
    throw badInput(
      'BAD_USER_INPUT',
      `${place}: the list is empty; ${oneOf || isNonNullType(type) ? 'give at least one' : 'omit it to narrow nothing'}.`,
    );
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return;
  const fields = Object.values(named.getFields());
  for (const [at, item] of (Array.isArray(value) ? value : [value]).entries()) {
    const here = Array.isArray(value) ? `${place}[${at}]` : place;
    if (item !== null && typeof item === 'object') refuseIn(fields, item, `${here}.`, named.isOneOf);
  }
}
