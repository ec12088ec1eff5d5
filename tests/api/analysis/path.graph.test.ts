import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();

type Hop = {
  type: string;
  sentence: string;
  from: { id: string };
  to: { id: string };
  evidence: { citation: string }[];
};
type Path = { length: number; nodes: { id: string }[]; hops: Hop[] };

const MICROSOFT = 'urn:caucus:company:microsoft';
const IRAN = 'urn:caucus:state:IRN';
const TREATY = 'urn:caucus:treaty:un-cybercrime';
const QUESTION = `query ($from: ID!, $to: ID!, $first: Int! = 10, $maxHops: Int! = 8, $through: [ID!], $avoid: [ID!]) {
  paths(from: $from, to: $to, first: $first, maxHops: $maxHops, through: $through, avoid: $avoid) {
    length nodes { id } hops { type sentence from { id } to { id } evidence { citation } }
  }
}`;

const paths = async (variables: object, graph = neo4j): Promise<Path[]> => {
  const { data, errors } = await ask<{ paths: Path[] }>(graph, QUESTION, variables);
  expect(errors).toBeUndefined();
  return data.paths;
};
const types = ({ hops }: Path): string => hops.map(({ type }) => type).join();
const passed = ({ nodes }: Path): string[] => nodes.slice(1, -1).map(({ id }) => id);

describe('a path', () => {
  afterAll(() => neo4j.close());

  it('leads from one thing to the other, each hop where the last one ended, with evidence', async () => {
    const found = await paths({ from: MICROSOFT, to: IRAN, through: [TREATY] });

    expect(found.length).toBeGreaterThan(0);
    for (const { length, nodes, hops } of found) {
      expect(hops).toHaveLength(length);
      expect([nodes[0]?.id, nodes.at(-1)?.id]).toEqual([MICROSOFT, IRAN]);
      for (const [place, { from, to, evidence }] of hops.entries()) {
        expect([from.id, to.id].sort()).toEqual([nodes[place]?.id, nodes[place + 1]?.id].sort());
        expect(evidence.length).toBeGreaterThan(0);
      }
    }
  });

  it('comes by nothing twice, is the only one with its sequence of types, and the shortest come first', async () => {
    const found = await paths({ from: MICROSOFT, to: IRAN, through: [TREATY] });

    for (const { nodes } of found) expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(new Set(found.map(types)).size).toBe(found.length);
    expect(found.map(({ length }) => length)).toEqual(found.map(({ length }) => length).toSorted((a, b) => a - b));
    expect(await paths({ from: MICROSOFT, to: IRAN, through: [TREATY] })).toEqual(found);
  });

  it('goes round what is to be avoided', async () => {
    const [shortest] = await paths({ from: MICROSOFT, to: IRAN });
    const avoid = passed(shortest as Path).slice(-1);

    const others = await paths({ from: MICROSOFT, to: IRAN, avoid });

    for (const path of others) expect(passed(path)).not.toContain(avoid[0]);
  });

  it('has no more hops than it may', async () => {
    const [shortest] = await paths({ from: MICROSOFT, to: IRAN });
    const length = shortest?.length ?? 0;

    expect(await paths({ from: MICROSOFT, to: IRAN, maxHops: length - 1 })).toEqual([]);
    for (const path of await paths({ from: MICROSOFT, to: IRAN, maxHops: length })) expect(path.length).toBe(length);
  });

  it('passes through what nearly everything meets at only when it is named', async () => {
    const amendment = 'urn:caucus:amendment:irn-delete-non-suppression';
    const { data } = await ask<{ node: { links: { totalCount: number } } }>(
      neo4j,
      `{ node(id: "${TREATY}") { ... on Entity { links { totalCount } } } }`,
    );
    expect(data.node.links.totalCount).toBeGreaterThan(50);

    const without = await paths({ from: MICROSOFT, to: amendment });
    const named = await paths({ from: MICROSOFT, to: amendment, through: [TREATY] });

    expect(without.flatMap(passed)).not.toContain(TREATY);
    expect(named.flatMap(passed)).toContain(TREATY);
  });

  it('goes by ballots only where claims stand behind them', async () => {
    expect(await paths({ from: 'urn:caucus:state:FRA', to: 'urn:caucus:vote:ga/74/247' })).toEqual([]);
    expect(await paths({ from: IRAN, to: 'urn:caucus:vote:irn-delete-non-suppression' })).toMatchObject([
      { length: 1, hops: [{ type: 'VOTED', sentence: expect.stringMatching(/: Iran.* voted for\.$/) }] },
      ...Array.from({ length: 9 }, () => expect.anything()),
    ]);
  });

  it('leads from a roll call by its resolution to what that founded, and on to a letter', async () => {
    const vote = 'urn:caucus:vote:ga/74/247';
    const committee = 'urn:caucus:institution:ahc-cybercrime';
    const [way] = await paths({ from: vote, to: committee });
    const letter = await paths({ from: vote, to: 'urn:caucus:document:eff-led' });

    expect(way?.hops.map(({ type }) => type)).toEqual(['ON', 'RELATED_EVENT']);
    expect(letter.length).toBeGreaterThan(0);
    for (const { nodes } of letter) expect(nodes.map(({ id }) => id)).toContain(committee);
  });

  it('costs a statement for the hubs, one for the paths, one for all evidence, and one for each type of what is on it', async () => {
    const graph = recording(neo4j);

    await paths({ from: MICROSOFT, to: IRAN, through: [TREATY] }, graph);

    const sent = graph.statements.map(({ name }) => name);
    expect(sent.filter((name) => /^(path|evidence)\//.test(name))).toEqual([
      'path/hubs',
      'path/shortest',
      'evidence/by-claims',
    ]);
    expect(sent.length).toBeLessThan(16);
  });
});
