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

  it('has the members that a source draws from a bloc, and none where the list is open', async () => {
    type Group = {
      members: { totalCount: number; nodes: { member: { id: string }; of: { id: string } }[] };
      claimsBehind: unknown[];
    };
    const { data, errors } = await ask<{ drawn: Group; open: Group }>(
      neo4j,
      `{
        drawn: group(id: "urn:caucus:group:eu-members-except-irl") { ...Members }
        open: group(id: "urn:caucus:group:delegates-africa-2022") { ...Members }
      }
      fragment Members on Group { claimsBehind { key } members(first: 50) { totalCount nodes { member { id } of { id } } } }`,
    );

    expect(errors).toBeUndefined();
    expect(data.open.members.totalCount).toBe(0);
    expect(data.drawn.members.totalCount).toBe(26);
    expect(data.drawn.claimsBehind).toEqual([{ key: 'D54' }]);
    const members = data.drawn.members.nodes.map(({ member }) => member.id);
    expect(members).toContain('urn:caucus:state:FRA');
    expect(members).not.toContain('urn:caucus:state:IRL');
  });
});
