import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();

describe('a group', () => {
  afterAll(() => neo4j.close());

  it('says how many it is, and no more than its source does', async () => {
    const graph = recording(neo4j);

    const { data, errors } = await ask<{ node: unknown }>(
      graph,
      '{ node(id: "urn:caucus:group:states-alter-000") { __typename id ... on Actor { name } ... on Group { count { min max wording openList } } } }',
    );

    expect(errors).toBeUndefined();
    expect(data.node).toEqual({
      __typename: 'Group',
      id: 'urn:caucus:group:states-alter-000',
      name: 'Nations that sought to alter rights articles',
      count: { min: 2, max: null, wording: 'multiple nations', openList: true },
    });
    expect(graph.statements.map(({ name }) => name)).toEqual(['group/by-ids']);
  });
});
