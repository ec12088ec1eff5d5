import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();

afterAll(() => neo4j.close());

describe('overlap', () => {
  type Overlap = { both: { id: string }[]; onlyA: { id: string }[]; onlyB: { id: string }[] };
  const OVERLAP = `query ($a: ActorSet!, $b: ActorSet!) { overlap(a: $a, b: $b) {
    both { id } onlyA { id } onlyB { id } openA openB unnamedA unnamedB } }`;
  const overlap = async (a: object, b: object, graph = neo4j) => {
    const { data, errors } = await ask<{ overlap: Overlap }>(graph, OVERLAP, { a, b });
    expect(errors).toBeUndefined();
    const short = (list: { id: string }[]) => list.map(({ id }) => id.split(':').at(-1));
    const { both, onlyA, onlyB, ...rest } = data.overlap;
    return { both: short(both), onlyA: short(onlyA), onlyB: short(onlyB), ...rest };
  };
  const VOTERS = { ballots: { event: 'urn:caucus:vote:irn-delete-non-suppression', choice: ['FOR'] } };

  it('compares who voted so with who takes a stand, and says how many are not named', async () => {
    const answer = await overlap(VOTERS, {
      position: { on: ['urn:caucus:topic:incitement-to-terrorism', 'urn:caucus:topic:disinformation'] },
    });

    expect(answer).toEqual({
      both: ['IND', 'RUS', 'SYR'],
      onlyA: ['IRN', 'LBY', 'PRK', 'SDN', 'VEN'],
      onlyB: ['CHN', 'IDN', 'TUR'],
      openA: true,
      openB: true,
      unnamedA: 16,
      unnamedB: null,
    });
  });

  it('knows a whole roll call to the last', async () => {
    const answer = await overlap(
      { ballots: { event: 'urn:caucus:vote:ga/74/247', choice: ['AGAINST'] } },
      { states: ['USA', 'RUS'] },
    );

    expect(answer).toMatchObject({
      both: ['USA'],
      onlyB: ['RUS'],
      openA: false,
      openB: false,
      unnamedA: 0,
      unnamedB: 0,
    });
    expect(answer.onlyA.length).toBeGreaterThan(50);
  });

  it('compares members with signers, in a bounded number of statements', async () => {
    const graph = recording(neo4j);
    const answer = await overlap(
      { memberOf: 'urn:caucus:alliance:cybersecurity-tech-accord' },
      { signed: 'urn:caucus:document:eff-led' },
      graph,
    );

    expect(answer).toEqual({
      both: [],
      onlyA: ['hp', 'meta', 'microsoft'],
      onlyB: ['human-rights-watch'],
      openA: true,
      openB: true,
      unnamedA: null,
      unnamedB: 23,
    });
    expect(graph.statements.length).toBeLessThanOrEqual(6);
  });

  it('takes stands of a time', async () => {
    const on = ['urn:caucus:treaty:un-cybercrime'];
    const answer = await overlap(
      { position: { on, stance: 'OPPOSE', to: '2024-08-01' } },
      { position: { on, stance: 'SUPPORT', from: '2024-08-09' } },
    );

    expect(answer.both).toEqual(['USA']);
    expect(answer.onlyB).toEqual(['RUS']);
  });
});
