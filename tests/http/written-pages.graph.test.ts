import { readdirSync, readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  print,
} from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { operations } from '../../src/api/operations.ts';
import { schema } from '../../src/api/schema.ts';
import { createApp } from '../../src/app.ts';
import { withWrittenPages } from '../../src/http/written-pages.ts';
import { askOf } from '../support/ask.ts';
import { BENCH, VALUES } from '../support/bench-questions.ts';
import { testGraph } from '../support/graph.ts';

const graph = testGraph();
const app = createApp(graph, { production: false });
afterAll(async () => {
  await app.close();
  await graph.close();
});

const VOTE = 'urn:caucus:vote-event:ga/74/247';
const pagesIn = (document: DocumentNode): number => print(withWrittenPages(schema, document)).split('$text').length - 1;

/** Lists as people ask for them, each with how many of its pages are written. */
const LISTS: readonly (readonly [number, string])[] = [
  [1, `{ voteEvent(id: "${VOTE}") { ballots { nodes { id choice state { iso3 name } } } } }`],
  [1, `{ voteEvent(id: "${VOTE}") { b: ballots(first: 3) { e: edges { cursor node { c: choice __typename } } } } }`],
  [0, `{ voteEvent(id: "${VOTE}") { ballots(first: 2) { pageInfo { endCursor hasNextPage } __typename } } }`],
  [1, `{ voteEvent(id: "${VOTE}") { ballots { totalCount tallies(by: [CHOICE]) { count } nodes { id } } } }`],
  [2, `{ voteEvent(id: "${VOTE}") { ballots(first: 2) { edges { cursor } nodes { choice } } } }`],
  [1, `{ voteEvent(id: "${VOTE}") { ballots(choice: [ABSENT]) { nodes { choice } } } }`],
  [1, `{ voteEvent(id: "${VOTE}") { ballots(after: "nonsense") { nodes { choice } } name } }`],
  [2, `{ voteEvent(id: "${VOTE}") { ballots(first: 2) { nodes { choice } } ballots(first: 2) { nodes { id } } } }`],
  [1, '{ state(iso3: "FRA") { votes(first: 4) { nodes { choice voteEvent { id name heldOn held { edtf } } } } } }'],
  [1, 'query ($yes: Boolean = false) { state(iso3: "FRA") { votes(first: 2) @include(if: $yes) { nodes { id } } } }'],
  [1, '{ states(first: 3) { nodes { ...Known } } } fragment Known on State { iso3 names: name }'],
  [0, 'query ($yes: Boolean = true) { states(first: 2) { nodes { id name @skip(if: $yes) } } }'],
  [1, '{ states(first: 3) { totalCount nodes { iso3 } } }'],
  [1, '{ states(first: 3) { nodes { iso3 } } ... { states(first: 3) { totalCount } } }'],
  [
    0,
    '{ states(first: 3) { nodes { iso3 } } ... { states(first: 3) { ...More } } } fragment More on StateConnection { nodes { name } }',
  ],
  [0, '{ states(first: 3) { nodes { iso3 } } ... { states(first: 3) { nodes { names { name } } } } }'],
];

/** What is answered by the executor that resolves field by field, and what by the compiled one, which comes second. */
async function both(query: string, variables = {}) {
  const first = await askOf(app, query, variables);
  const second = await askOf(app, query, variables);
  const seen = ({ data, errors }: typeof first) => ({
    data,
    errors: errors?.map(({ message, path }) => ({ message, path })),
  });
  return [seen(first), seen(second)] as const;
}

/** A question for each list of the root that needs no argument: of all fields of its items that are properties, or there at once. */
function listsOfRoot(): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type, args }) => {
    const page = getNamedType(type);
    if (!page.name.endsWith('Connection') || !isObjectType(page) || args.some(isRequiredArgument)) return [];
    const item = getNamedType(page.getFields().nodes?.type ?? type);
    if (!isObjectType(item)) return [];
    const fields = Object.values(item.getFields()).filter(
      ({ type, args, resolve, extensions }) =>
        isLeafType(getNamedType(type)) && args.length === 0 && (!resolve || extensions.atOnce),
    );
    return [`{ ${name}(first: 9) { edges { cursor node { ${fields.map(({ name }) => name).join(' ')} } } } }`];
  });
}

describe('a page that is written as text', () => {
  it.each(LISTS)('says the same, written %i times in %s', async (pages, query) => {
    expect(pagesIn(parse(query))).toBe(pages);
    const [objects, text] = await both(query);

    expect(text).toEqual(objects);
    expect(objects.data).not.toBeNull();
  });

  it('says the same of another vote, with what it wrote for the one before', async () => {
    const query = 'query ($id: ID!) { voteEvent(id: $id) { ballots { nodes { choice state { id name } } } } }';
    const asked = async (key: string) => both(query, { id: `urn:caucus:vote:${key}` });
    const first = await asked('ga/74/247');
    const second = await asked('ga/74/7');

    for (const [objects, text] of [first, second, await asked('ga/74/247')]) expect(text).toEqual(objects);
    expect(second[0].data).not.toEqual(first[0].data);
    expect(JSON.stringify(second[1].data)).toContain('"name":"France"');
  });

  it.each(readdirSync(BENCH))('says the same in %s, of which pages are written', async (file) => {
    const query = readFileSync(new URL(file, BENCH), 'utf8');
    const [objects, text] = await both(query, VALUES);

    expect(text).toEqual(objects);
    expect(objects.errors).toBeUndefined();
    expect(pagesIn(parse(query))).toBe(/(?:votes|ballots)\(.*\n *edges/.test(query) ? 1 : 0);
  });

  it('says the same in every example operation', async () => {
    for (const { query, variables } of operations) {
      const [objects, text] = await both(query, variables);
      expect(text, query).toEqual(objects);
    }
  });

  it('says the same in every list of the root, of all fields that can be written', async () => {
    const asked = listsOfRoot();
    expect(asked.length).toBeGreaterThan(20);
    for (const query of asked) {
      expect(pagesIn(parse(query)), query).toBe(1);
      const [objects, text] = await both(query);
      expect(text, query).toEqual(objects);
      expect(objects.errors, query).toBeUndefined();
    }
  });

  it('is nothing that a client can ask for by its name', async () => {
    const { errors } = await askOf(app, `{ voteEvent(id: "${VOTE}") { ballots { nodes$text } } }`);
    expect(errors?.[0]?.message).toMatch(/Syntax Error/);
    expect(Object.keys((schema.getType('BallotConnection') as GraphQLObjectType).getFields())).not.toContain(
      'nodes$text',
    );
  });
});
