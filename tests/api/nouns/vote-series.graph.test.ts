import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';

const graph = testGraph();
afterAll(() => graph.close());

type Series = { name: string; count: number; voteEvents: { nodes: { id: string; held: { latest: string } }[] } };

async function seriesOf(symbol: string, args = ''): Promise<Series | null> {
  const { data, errors } = await ask<{ voteEvents: { nodes: { series: Series | null }[] } }>(
    graph,
    `{ voteEvents(symbol: "${symbol}", scope: [WHOLE]) { nodes { series { name count voteEvents${args} { nodes { id held { latest } } } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.voteEvents.nodes[0]?.series ?? null;
}

describe('a series of votes', () => {
  it.each([
    ['A/RES/74/7', /^Necessity of ending the economic, commercial and financial embargo/, 16],
    ['A/RES/74/139', /^The right of the Palestinian people to self-determination$/, 24],
    ['A/RES/74/136', /^Combating glorification of Nazism/, 14],
    ['A/RES/74/41', /^Treaty on the Prohibition of Nuclear Weapons$/, 2],
  ])('goes from %s through the years, oldest first', async (symbol, name, count) => {
    const series = await seriesOf(symbol);
    const days = series?.voteEvents.nodes.map(({ held }) => held.latest) ?? [];

    expect(series?.name).toMatch(name);
    expect(series?.count).toBe(count);
    expect(days).toHaveLength(count);
    expect(days).toEqual(days.toSorted());
  });

  it('is the same from each of its votes, and paged', async () => {
    const one = await seriesOf('A/RES/58/7', '(first: 3)');
    expect(one?.count).toBe(16);
    expect(one?.voteEvents.nodes.map(({ id }) => id)).toEqual(
      ['58/7', '59/11', '60/12'].map((key) => `urn:caucus:vote:ga/${key}`),
    );
  });

  it('is of whole texts only', async () => {
    const { data } = await ask<{ voteEvents: { nodes: { series: object | null }[] } }>(
      graph,
      '{ voteEvents(scope: [PARAGRAPH, AMENDMENT], first: 100) { nodes { series { name } } } }',
    );
    expect(data.voteEvents.nodes.every(({ series }) => series === null)).toBe(true);
  });
});
