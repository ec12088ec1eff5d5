import { type GraphQLArgument, type GraphQLNamedType, type GraphQLSchema, isIntrospectionType } from 'graphql';

/** Something that a schema names: a type `State`, a field `State.name`, a value `Choice.FOR`. */
type Named = { readonly name: string; readonly description: string };

/**
 * Finds the types, fields, arguments and values in whose names and descriptions all words of a text are words, or begin one; those that have them in their
 * names come first. `voteEvents` is two words.
 */
export function schemaWords(schema: GraphQLSchema, text: string): Named[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const has = (within: string) => {
    const words = wordsOf(within);
    return wanted.every((word) => words.some((other) => other.startsWith(word)));
  };
  return namesOf(schema)
    .filter(({ name, description }) => has(`${name} ${description}`))
    .map((named) => ({ named, inName: has(named.name) }))
    .sort((a, b) => Number(b.inName) - Number(a.inName))
    .map(({ named }) => named);
}

const wordsOf = (text: string): string[] =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

const namesOf = (schema: GraphQLSchema): Named[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => [named(type.name, type), ...partsOf(type)]);

function partsOf(type: GraphQLNamedType): Named[] {
  if ('getValues' in type) return type.getValues().map((value) => named(`${type.name}.${value.name}`, value));
  if (!('getFields' in type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const name = `${type.name}.${field.name}`;
    const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
    return [named(name, field), ...args.map((one) => named(`${name}(${one.name}:)`, one))];
  });
}

const named = (name: string, { description }: { description?: string | null }): Named => ({
  name,
  description: (description ?? '').replace(/\s+/g, ' '),
});
