import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { ask } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

/** What root fields are asked with that need to be told something. Those that take nothing but an id are asked through `nodes`. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  agreement: 'a: "FRA", b: "USA"',
  coalitionSeries: 'windows: [{sessions: [2]}, {sessions: [3]}]',
  cohesion: 'of: {states: ["FRA", "USA", "GBR"]}',
  overlap: 'a: {states: ["FRA", "USA"]}, b: {memberOf: "urn:caucus:bloc:eu"}',
  paths: 'from: "urn:caucus:state:IRN", to: "urn:caucus:state:RUS"',
  positionChanges: 'actors: ["urn:caucus:state:USA"], from: "2017-01-01", to: "2025-01-01"',
  search: 'text: "convention"',
  stanceAgreement: 'a: "urn:caucus:state:USA", b: "urn:caucus:state:RUS"',
  stanceMatrix: 'of: {states: ["USA", "RUS", "IRN"]}',
  state: 'iso3: "RUS"',
  voteEvent: 'id: "urn:caucus:vote:ga/1/p107"',
};
/** How many things of a type are followed, and over how many steps from the root. */
const EACH = 2;
const STEPS = 2;
/** How many words the fields have that are asked at once, and one of them: a document may have a thousand tokens. */
const MOST_WORDS = 400;
const MOST_OF_ONE = 250;
/** How deep things without ids are asked, of which pages, edges and evidence are. */
const DEPTH = 4;

/** What an early day has too few sessions for. */
const TOO_EARLY = /^earlier: there are too few sessions/;

type Field = GraphQLField<unknown, unknown>;
const AS_OF = schema.getType('AsOf') as GraphQLObjectType;
const NODE = schema.getType('Node') as GraphQLNamedType;
const isNode = (type: GraphQLNamedType): boolean =>
  type === NODE || ((isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some((one) => one === NODE));
const fieldsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** Whether a field cannot be asked without being told something; `state` and `voteEvent` take one of two. */
const isTold = ({ name, args }: Field): boolean =>
  name in ARGUMENTS &&
  (args.some(isRequiredArgument) || args.some(({ name: given }) => ['iso3', 'symbol'].includes(given)));

/** A field with all that it shows: of a thing with an id that alone, as it is asked in the next step. */
function written(field: Field, depth: number, within: readonly GraphQLNamedType[]): string {
  const type = getNamedType(field.type);
  const given = field.args.some(({ name }) => name === 'first') ? 'first: 5' : '';
  const told = [isTold(field) ? ARGUMENTS[field.name] : '', given];
  const args = told.filter((one) => one).join(', ');
  const head = args ? `${field.name}(${args})` : field.name;
  if (isLeafType(type)) return head;
  if (isNode(type)) return `${head} { __typename id }`;
  // A thing in one of its own type, such as the agreement in one session, is asked like the whole.
  if (depth === 0 || within.includes(type)) return '';
  const below = fieldsOf(type)
    .filter(({ name, args }) => name !== 'edges' && !args.some(isRequiredArgument))
    .map((one) => written(one, depth - 1, [...within, type]));
  return `${head} { __typename ${below.join(' ')} }`;
}

const wordsIn = (text: string): number => text.split(/\W+/).length;

/** A field as deep as it may be. */
function shortEnough(field: Field, type: GraphQLNamedType): string {
  const all = Array.from({ length: DEPTH }, (_, less) => written(field, DEPTH - less, [type]));
  return all.find((text) => wordsIn(text) < MOST_OF_ONE) ?? '';
}

/** All fields of a type that can be asked without knowing more, in groups that fit into a document each. */
function groupsOf(type: GraphQLObjectType): string[] {
  const asked = fieldsOf(type)
    .filter(({ name, args }) => !args.some(isRequiredArgument) || (type === AS_OF && name in ARGUMENTS))
    .map((field) => shortEnough(field, type))
    .filter((text) => text !== '');
  const groups: string[][] = [];
  let words = MOST_WORDS;
  for (const text of asked) {
    words += wordsIn(text);
    if (words > MOST_WORDS) {
      groups.push([]);
      words = wordsIn(text);
    }
    groups.at(-1)?.push(text);
  }
  return groups.map((group) => group.join(' '));
}

/** Walks an answer by the types of its fields, and calls for each value of a leaf, and for each thing. */
function visitAnswer(
  value: unknown,
  type: GraphQLOutputType | GraphQLNamedType,
  path: string,
  seen: (value: unknown, type: GraphQLNamedType, path: string, parent: Record<string, unknown>) => void,
  parent: Record<string, unknown> = {},
): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const one of value) visitAnswer(one, type, path, seen, parent);
    return;
  }
  const named = getNamedType(type);
  seen(value, named, path, parent);
  if (isLeafType(named)) return;
  const thing = value as Record<string, unknown>;
  const own = schema.getType(String(thing.__typename)) ?? named;
  for (const field of fieldsOf(own))
    visitAnswer(thing[field.name], field.type, `${own.name}.${field.name}`, seen, thing);
}

