import { buildSchema, type GraphQLField, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { printed } from '../../src/api/print.ts';
import { ask } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';
import { PAGE, type Page, walk } from '../support/walk.ts';

const neo4j = testGraph();
const schema = buildSchema(printed);
const isList = (field: GraphQLField<unknown, unknown>) => getNamedType(field.type).name.endsWith('Connection');
const lists = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type)
    ? Object.values(type.getFields())
        .filter(isList)
        .map((field) => ({ type: type.name, field }))
    : [],
);
const roots = Object.values(schema.getQueryType()?.getFields() ?? {});

/** A way to a thing of each type that has lists, where it has no list at the root that finds one. */
const WAYS: Record<string, string> = {
  Query: '@',
  AsOf: 'asOf(valid: "2025-06-01") { @ }',
  AnalysisParameters: 'cohesion(of: { region: "Africa" }, over: { sessions: [74] }) { parameters { @ } }',
  Agreement: 'agreement(a: "FRA", b: "USA", over: { sessions: [74] }) { @ }',
  Coverage: 'coverage { @ }',
  Defections: 'cohesion(of: { memberOf: "urn:caucus:bloc:eu" }, over: { sessions: [74] }) { defections { @ } }',
  SplitPart: 'voteEvent(id: "urn:caucus:vote:ga/74/247") { split(by: REGION) { @ } }',
  VoteEvent: 'voteEvent(id: "urn:caucus:vote:ga/74/247") { @ }',
  'VoteEvent.claimsAbout': 'voteEvent(id: "urn:caucus:vote:irn-delete-non-suppression") { @ }',
  VoteSeries: 'series(first: 1) { nodes { @ } }',
  State: 'state(iso3: "RUS") { @ }',
};
/** What a list cannot do without. */
const NEEDED: Record<string, string> = { search: 'text: "convention", ' };
/** Lists that nothing is in of the data that ships, or of the part of it that tests have, by the names of their fields: of which types, and why. */
const EMPTY: Record<string, { of: string; why: string }> = {
  members: {
    of: 'Company Institution NGO Person Publisher Role State',
    why: 'Only blocs, alliances and groups have any.',
  },
  proposed: {
    of: 'Alliance Bloc Company Group Institution NGO Person Publisher Role',
    why: 'States propose, and one group, in a dossier that tests leave out.',
  },
  positions: { of: 'Person Publisher Role', why: 'Their stands are those of whom they speak for.' },
  stances: { of: 'Amendment', why: 'States vote on it, which is no stand that somebody reports.' },
  statements: { of: 'Bloc Publisher', why: 'Nobody says what they said.' },
  statementsByPeople: {
    of: 'Bloc Company Group Person Publisher State',
    why: 'Those who speak are of NGOs and bodies.',
  },
  statementsVia: {
    of: 'Alliance Bloc Company Group Institution NGO Role State',
    why: 'What is passed on is by publishers.',
  },
};
const isEmpty = (type: string, list: string) => EMPTY[list]?.of.split(' ').includes(type) ?? false;
/** Lists for curators have files behind them, and are walked with these, in curation.part.test.ts. */
const ELSEWHERE = ['candidates', 'curations'];

type Tree = { [name: string]: Tree } | Tree[] | Page | null;

/** The first list in an answer that has the most items. */
function longest(tree: Tree): Page | null {
  if (tree === null || typeof tree !== 'object') return null;
  if ('totalCount' in tree && 'edges' in tree) return tree as Page;
  const found = Object.values(tree).map((part) => longest(part as Tree));
  return found.reduce((a, b) => ((b?.totalCount ?? 0) > (a?.totalCount ?? 0) ? b : a), null);
}

afterAll(() => neo4j.close());

describe('a list of the schema', () => {
  it('has first, after, last and before, each of one type', () => {
    const typesOf = ({ field }: (typeof lists)[number], name: string) =>
      String(field.args.find((arg) => arg.name === name)?.type).replace('!', '');
    const odd = lists.filter(
      (list) =>
        ['first', 'after', 'last', 'before'].map((name) => typesOf(list, name)).join() !== 'Int,String,Int,String',
    );

    expect(lists.length).toBeGreaterThan(190);
    expect(odd.map(({ type, field }) => `${type}.${field.name}`)).toEqual([]);
  });

  const walked = lists.filter(({ field }) => !ELSEWHERE.includes(field.name));
  it.each(walked.map(({ type, field }) => [`${type}.${field.name}`, type, field] as const))(
    '%s has the same items back from its end as on from its beginning',
    async (_, type, field) => {
      const way = await wayTo(type, field.name);
      const read = async (window: string): Promise<Page> => {
        const list = `${field.name}(${NEEDED[field.name] ?? ''}${window}) { ${PAGE} }`;
        const { data, errors } = await ask<Tree & object>(neo4j, `{ ${way.replace('@', list)} }`);
        // Of the parts of a split only one has the item of a cursor.
        if (type !== 'SplitPart') expect(errors).toBeUndefined();
        return longest(data) ?? { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } };
      };

      const on = await read('first: 12');
      // A list that is never walked is not checked.
      expect(on.totalCount === 0, `${type}.${field.name} is empty`).toBe(isEmpty(type, field.name));
      if (on.totalCount > 0) await walk(on, read);
    },
  );
});

/** How to come to the thing of a type that has the most items in a list. */
async function wayTo(type: string, list: string): Promise<string> {
  const given = WAYS[`${type}.${list}`] ?? WAYS[type];
  if (given !== undefined) return given;
  const all = roots.find((field) => String(field.type) === `${type}Connection` && !field.args.some(isRequiredArgument));
  const listed = (more: string) => `${all?.name}(first: 200${more}) { nodes { id list: ${list} { totalCount } } }`;
  // Of thousands of votes and texts only those of the dossiers have claims.
  const ofDossiers = all?.args.some(({ name }) => name === 'dossiers')
    ? `told: ${listed(', dossiers: ["un-cybercrime"]')}`
    : '';
  type Listed = { nodes: { id: string; list: { totalCount: number } | null }[] };
  const { data, errors } = await ask<{ all: Listed; told?: Listed }>(neo4j, `{ all: ${listed('')} ${ofDossiers} }`);
  expect(errors).toBeUndefined();
  const [most] = [...data.all.nodes, ...(data.told?.nodes ?? [])].toSorted(
    (a, b) => (b.list?.totalCount ?? 0) - (a.list?.totalCount ?? 0),
  );
  return `node(id: "${most?.id}") { ... on ${type} { @ } }`;
}
