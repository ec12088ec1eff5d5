import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();

type Hit = { matched: string; score: number; node: { id: string; __typename: string } };
type Found = { search: Hit[] };

const QUESTION = `query ($text: String!, $types: [EntityType!], $first: Int! = 10) {
  search(text: $text, types: $types, first: $first) { matched score node { __typename id } }
}`;

const find = async (text: string, types?: string[], first = 10): Promise<Hit[]> => {
  const { data, errors } = await ask<Found>(neo4j, QUESTION, { text, types, first });
  expect(errors).toBeUndefined();
  return data.search;
};

const BULK = ['Resolution', 'VoteEvent', 'Amendment'];

describe('a search', () => {
  afterAll(() => neo4j.close());

  it.each([
    ["cote d'ivoire", 'state:CIV'],
    ['COTE D’IVOIRE', 'state:CIV'],
    ['ivoire', 'state:CIV'],
    ['Cote dIvoire', 'state:CIV'],
    ['Rodriguez', 'person:katitza-rodriguez'],
    ['rodriquez', 'person:katitza-rodriguez'],
    ['Electronic Frontiers Foundation', 'ngo:eff'],
    ['electronic fronteer foundation', 'ngo:eff'],
    ['eff', 'ngo:eff'],
    ['microsft', 'company:microsoft'],
    ['Swaziland', 'state:SWZ'],
    ['Upper Volta', 'state:BFA'],
    ['turkey', 'state:TUR'],
    ['A/RES/74/247', 'resolution:ga/74/247'],
  ])('for %s finds %s first', async (text, id) => {
    const [best] = await find(text);

    expect(best?.node.id).toBe(`urn:caucus:${id}`);
  });

  it('puts an exact name before longer ones, and says which name matched', async () => {
    const states = await find('Niger', ['STATE'], 2);

    expect(states.map(({ node }) => node.id)).toEqual(['urn:caucus:state:NER', 'urn:caucus:state:NGA']);
    expect(states[0]).toMatchObject({ matched: 'Niger', score: 1 });
    expect((await find('Electronic Frontiers Foundation', ['NGO']))[0]?.matched).toBe(
      'Electronic Frontiers Foundation',
    );
  });

  it('is not drowned by the thousands of votes, and finds them by their type', async () => {
    const all = await find('human rights', undefined, 50);
    const firstBulk = all.findIndex(({ node }) => BULK.includes(node.__typename));

    expect(all[0]?.node.id).toBe('urn:caucus:topic:human-rights');
    expect(firstBulk).toBeGreaterThan(5);
    expect(all.slice(firstBulk).every(({ node }) => BULK.includes(node.__typename))).toBe(true);
    const resolutions = await find('human rights', ['RESOLUTION'], 50);
    expect(resolutions).toHaveLength(50);
    expect(resolutions.every(({ node }) => node.__typename === 'Resolution')).toBe(true);
  });

  it('finds a vote of a dossier as a dossier entity', async () => {
    expect((await find('deletion of the non-suppression clause')).slice(0, 2).map(({ node }) => node.id)).toEqual([
      'urn:caucus:amendment:irn-delete-non-suppression',
      'urn:caucus:vote:irn-delete-non-suppression',
    ]);
  });

  it('answers the same in the same order again', async () => {
    expect(await find('united', undefined, 50)).toEqual(await find('united', undefined, 50));
  });

  it.each(['name:* OR', '"', '\\\\a', 'a\\"b', '(state', 'x TO [y', 'NOT', '+a -b', 'a && b', 'r~9^9', '/./a', '*a'])(
    'takes %s for text and no syntax',
    async (text) => {
      const { data, errors } = await ask<Found>(neo4j, QUESTION, { text: `${text} zq` });

      expect(errors).toBeUndefined();
      expect(Array.isArray(data.search)).toBe(true);
    },
  );

  it('finds nothing where nothing is like it', async () => {
    expect(await find('xyzzyplugh')).toEqual([]);
  });

  it('costs a statement for names and one for motions, and one for each type of what it found', async () => {
    const graph = recording(neo4j);

    await ask(graph, '{ search(text: "Niger", types: [STATE]) { node { id name } } }');
    expect(graph.statements.map(({ name }) => name)).toEqual(['search/names', 'state/by-ids']);

    await ask(graph, '{ search(text: "human rights", first: 50) { node { id } } }');
    expect(graph.statements.slice(2).map(({ name }) => name)).toEqual(['search/names', 'search/motions']);
  });
});
