import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
const names = ({ statements }: ReturnType<typeof recording>) => statements.map(({ name }) => name);

type Keys = { nodes: { key: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
const keys = (page: { nodes: { key: string }[] }) => page.nodes.map(({ key }) => key);

afterAll(() => neo4j.close());

describe('the claims about a thing', () => {
  it('say whether it is their subject, their object or one of their items, and are paged by key', async () => {
    const { data, errors } = await ask<{ state: Record<string, Keys> }>(
      neo4j,
      `{ state(iso3: "IRN") {
        all: claimsAbout(first: 200) { totalCount nodes { key } }
        subject: claimsAbout(first: 3, as: [SUBJECT]) { totalCount pageInfo { hasNextPage endCursor } nodes { key } }
        voted: claimsAbout(as: [SUBJECT], where: {predicate: "VOTED"}) { nodes { key } }
        about: claimsAbout(first: 200, as: [ABOUT]) { nodes { key } }
      } }`,
    );

    expect(errors).toBeUndefined();
    const { all, subject, voted, about } = data.state as Record<string, Keys>;
    expect(new Set(keys(all as Keys)).size).toBe(all?.totalCount);
    expect(all?.totalCount).toBeGreaterThan(subject?.totalCount ?? 0);
    expect(subject).toMatchObject({ totalCount: expect.any(Number), pageInfo: { hasNextPage: true } });
    expect(keys(voted as Keys)).toEqual(['F19']);
    expect(keys(about as Keys)).toContain('G72');

    const next = await ask<{ state: { claimsAbout: Keys } }>(
      neo4j,
      'query ($after: String) { state(iso3: "IRN") { claimsAbout(first: 3, as: [SUBJECT], after: $after) { nodes { key } } } }',
      { after: subject?.pageInfo.endCursor },
    );
    expect(keys(next.data.state.claimsAbout)[0]).not.toBe(keys(subject as Keys)[2]);
  });

  it('are read in one statement for all things of a level', async () => {
    const graph = recording(neo4j);

    const { errors } = await ask(
      graph,
      '{ states(first: 200) { nodes { iso3 claimsAbout(first: 2) { totalCount nodes { key text } } } } }',
    );

    expect(errors).toBeUndefined();
    expect(
      names(graph)
        .filter((name) => name.startsWith('claim/'))
        .sort(),
    ).toEqual(['claim/by-ids', 'claim/ledger']);
  });

  it('are the claims behind a ballot, too', async () => {
    const { data, errors } = await ask<{ state: { votes: { nodes: unknown[] } } }>(
      neo4j,
      '{ state(iso3: "IRN") { votes(first: 1, where: { scope: [AMENDMENT] }) { nodes { inferred claimsBehind { key inferred } } } } }',
    );

    expect(errors).toBeUndefined();
    expect(data.state.votes.nodes).toEqual([{ inferred: true, claimsBehind: [{ key: 'F19', inferred: true }] }]);
  });
});

describe('what an actor says itself', () => {
  it('is in its assertions, and not what others say of it', async () => {
    const graph = recording(neo4j);

    const { data, errors } = await ask<{ node: { statements: { totalCount: number; nodes: unknown[] } } }>(
      graph,
      `{ node(id: "urn:caucus:person:deborah-brown") { ... on Actor { statements(first: 50) {
        totalCount nodes { verb madeBy { id } capacity { id } venue { id name } claim { key text } evidence { citation } }
      } } } }`,
    );

    expect(errors).toBeUndefined();
    const { totalCount, nodes } = data.node.statements;
    expect(totalCount).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(3);
    for (const said of nodes) expect(said).toMatchObject({ madeBy: { id: 'urn:caucus:person:deborah-brown' } });
    expect(names(graph).length).toBeLessThanOrEqual(9);
  });
});
