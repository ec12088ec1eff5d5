import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
type List = { totalCount: number; nodes: { id: string; between?: { id: string }[] }[] };
const LISTS = (of: string) => `{
  treaties(dossiers: ["${of}"], first: 50) { totalCount nodes { id } }
  states(dossiers: ["${of}"], first: 200) { totalCount nodes { id } }
  articles(dossiers: ["${of}"]) { totalCount nodes { id } }
  contradictions(dossiers: ["${of}"], first: 100) { totalCount nodes { id between { id } } }
  corroborations(dossiers: ["${of}"], first: 100) { totalCount nodes { id } }
}`;
const answered = async (of: string) => {
  const { data, errors } = await ask<Record<string, List>>(neo4j, LISTS(of));
  expect(errors).toBeUndefined();
  return data;
};

describe('lists of what a dossier speaks of', () => {
  afterAll(() => neo4j.close());

  it('have what its claims are about, and nothing of another', async () => {
    const [five, ban] = [await answered('un-cybercrime'), await answered('nuclear-ban')];

    const ids = (list: List | undefined) => list?.nodes.map(({ id }) => id);
    expect(ids(five.treaties)).toContain('urn:caucus:treaty:un-cybercrime');
    expect(ids(ban.treaties)).not.toContain('urn:caucus:treaty:un-cybercrime');
    expect(ban.treaties?.totalCount).toBeGreaterThan(0);
    expect(five.articles?.totalCount).toBe(5);
    expect(ban.articles?.totalCount).toBe(0);
    expect(ids(five.states)).toContain('urn:caucus:state:IRN');
  });

  it('have the contradictions and corroborations of which a claim is of it', async () => {
    const { contradictions, corroborations } = await answered('un-cybercrime');

    expect(contradictions?.totalCount).toBeGreaterThan(15);
    expect(corroborations?.totalCount).toBeGreaterThan(5);
    for (const { between = [] } of contradictions?.nodes ?? [])
      expect(between.some(({ id }) => id.startsWith('urn:caucus:claim:un-cybercrime/'))).toBe(true);
    expect((await answered('nuclear-ban')).contradictions?.totalCount).toBe(0);
  });

  it.each(['treaties', 'contradictions', 'corroborations'])('of %s refuse a name that no dossier has', async (list) => {
    const { errors } = await ask(neo4j, `{ ${list}(dossiers: ["harbour"]) { totalCount } }`);

    expect(errors?.[0]?.message).toMatch(/^dossiers: no dossier has the name "harbour"\. There are .*un-cybercrime/);
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });
});
