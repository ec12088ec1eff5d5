import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { recording } from '../support/fake-graph.ts';
import { testGraph } from '../support/graph.ts';
import { namesOf as names } from '../support/question.ts';

const neo4j = testGraph();
const WALK = `{
  state(iso3: "RUS") {
    id name
    votes(first: 5, where: { scope: [AMENDMENT] }) {
      totalCount
      edges { node {
        choice inferred
        voteEvent { id result for against abstain }
        amendment { id effect proposedBy { id name } amends { id name } }
        evidence { mode paragraph document { id ... on Article { publisher { name } } } quotation { status start end sha256 } }
      } }
    }
  }
}`;

describe('the statements that a question costs, nothing read before', () => {
  afterAll(() => neo4j.close());

  it('state, votes, amendment: one statement a level', async () => {
    const graph = recording(neo4j);

    const { errors } = await ask(
      graph,
      '{ state(iso3: "RUS") { votes(where: { scope: [AMENDMENT] }) { edges { node { choice amendment { id name } } } } } }',
    );

    expect(errors).toBeUndefined();
    expect(names(graph)).toEqual(['state/by-ids', 'ballot/by-keys', 'vote-event/by-ids', 'amendment/by-ids']);
  });

  it('the whole walk, evidence and names included: at most nine', async () => {
    const graph = recording(neo4j);

    const { errors } = await ask(graph, WALK);

    expect(errors).toBeUndefined();
    expect(names(graph).length).toBeLessThanOrEqual(9);
  });

  it("all states' newest ballots: one statement for all ballots, one for all vote events", async () => {
    const graph = recording(neo4j);

    const { data, errors } = await ask<{ states: { edges: unknown[] } }>(
      graph,
      '{ states(first: 200) { edges { node { name votes(first: 20) { edges { node { choice voteEvent { id heldOn name } } } } } } } }',
    );

    expect(errors).toBeUndefined();
    expect(data.states.edges).toHaveLength(200);
    expect(names(graph)).toEqual(['state/directory', 'state/by-ids', 'ballot/by-state', 'vote-event/by-ids']);
  });

  it('an id is not read when no more than the id is asked', async () => {
    const graph = recording(neo4j);

    await ask(
      graph,
      '{ state(iso3: "FRA") { votes(first: 3) { nodes { choice voteEvent { id __typename } state { id } } } } }',
    );

    expect(names(graph)).toEqual(['state/by-ids', 'ballot/by-state']);
  });

  it('a total is counted only when it is asked, and then no page is read for it', async () => {
    const graph = recording(neo4j);

    await ask(graph, '{ state(iso3: "FRA") { votes { totalCount } } }');

    expect(names(graph)).toEqual(['state/by-ids', 'ballot/count-by-state']);
  });

  it('the same field under two names with the same arguments is read once', async () => {
    const graph = recording(neo4j);

    await ask(
      graph,
      '{ state(iso3: "FRA") { a: votes(first: 3) { nodes { choice } } b: votes(first: 3) { nodes { choice } } } }',
    );

    expect(names(graph)).toEqual(['state/by-ids', 'ballot/by-state']);
  });
});
