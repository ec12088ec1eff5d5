import { buildSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printed } from '../../src/api/print.ts';

/** The names of arguments that have more than one type, each with the one thing that it means, or why it means two. */
const OF_SEVERAL_TYPES: Record<string, string> = {
  a: 'The first of two that are compared: a state by its code, or an actor, or a set.',
  b: 'The second of the two.',
  and: 'Filters of votes are of votes, those of claims of claims.',
  or: 'The same.',
  not: 'The same.',
  where: 'The same: which items of the list.',
  by: 'The dimension or the measure that a list is counted, cut or ordered by.',
  from: 'The day before which nothing is asked for. In `paths` the thing where a way begins: the acceptance of the product asks so.',
  to: 'The day after which nothing is asked for; in `paths` the thing where a way ends, likewise.',
  input: 'What a mutation is told.',
  kind: 'Of which kind the items are; each noun has its own kinds.',
  of: 'Whose: a set of actors, and where there can be but one, one state.',
  orderBy: 'The order of the list; each kind of list has its own.',
  status: 'How far curators are with it: with a reading, or with a candidate.',
};

/** The types, without lists and marks, that arguments and fields of inputs of a name have. */
function typesOfArguments(text: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const type of Object.values(buildSchema(text).getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const given = isInputObjectType(type)
      ? Object.values(type.getFields())
      : isObjectType(type)
        ? Object.values(type.getFields()).flatMap(({ args }) => args)
        : [];
    for (const one of given) found.set(one.name, (found.get(one.name) ?? new Set()).add(getNamedType(one.type).name));
  }
  return found;
}

const ofSeveral = (text: string): string[] =>
  [...typesOfArguments(text)].flatMap(([name, types]) => (types.size > 1 ? [name] : [])).sort();

describe('the name of an argument', () => {
  it('has one type, or stands in the table with what it means', () => {
    expect(ofSeveral(printed)).toEqual(Object.keys(OF_SEVERAL_TYPES).sort());
  });

  it('is found where it has two', () => {
    expect(ofSeveral('type Query { a(x: Int, y: [Int!]): Int b(x: String, y: Int!): Int }')).toEqual(['x']);
  });
});
