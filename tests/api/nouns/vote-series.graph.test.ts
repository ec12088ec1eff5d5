import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';

const graph = testGraph();
afterAll(() => graph.close());

type Series = { name: string; count: number; votes: { nodes: { id: string; held: { latest: string } }[] } };

async function seriesOf(symbol: string, args = '(first: 50)'): Promise<Series | null> {
  const { data, errors } = await ask<{ votes: { nodes: { series: Series | null }[] } }>(
    graph,
    `{ votes(where: { symbol: "${symbol}", scope: [WHOLE] }) { nodes { series { name count votes${args} { nodes { id held { latest } } } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.votes.nodes[0]?.series ?? null;
}

describe('a series of votes', () => {
  it.each([
    ['A/RES/74/7', /^Necessity of ending the economic, commercial and financial embargo/, 16],
    ['A/RES/74/139', /^The right of the Palestinian people to self-determination$/, 24],
    ['A/RES/74/136', /^Combating glorification of Nazism/, 14],
    ['A/RES/74/41', /^Treaty on the Prohibition of Nuclear Weapons$/, 2],
  ])('goes from %s through the years, newest first', async (symbol, name, count) => {
    const series = await seriesOf(symbol);
    const days = series?.votes.nodes.map(({ held }) => held.latest) ?? [];

    expect(series?.name).toMatch(name);
    expect(series?.count).toBe(count);
    expect(days).toHaveLength(count);
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('is the same from each of its votes, and paged', async () => {
    const one = await seriesOf('A/RES/58/7', '(first: 3, orderBy: {direction: ASC})');
    expect(one?.count).toBe(16);
    expect(one?.votes.nodes.map(({ id }) => id)).toEqual(
      ['58/7', '59/11', '60/12'].map((key) => `urn:caucus:vote:ga/${key}`),
    );
  });

  it('is of whole texts only', async () => {
    const { data } = await ask<{ votes: { nodes: { series: object | null }[] } }>(
      graph,
      '{ votes(first: 100, where: { scope: [PARAGRAPH, AMENDMENT] }) { nodes { series { name } } } }',
    );
    expect(data.votes.nodes.every(({ series }) => series === null)).toBe(true);
  });

  it('is in the list of all series, by its newest vote or its name, and found by the words of its title', async () => {
    type List = { series: { totalCount: number; nodes: Series[] } };
    const listOf = async (args: string) => {
      const { data, errors } = await ask<List>(
        graph,
        `{ series(${args}) { totalCount nodes { name count votes(first: 1) { nodes { id held { latest } } } } } }`,
      );
      expect(errors).toBeUndefined();
      return data.series;
    };
    const newest = await listOf('first: 20');
    const days = newest.nodes.map(({ votes }) => votes.nodes[0]?.held.latest ?? '');
    const cuba = await listOf('text: "embargo cuba"');
    const names = (await listOf('last: 5, orderBy: { by: NAME }')).nodes.map(({ name }) => name.toLowerCase());

    expect(newest.totalCount).toBeGreaterThan(20);
    expect(days).toEqual(days.toSorted().reverse());
    expect(cuba.nodes.map(({ count }) => count)).toContain(16);
    expect(names).toEqual(names.toSorted());
  });
});
