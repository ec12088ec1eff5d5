import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
type Page = {
  totalCount: number;
  nodes: { id: string; name: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
};
const PAGE = 'totalCount nodes { id name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

async function listOf(field: string): Promise<Page> {
  const { data, errors } = await ask<{ list: Page }>(neo4j, `{ list: ${field} { ${PAGE} } }`);
  expect(errors).toBeUndefined();
  return data.list;
}
const namesIn = ({ nodes }: Page) => nodes.map(({ name }) => name);

afterAll(() => neo4j.close());

describe('the list of a noun', () => {
  it.each([
    ...['people', 'treaties', 'provisions', 'institutions', 'publishers', 'alliances', 'roles', 'groups', 'topics'],
    ...['processes', 'resolutions', 'datasets', 'companies', 'ngos', 'blocs', 'sessions', 'decisions', 'articles'],
  ])('of %s has all of them, each by its id as well', async (many) => {
    const { totalCount, nodes } = await listOf(`${many}(first: 3)`);

    expect(totalCount).toBeGreaterThan(0);
    const { data } = await ask<{ nodes: { id: string }[] }>(neo4j, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: nodes.map(({ id }) => id),
    });
    expect(data.nodes).toEqual(nodes.map(({ id }) => ({ id })));
  });

  it('is by name, and from the other end where that is asked', async () => {
    const people = await listOf('people(first: 200)');
    const back = await listOf('people(first: 200, orderBy: { by: NAME, direction: DESC })');

    expect(namesIn(people)).toEqual([...namesIn(people)].sort(new Intl.Collator('en').compare));
    expect(namesIn(back)).toEqual(namesIn(people).toReversed());
  });

  it('counts numbers in names by their size', async () => {
    const names = namesIn(await listOf('provisions(first: 200, text: "article")'));
    const numbers = names.flatMap((name) => /^Article (\d+)/.exec(name)?.slice(1).map(Number) ?? []);

    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('is the newest first where there are dates, the undated last', async () => {
    const { data } = await ask<{ documents: { nodes: { published: { latest: string } | null }[] } }>(
      neo4j,
      '{ documents(first: 50) { nodes { published { latest } } } }',
    );
    const days = data.documents.nodes.map(({ published }) => published?.latest ?? '');

    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual([...days].sort().toReversed());
  });

  it('finds names by the beginnings of their words, without marks, old and other names among them', async () => {
    expect(namesIn(await listOf('states(text: "cote ivo")'))).toEqual(["Côte d'Ivoire"]);
    expect(namesIn(await listOf('states(text: "Zaire")'))).toEqual(['Democratic Republic of the Congo']);
    expect(namesIn(await listOf('ngos(text: "EFF")'))).toContain('Electronic Frontier Foundation');
    expect(namesIn(await listOf('resolutions(first: 1, text: "cybercrime")'))).toEqual([
      expect.stringMatching(/cybercrime/i),
    ]);
    expect((await listOf('people(text: "nobody of this name")')).totalCount).toBe(0);
  });

  it('is read page by page from both ends', async () => {
    const all = namesIn(await listOf('topics(first: 200)'));
    const one = await listOf('topics(first: 4)');
    const two = await listOf(`topics(first: 4, after: "${one.pageInfo.endCursor}")`);
    const end = await listOf('topics(last: 3)');
    const before = await listOf(`topics(last: 2, before: "${end.pageInfo.startCursor}")`);

    expect([...namesIn(one), ...namesIn(two)]).toEqual(all.slice(0, 8));
    expect([...namesIn(before), ...namesIn(end)]).toEqual(all.slice(-5));
    expect([one.pageInfo.hasPreviousPage, end.pageInfo.hasNextPage]).toEqual([false, false]);
    expect([two.pageInfo.hasPreviousPage, before.pageInfo.hasNextPage]).toEqual([true, true]);
  });

  it('refuses a cursor of another list, and one whose item is not in it', async () => {
    const { pageInfo } = await listOf('people(first: 1)');
    const error = async (field: string) =>
      (await ask(neo4j, `{ ${field} { totalCount nodes { id } } }`)).errors?.map(({ message, extensions }) => [
        message,
        extensions?.code,
      ]);

    expect(await error(`topics(after: "${pageInfo.endCursor}")`)).toEqual([
      [expect.stringMatching(/comes from the list people, and this is the list topics/), 'BAD_CURSOR'],
    ]);
    expect(await error(`people(text: "zzz", after: "${pageInfo.endCursor}")`)).toEqual([
      [expect.stringMatching(/the item of this cursor is not in this list/), 'BAD_CURSOR'],
    ]);
  });

  it('is kept to kinds, and counted without a page being read', async () => {
    const graph = recording(neo4j);
    const { data } = await ask<Record<string, { totalCount: number }>>(
      graph,
      '{ all: treaties { totalCount } protocols: treaties(kind: [PROTOCOL]) { totalCount } }',
    );

    expect(data.protocols?.totalCount).toBeGreaterThan(0);
    expect(data.protocols?.totalCount).toBeLessThan(data.all?.totalCount ?? 0);
    expect(graph.statements.map(({ name }) => name)).toEqual(['treaty/directory']);
  });

  it('has states by their first ballots', async () => {
    const names = namesIn(await listOf('states(first: 200, current: true, orderBy: { by: DATE })'));

    expect(names.slice(0, 1)).toEqual(['South Sudan']);
    expect(names.indexOf('Montenegro')).toBeLessThan(names.indexOf('Switzerland'));
    expect(names.indexOf('Switzerland')).toBeLessThan(names.indexOf('France'));
  });
});
