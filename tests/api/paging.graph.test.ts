import { buildSchema, type GraphQLField, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { printed } from '../../src/api/print.ts';
import { ask } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';

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
  VoteSeries: 'series(first: 1) { nodes { @ } }',
  State: 'state(iso3: "RUS") { @ }',
};
/** What a list cannot do without. */
const NEEDED: Record<string, string> = { search: 'text: "convention", ' };
/** Lists for curators have files behind them, and are walked with these. */
const ELSEWHERE = ['candidates', 'curations'];

type Page = {
  totalCount: number;
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
};
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
      const page = 'totalCount edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage }';
      const way = await wayTo(type, field.name);
      const read = async (window: string): Promise<Page> => {
        const list = `${field.name}(${NEEDED[field.name] ?? ''}${window}) { ${page} }`;
        const { data, errors } = await ask<Tree & object>(neo4j, `{ ${way.replace('@', list)} }`);
        // Of the parts of a split only one has the item of a cursor.
        if (type !== 'SplitPart') expect(errors).toBeUndefined();
        return longest(data) ?? { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false } };
      };
      const cursors = ({ edges }: Page) => edges.map(({ cursor }) => cursor);

      const on = await read('first: 12');
      if (on.totalCount === 0) return;
      const size = Math.max(1, Math.min(4, Math.ceil(on.edges.length / 3)));
      expect(on.pageInfo).toEqual({ hasNextPage: on.totalCount > on.edges.length, hasPreviousPage: false });

      // In front of the last of them, page by page, to the beginning.
      const back = [cursors(on).at(-1) as string];
      for (let more = on.edges.length > 1; more; ) {
        const part = await read(`last: ${size}, before: "${back[0]}"`);
        expect(part.pageInfo.hasNextPage).toBe(true);
        back.unshift(...cursors(part));
        more = part.pageInfo.hasPreviousPage && back.length < 100;
      }
      expect(back).toEqual(cursors(on));

      // The end of the list, and from its first item on to the end.
      const end = await read(`last: ${size}`);
      const rest = await read(`first: 12, after: "${cursors(end)[0]}"`);
      expect(end.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: on.totalCount > size });
      expect(cursors(rest)).toEqual(cursors(end).slice(1));
      expect(rest.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
      if (on.totalCount <= 12) expect(cursors(end)).toEqual(cursors(on).slice(-size));
    },
  );
});

/** How to come to the thing of a type that has the most items in a list. */
async function wayTo(type: string, list: string): Promise<string> {
  const given = WAYS[type];
  if (given !== undefined) return given;
  const all = roots.find((field) => String(field.type) === `${type}Connection` && !field.args.some(isRequiredArgument));
  const { data, errors } = await ask<{ all: { nodes: { id: string; list: { totalCount: number } | null }[] } }>(
    neo4j,
    `{ all: ${all?.name}(first: 40) { nodes { id list: ${list} { totalCount } } } }`,
  );
  expect(errors).toBeUndefined();
  const [most] = data.all.nodes.toSorted((a, b) => (b.list?.totalCount ?? 0) - (a.list?.totalCount ?? 0));
  return `node(id: "${most?.id}") { ... on ${type} { @ } }`;
}
