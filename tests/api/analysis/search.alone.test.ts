import { afterAll, describe, expect, it } from 'vitest';
import { search } from '../../../src/graph/analysis/search.ts';
import { readSearchIndex } from '../../../src/graph/analysis/search-index.ts';
import type { Statement } from '../../../src/graph/kernel/graph.ts';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';
import { sandbox } from '../../support/sandbox.ts';

const neo4j = testGraph();

type Hit = { cursor: string; matched: string; field: string; score: number; node: { id: string; __typename: string } };
type Found = {
  search: {
    totalCount: number;
    edges: Hit[];
    countByType: { type: string; count: number }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
};

const QUESTION = `query ($text: String!, $types: [NodeType!], $first: Int! = 10, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    countByType { type count }
    edges { cursor matched field score node { __typename id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const answer = async (text: string, variables: object = {}): Promise<Found['search']> => {
  const { data, errors } = await ask<Found>(neo4j, QUESTION, { text, ...variables });
  expect(errors).toBeUndefined();
  return data.search;
};
const find = async (text: string, types?: string[], first = 10): Promise<Hit[]> =>
  (await answer(text, { types, first })).edges;

/** Supplies words for a quotation of the claim that Russia proposed the treaty, which an article of 2024 has. */
const SUPPLIED: Statement = {
  name: 'supply-words',
  text: `MATCH (:Claim {id: 'urn:caucus:claim:un-cybercrime/d01'})<-[:OF]-(:Assertion)-[:EVIDENCED_BY]->(quotation:Quotation)
    SET quotation.exact = 'a zebra of Zanzibar'`,
};

const MOTIONS = ['Resolution', 'VoteEvent', 'Amendment'];

describe('a search', () => {
  afterAll(() => neo4j.close());

  it.each([
    ["cote d'ivoire", 'state:CIV'],
    ['COTE D’IVOIRE', 'state:CIV'],
    ['ivoire', 'state:CIV'],
    ['Allemagne', 'state:DEU'],
    ['Estados Unidos', 'state:USA'],
    ['中国', 'state:CHN'],
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
    ['GBR', 'state:GBR'],
    ['gb', 'state:GBR'],
    ['UK', 'state:GBR'],
    ['PRC', 'state:CHN'],
    ['nato', 'bloc:nato'],
    ['Arab League', 'bloc:arab-league'],
    ['A/RES/74/247', 'vote:ga/74/247'],
    ['74/247', 'vote:ga/74/247'],
    ['79/243', 'decision:ga/79/243'],
    ['A/RES/75/282', 'decision:ga/75/282'],
    ['UNDRIP', 'vote:ga/61/295'],
    ['Union soviétique', 'state:RUS'],
    ['Sowjetunion', 'state:RUS'],
    ['Yougoslavie', 'state:YUG'],
    ['OTAN', 'bloc:nato'],
    ['Union européenne', 'bloc:eu'],
    ["droits de l'homme", 'topic:human-rights'],
    ['права человека', 'topic:human-rights'],
    ['人权', 'topic:human-rights'],
    ['N. Korea', 'state:PRK'],
    ['UAR', 'state:EGY'],
  ])('for %s finds %s first', async (text, id) => {
    const [best] = await find(text);

    expect(best?.node.id).toBe(`urn:caucus:${id}`);
    expect(best?.score).toBeLessThanOrEqual(1);
  });

  it('puts an exact name before longer ones, and says which name matched', async () => {
    const states = await find('Niger', ['STATE'], 2);

    expect(states.map(({ node }) => node.id)).toEqual(['urn:caucus:state:NER', 'urn:caucus:state:NGA']);
    expect(states[0]).toMatchObject({ matched: 'Niger', field: 'NAME', score: 1 });
    expect((await find('Electronic Frontiers Foundation', ['NGO']))[0]?.matched).toBe(
      'Electronic Frontiers Foundation',
    );
  });

  it('is not drowned by the thousands of votes, and finds them by their type', async () => {
    const all = await find('human rights', undefined, 50);
    const firstOfVotes = all.findIndex(({ node, score }) => MOTIONS.includes(node.__typename) && score < 1);

    expect(all.slice(0, 3).map(({ node }) => node.id)).toContain('urn:caucus:topic:human-rights');
    expect(firstOfVotes).toBeGreaterThan(5);
    const resolutions = await find('human rights', ['RESOLUTION'], 50);
    expect(resolutions).toHaveLength(50);
    expect(resolutions.every(({ node }) => node.__typename === 'Resolution')).toBe(true);
  });

  it('finds what was voted on as its vote, and as itself where that is asked for', async () => {
    const text = 'deletion of the non-suppression clause';

    expect((await find(text))[0]?.node.id).toBe('urn:caucus:vote:irn-delete-non-suppression');
    expect((await find(text)).map(({ node }) => node.id)).not.toContain(
      'urn:caucus:amendment:irn-delete-non-suppression',
    );
    expect((await find(text, ['AMENDMENT']))[0]?.node.id).toBe('urn:caucus:amendment:irn-delete-non-suppression');
  });

  it('finds claims by their sentences', async () => {
    const found = await answer('Iran deletion', { types: ['CLAIM'] });

    expect(found.totalCount).toBeGreaterThan(0);
    expect(found.edges[0]).toMatchObject({ field: 'SENTENCE', node: { __typename: 'Claim' } });
  });

  it.each([
    ['rainbow flag', 'H92'],
    ['LGBT', 'H18'],
    ['ratification', 'D48'],
    ['AFP', 'A09'],
  ])('finds what is said with the words %s', async (words, key) => {
    const keys = (await find(words)).map(({ node }) => node.id.replace('urn:caucus:claim:un-cybercrime/', ''));

    expect(keys).toContain(key.toLowerCase());
    expect((await find('AFP'))[0]?.node.id).toBe('urn:caucus:publisher:afp');
  });

  it('finds an article by its publisher and its name', async () => {
    expect((await find('Caliber', ['ARTICLE'])).map(({ node }) => node.id)).toEqual(['urn:caucus:article:001']);
  });

  it('finds claims by quoted words that somebody has supplied, once they were written', async () => {
    await sandbox(neo4j, async (graph) => {
      await graph.write((run) => run(SUPPLIED, {}));
      const index = await readSearchIndex(graph);
      const on = (valid: string | null) => search(index, 'zanzibar zebra', null, { valid, recorded: null, later: [] });

      expect(on(null).map(({ id, field }) => [id, field])).toEqual([
        ['urn:caucus:claim:un-cybercrime/d01', 'QUOTATION'],
      ]);
      expect(on('2022-06-01')).toEqual([]);
    });
  });

  it('keeps to a year, the newest first among equals', async () => {
    const found = await find('cuba embargo 2016', ['VOTE_EVENT']);
    const newest = await find('embargo against Cuba', ['VOTE_EVENT']);

    expect(found[0]?.node.id).toBe('urn:caucus:vote:ga/71/5');
    expect(newest[0]?.node.id).toBe('urn:caucus:vote:ga/74/7');
  });

  it('keeps to a day or a month', async () => {
    const day = await find('19 December 2016', undefined, 200);

    expect(day.length).toBeGreaterThan(10);
    expect(day.every(({ node }) => node.__typename === 'VoteEvent')).toBe(true);
    expect(await find('Syria 2016-12-19')).not.toEqual([]);
  });

  it('finds a text before its parts, and these in order', async () => {
    const ids = (await find('2625')).map(({ node }) => node.id);
    expect(ids).toEqual([...new Set(ids)]);
    const parts = (await find('A/RES/2106')).map(({ node }) => node.id.replace('urn:caucus:vote:', ''));

    expect(parts[0]).toBe('ga/20/2106-a');
  });

  it('orders by its scores', async () => {
    for (const text of ['united', 'nuclear weapons test ban', 'nucler wepons', 'human rights 1995']) {
      const scores = (await find(text, undefined, 100)).map(({ score }) => score);

      expect(scores.length).toBeGreaterThan(1);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  it('comes in pages that together are the whole, with the number of each type', async () => {
    const whole = await answer('palestine', { first: 60 });
    const first = await answer('palestine', { first: 30 });
    const second = await answer('palestine', { first: 30, after: first.pageInfo.endCursor });

    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(
      whole.edges.map(({ node }) => node.id),
    );
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(second.totalCount).toBe(whole.totalCount);
    expect(whole.countByType.reduce((sum, { count }) => sum + count, 0)).toBe(whole.totalCount);
    expect(whole.countByType[0]?.type).toBe('VOTE_EVENT');
  });

  it.each(['name:* OR', '"', '\\\\a', 'a\\"b', '(state', 'x TO [y', 'NOT', '+a -b', 'a && b', 'r~9^9', '/./a', '*a'])(
    'takes %s for text and no syntax',
    async (text) => {
      const { data, errors } = await ask<Found>(neo4j, QUESTION, { text: `${text} zq` });

      expect(errors).toBeUndefined();
      expect(Array.isArray(data.search.edges)).toBe(true);
    },
  );

  it('believes two errors of a word that begins as it should, and takes no other word for it', async () => {
    expect((await find('Isreal', ['STATE'])).map(({ node }) => node.id)).toContain('urn:caucus:state:ISR');
    expect((await find('abortion')).filter(({ matched }) => /adoption/i.test(matched))).toEqual([]);
  });

  it('finds nothing where nothing is like it', async () => {
    expect(await answer('xyzzyplugh')).toMatchObject({ totalCount: 0, edges: [], countByType: [] });
  });

  it('reads nothing but the nodes that it found, and those only where more than their ids is asked for', async () => {
    const graph = recording(neo4j);
    await ask(graph, '{ search(text: "Niger", types: [STATE]) { nodes { id ... on Entity { name } } } }');
    const names = graph.statements.map(({ name }) => name);

    expect(names.filter((name) => name.endsWith('/by-ids'))).toEqual(['state/by-ids']);
    const other = recording(neo4j);
    await ask(other, '{ search(text: "human rights", first: 50) { nodes { id } } }');
    expect(other.statements.filter(({ name }) => name.endsWith('/by-ids'))).toEqual([]);
  });
});
