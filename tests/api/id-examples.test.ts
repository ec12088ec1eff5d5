import { buildSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printed } from '../../src/api/print.ts';

/** The arguments and fields of inputs that take ids, and whose description has no example of one. */
const without = (text: string): string[] =>
  Object.values(buildSchema(text).getTypeMap()).flatMap((type) => {
    const given = isInputObjectType(type)
      ? Object.values(type.getFields())
      : isObjectType(type) && !type.name.startsWith('__')
        ? Object.values(type.getFields()).flatMap(({ args }) => args)
        : [];
    return given
      .filter(({ type }) => getNamedType(type).name === 'ID')
      .filter(({ description }) => !/[`"][A-Za-z]+[:/]?[^`"]*[`"]/.test(description ?? ''))
      .map(({ name }) => `${type.name}: ${name}`);
  });

describe('an argument that takes ids', () => {
  it('has an example of one in its description, which GraphiQL shows beside it', () => {
    expect(without(printed)).toEqual([]);
  });

  it('is found where it has none', () => {
    expect(
      without('type Query { topic("A topic." id: ID, "As `urn:caucus:topic:peace`." other: [ID!]): Int }'),
    ).toEqual(['Query: id']);
  });
});
