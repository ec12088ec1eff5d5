import { existsSync, readFileSync } from 'node:fs';
import { diff } from '@graphql-inspector/core';
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { printed } from '../../src/api/print.ts';
import { schema } from '../../src/api/schema.ts';
import { NOUNS } from '../../src/graph/nouns.ts';

const SKETCH = '../shared/design/schema-sketch.graphql';
/** What has become something else since the sketch was drawn: a search and the topics are connections, with pages and a total; `dataset` gives one by its id; origins and accounts may be null, as they are elsewhere under these names; a ranking says where measures disagree; an actor proposes treaties and bodies too. */
const REDRAWN = [
  ...['Query.search', 'Query.topics', 'Query.dataset', 'Claim.independentOrigins', 'Ballot.accounts'],
  ...['State.closest', 'State.farthest', 'State.proposed'],
];
const OURS = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const BUILT_IN = ['String', 'Int', 'Float', 'Boolean', 'ID'];

/** Every described thing of a type: itself, its fields, their arguments, its values. */
function* parts(type: GraphQLNamedType): Generator<[path: string, description: string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values(type.getFields())) {
    yield [`${type.name}.${field.name}`, field.description];
    for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name}:)`, arg.description];
  }
}

/** Since the sketch was drawn, a field with arguments may be null: it fails alone. */
const typeOf = (type: string, name: string, drawn: GraphQLOutputType): GraphQLOutputType => {
  const ours = schema.getType(type);
  const has = isObjectType(ours) || isInterfaceType(ours) ? ours.getFields()[name]?.args : undefined;
  return has && has.length > 0 ? getNullableType(drawn) : drawn;
};

/** The types of fields, arguments and values by their paths, of those fields that the schema has. */
function names(types: readonly GraphQLNamedType[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const type of types) {
    if (isEnumType(type)) for (const { name } of type.getValues()) found.set(`${type.name}.${name}`, 'value');
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields()))
      found.set(`${type.name}.${field.name}`, String(typeOf(type.name, field.name, field.type)));
  }
  return found;
}

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const silent = OURS.filter(({ name }) => !BUILT_IN.includes(name)).flatMap((type) =>
      [...parts(type)].filter(([, text]) => !text),
    );

    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('links every score to its formula, and every link leads somewhere', () => {
    const page = readFileSync('docs/formulas.md', 'utf8');
    const anchors = [...page.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^a-z -]/g, '')
        .replaceAll(' ', '-'),
    );
    // What is no score: what was asked, a number of a claim, how well a text was found, how sure its reader was of a candidate, and the bounds of whatever has an interval.
    const others = ['Claim.number', 'SearchEdge.score', 'Interval.low', 'Interval.high', 'Candidate.confidence'];
    const scores = OURS.filter((type) => isObjectType(type))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })),
      )
      .filter(({ path, field }) => /^\[*(Float|Interval)\b/.test(String(field.type)) && !others.includes(path))
      .filter(({ path }) => !/^(AskedFilter|AskedChoices|AnalysisParameters)\./.test(path));
    const linked = ({ description }: { description?: string | null }): string =>
      /docs\/formulas\.md#([a-z-]+)/.exec(description ?? '')?.[1] ?? 'nowhere';
    const lost = scores.filter(({ field }) => !anchors.includes(linked(field)));

    expect(scores.length).toBeGreaterThan(25);
    expect(lost.map(({ path, field }) => `${path} leads to ${linked(field)}`)).toEqual([]);
  });

  it('lets what can fail be null: a field with arguments, and an analysis', () => {
    const fails = (field: { args: readonly unknown[]; type: GraphQLOutputType }) => {
      const type = getNamedType(field.type);
      return field.args.length > 0 || (isObjectType(type) && type.getInterfaces().some(isAnalysis));
    };
    const isAnalysis = ({ name }: { name: string }) => name === 'AnalysisResult';
    const rigid = allFields().filter(({ field }) => fails(field) && isNonNullType(field.type));

    expect(rigid.map(({ path }) => path)).toEqual([]);
  });

  it('has one type for one field name among all that one selection can ask', () => {
    const abstract = new Set(
      allFields()
        .map(({ field }) => getNamedType(field.type))
        .filter(isAbstractType),
    );
    const clashes = [...abstract].flatMap((type) => {
      const shapes = new Map<string, Map<string, string>>();
      for (const { name, ...possible } of schema
        .getPossibleTypes(type)
        // The graph as of a time is a node so that more of it can be asked: no selection has it beside one of the things in it.
        .filter(({ name }) => name !== 'AsOf')
        .map((one) => ({ name: one.name, fields: one.getFields() })))
        for (const field of Object.values(possible.fields)) {
          const found = shapes.get(field.name) ?? new Map<string, string>();
          shapes.set(field.name, found.set(shapeOf(field.type), `${name}.${field.name}: ${field.type}`));
        }
      return [...shapes.values()].filter(({ size }) => size > 1).map((found) => [...found.values()].join(' and '));
    });

    expect(abstract.size).toBeGreaterThan(4);
    expect(clashes).toEqual([]);
  });

  it('has two root fields for every type of node: one node by its id, and the list of all', () => {
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
    const types = Object.values(NOUNS).map(({ type }) => type);
    const single = (type: string) =>
      roots.some((field) => String(field.type) === type && field.args.some(({ name }) => name === 'id'));
    const listed = (type: string) => roots.some((field) => String(field.type) === `${type}Connection`);

    expect(types.length).toBeGreaterThan(20);
    expect(types.filter((type) => !single(type))).toEqual([]);
    expect(types.filter((type) => !listed(type))).toEqual([]);
  });

  it('takes a null for whatever has a default', () => {
    const inputs = OURS.flatMap((type) => {
      if (isInputObjectType(type)) return Object.values(type.getFields());
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields()).flatMap(({ args }) => args);
    });
    const rigid = inputs.filter(({ type, defaultValue }) => defaultValue !== undefined && isNonNullType(type));

    expect(rigid.map(({ name }) => name)).toEqual([]);
  });

  it('is committed as it is built: `npm run codegen` writes it anew', async () => {
    const committed = readFileSync('schema/schema.graphql', 'utf8');

    const changes = await diff(buildSchema(committed), buildSchema(printed));

    expect(changes.map(({ message }) => message)).toEqual([]);
    expect(printed).toBe(committed);
  });

  describe.runIf(existsSync(SKETCH))('beside its sketch', () => {
    it('has the names and the nullability of the sketch wherever both have a field', () => {
      const sketched = names(sketchTypes());
      const differing = [...names(OURS)].filter(
        ([path, type]) => sketched.has(path) && sketched.get(path) !== type && !REDRAWN.includes(path),
      );

      expect(differing.map(([path, type]) => `${path}: ${type}, sketched as ${sketched.get(path)}`)).toEqual([]);
      expect([...names(OURS).keys()].filter((path) => sketched.has(path)).length).toBeGreaterThan(100);
    });
  });
});

/** All fields of objects and interfaces, with their paths. */
const allFields = () =>
  OURS.filter((type) => isObjectType(type) || isInterfaceType(type)).flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })),
  );

/** What two fields of one name must have in common to be asked in one selection: the lists, the nulls, and the type of a leaf. */
const shapeOf = (type: GraphQLOutputType): string => {
  const named = getNamedType(type);
  return isLeafType(named) ? String(type) : String(type).replace(named.name, '{}');
};

/** The sketch writes an interface's fields once and leaves the types of its connections out: enough is added that it can be read. */
function sketchTypes(): GraphQLNamedType[] {
  const text = readFileSync(SKETCH, 'utf8');
  const defined = new Set([...text.matchAll(/^(?:type|interface|enum|input|scalar) (\w+)/gm)].map(([, name]) => name));
  const named = new Set([...text.matchAll(/[:[]\s*\[?([A-Z]\w+)/g)].map(([, name]) => name as string));
  const missing = [...named].filter((name) => !defined.has(name) && !BUILT_IN.includes(name));
  const added = missing.map((name) =>
    /^(Date|DateTime)$/.test(name)
      ? `scalar ${name}`
      : /Order$|^EntityType$|Kind$|^Window$/.test(name)
        ? `enum ${name} { NAME NEWEST OLDEST SESSION }`
        : `type ${name} { sketched: Boolean }`,
  );
  return Object.values(buildSchema([text, ...added].join('\n'), { assumeValid: true }).getTypeMap());
}
