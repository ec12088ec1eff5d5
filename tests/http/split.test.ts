import { getOperationAST, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { rootFields, withRootFields } from '../../src/http/split.ts';

const DOCUMENT = parse(`
  query Q($yes: Boolean!) {
    a: state(iso3: "RUS") { name }
    ...Root @include(if: $yes)
    ... on Query @skip(if: $yes) { b: state(iso3: "USA") { ...Name } }
    a: state(iso3: "RUS") { iso3 }
  }
  query Other { topics { id } }
  fragment Root on Query { topics { id } ... { c: state(iso3: "FRA") { name } } }
  fragment Name on State { name }`);
const operation = getOperationAST(DOCUMENT, 'Q');
if (!operation) throw new Error('There is no operation Q.');

const part = (...kept: string[]) =>
  print(withRootFields(DOCUMENT, operation, ({ alias, name }) => kept.includes((alias ?? name).value)))
    .split(/\n\n/)
    .map((definition) => definition.replace(/\s+/g, ' '));

describe('the root fields of an operation', () => {
  it('are those in its fragments too, in the order of the answer', () => {
    expect(rootFields(DOCUMENT, operation).map(({ name }) => name)).toEqual(['a', 'topics', 'c', 'b', 'a']);
  });

  it('that are kept are all of them with a name, and the other definitions stay', () => {
    expect(part('a')).toEqual([
      'query Q($yes: Boolean!) { a: state(iso3: "RUS") { name } a: state(iso3: "RUS") { iso3 } }',
      ...print(DOCUMENT)
        .split(/\n\n/)
        .slice(1)
        .map((definition) => definition.replace(/\s+/g, ' ')),
    ]);
  });

  it('keep the directives of the fragments in which they stand', () => {
    expect(part('b', 'c')[0]).toBe(
      'query Q($yes: Boolean!) { ... on Query @include(if: $yes) { ... { c: state(iso3: "FRA") { name } } } ... on Query @skip(if: $yes) { b: state(iso3: "USA") { ...Name } } }',
    );
  });
});