/** What an answer shows that it must not: a date that is later than the day, an id without its time. */
function offences(answer: unknown, type: GraphQLNamedType, day: string): string[] {
  const found: string[] = [];
  visitAnswer(answer, type, type.name, (value, { name }, path, parent) => {
    // What is known by its month counts from the first day of it: its latest possible day may be later.
    const isBound = path === 'When.latest' && parent.earliest !== null;
    // When something was read into the graph is no day of the world.
    const isOfWorld = !path.startsWith('ImportRun.');
    if ((name === 'Date' || name === 'DateTime') && isOfWorld && !isBound && String(value).slice(0, 10) > day)
      found.push(`${path} is ${value}`);
    if (name === 'ID' && !String(value).endsWith(`@${day}`)) found.push(`${path} is ${value}`);
  });
  return found;
}

describe('what is asked as of a day', () => {
  it('can be asked of every field: those that need to be told something are told it here', () => {
    const untold = fieldsOf(AS_OF).filter(
      ({ name, args }) =>
        args.some((arg) => isRequiredArgument(arg) && !['id', 'ids'].includes(arg.name)) && !(name in ARGUMENTS),
    );

    expect(untold.map(({ name }) => name)).toEqual([]);
  });

  it.each(['1950-01-01', '2019-12-01', '2020-01-01', '2022-06-01', '2024-08-08'])(
    'shows nothing later than %s, in whatever field',
    async (day) => {
      const wrong = new Set<string>();
      const followed = new Map<string, Set<string>>();
      let types = new Set<GraphQLObjectType>();

      const take = (answer: unknown, type: GraphQLNamedType) => {
        for (const offence of offences(answer, type, day)) wrong.add(offence);
        visitAnswer(answer, type, '', (value) => {
          const { __typename: name, id } = value as { __typename?: string; id?: string };
          const named = name && id ? schema.getType(name) : undefined;
          if (!isObjectType(named) || named === AS_OF) return;
          const ids = followed.get(named.name) ?? new Set<string>();
          if (ids.size === 0) types.add(named);
          if (ids.size < EACH) followed.set(named.name, ids.add(id as string));
        });
      };
      const told = (errors: readonly { message: string; path?: unknown }[] | undefined, query: string) => {
        for (const { message, path } of errors ?? [])
          if (!TOO_EARLY.test(message)) wrong.add(`${JSON.stringify(path ?? query)}: ${message}`);
      };

      for (const group of groupsOf(AS_OF)) {
        const { data, errors } = await ask<{ asOf: unknown }>(
          neo4j,
          `{ asOf(valid: "${day}") { __typename id ${group} } }`,
        );
        told(errors, group);
        take(data?.asOf, AS_OF);
      }
      for (let step = 0; step < STEPS; step += 1) {
        const asked = types;
        types = new Set();
        for (const type of asked)
          for (const group of groupsOf(type)) {
            const ids = JSON.stringify([...(followed.get(type.name) ?? [])]);
            const { data, errors } = await ask<{ nodes: unknown }>(
              neo4j,
              `{ nodes(ids: ${ids}) { __typename id ... on ${type.name} { ${group} } } }`,
            );
            told(errors, group);
            take(data?.nodes, NODE);
          }
      }

      expect([...wrong]).toEqual([]);
      expect(followed.size).toBeGreaterThan(day < '2019' ? 5 : 15);
    },
    600_000,
  );
});
