import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
const names = ({ statements }: ReturnType<typeof recording>) => statements.map(({ name }) => name);
const keysOf = (nodes: readonly { claimsBehind: { key: string }[] }[]) =>
  nodes.map(({ claimsBehind }) => claimsBehind.map(({ key }) => key).join(' '));

type Position = {
  id: string;
  stance: string;
  strength: string | null;
  wording: string;
  openList: boolean;
  when: { edtf: string; earliest: string | null; latest: string | null } | null;
  venue: { id: string } | null;
  on: { id: string };
  actor: { id: string };
  claimsBehind: { key: string }[];
  evidence: { citation: string }[];
};
type Page = { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Position[] };

const STAND = `id stance strength wording openList contested inferred when { edtf earliest latest } venue { id } on { id }
  actor { id } claimsBehind { key } evidence { citation }`;

async function positions(iso3: string, args = ''): Promise<Page> {
  const { data, errors } = await ask<{ state: { positions: Page } }>(
    neo4j,
    `{ state(iso3: "${iso3}") { positions${args} { totalCount pageInfo { hasNextPage endCursor } nodes { ${STAND} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.state.positions;
}

afterAll(() => neo4j.close());

describe('the positions of an actor', () => {
  it('stand in the order of their first days, with strength, days and all claims behind each', async () => {
    const { nodes, totalCount } = await positions('USA', '(direction: ASC)');

    expect(totalCount).toBe(4);
    const onTreaty = nodes.filter(({ on }) => on.id === 'urn:caucus:treaty:un-cybercrime');
    expect(onTreaty.map(({ stance }) => stance)).toEqual(['OPPOSE', 'SUPPORT']);
    expect(nodes.at(-1)).toEqual(onTreaty[1]);
    expect(onTreaty[0]).toMatchObject({
      strength: 'resisted',
      when: { edtf: '2022-03-01/2024-08-07', earliest: '2022-03-01', latest: '2024-08-07' },
      evidence: [{ citation: 'Caliber.Az, paragraph 4' }],
    });
    expect(nodes[3]).toMatchObject({
      when: { edtf: '2024-08-08/..', earliest: '2024-08-08', latest: null },
      wording: 'The United States welcomed the treaty.',
      venue: { id: 'urn:caucus:document:us-state-dept-comments' },
      claimsBehind: [{ key: 'G62' }, { key: 'G63' }],
    });
  });

  it('are the newest first, and read from both ends', async () => {
    const oldest = await positions('USA', '(direction: ASC)');
    const newest = await positions('USA');
    const last = await positions('USA', '(last: 1)');

    expect(newest.nodes.map(({ id }) => id)).toEqual(oldest.nodes.map(({ id }) => id).toReversed());
    expect(last.nodes).toEqual(oldest.nodes.slice(0, 1));
  });

  it('are those whose days overlap the asked ones, both inclusive; open ends overlap', async () => {
    const last = await positions(
      'USA',
      '(on: "urn:caucus:treaty:un-cybercrime", from: "2024-08-07", to: "2024-08-07")',
    );
    const next = await positions('USA', '(on: "urn:caucus:treaty:un-cybercrime", from: "2024-08-08")');
    const undated = await positions('RUS', '(to: "2000-01-01")');

    expect(keysOf(last.nodes)).toEqual(['G60']);
    expect(keysOf(next.nodes)).toEqual(['G62 G63']);
    expect(keysOf(undated.nodes).sort()).toEqual(['G57', 'G58']);
  });

  it('are kept to a stance; one that no source gives is empty, not an error', async () => {
    expect(keysOf((await positions('RUS', '(stance: OPPOSE)')).nodes)).toEqual(['G58']);
    expect((await positions('RUS', '(stance: NEUTRAL)')).totalCount).toBe(0);
  });

  it('come page by page, each once', async () => {
    const first = await positions('RUS', '(first: 3)');
    const rest = await positions('RUS', `(first: 3, after: "${first.pageInfo.endCursor}")`);

    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(4);
    expect(first.totalCount).toBe(4);
  });

  it('say that others may stand there too, where the source names this actor among others', async () => {
    const { nodes } = await positions('CHN');

    expect(nodes.length).toBeGreaterThan(2);
    expect(nodes.every(({ openList }) => openList)).toBe(true);
  });

  it('are found by their ids', async () => {
    const { nodes } = await positions('IRN');

    const { data } = await ask<{ nodes: { __typename: string; id: string }[] }>(
      neo4j,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Position { stance } } }',
      { ids: [...nodes.map(({ id }) => id), 'urn:caucus:position:none'] },
    );

    expect(data.nodes).toEqual([...nodes.map(({ id }) => ({ __typename: 'Position', id, stance: 'OPPOSE' })), null]);
  });

  it('cost one statement each for positions, memberships and names of twenty states', async () => {
    const graph = recording(neo4j);

    const { errors } = await ask(
      graph,
      `{ states(first: 20) { nodes { name names { text } memberOf { of { name } }
        positions { nodes { stance when { edtf } } } } } }`,
    );

    expect(errors).toBeUndefined();
    expect(names(graph).sort()).toEqual([
      'entity/by-ids',
      'membership/by-member',
      'name/by-bearer',
      'position/by-actor',
      'state/by-ids',
      'state/directory',
    ]);
  });

  it('cost no more where each says what it is on, what stands behind it and where', async () => {
    const graph = recording(neo4j);
    const ids = ['CHN', 'RUS', 'IND', 'USA', 'GHA', 'MEX', 'IDN', 'CAN'].map((code) => `urn:caucus:state:${code}`);

    const { errors } = await ask(
      graph,
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Actor { positions { totalCount nodes {
        wording venue { id } on { name } claimsBehind { text } evidence { citation } } } } } }`,
      { ids },
    );

    expect(errors).toBeUndefined();
    const counted = new Map(names(graph).map((name) => [name, names(graph).filter((one) => one === name).length]));
    expect([...counted].filter(([, times]) => times > 1)).toEqual([]);
    expect(names(graph).length).toBeLessThanOrEqual(9);
  });
});

describe('the stances on a matter', () => {
  it('are those of everybody, states, blocs and groups', async () => {
    const { data, errors } = await ask<{
      node: { stances: { totalCount: number; nodes: { actor: { __typename: string } }[] } };
    }>(
      neo4j,
      `{ node(id: "urn:caucus:topic:human-rights-in-treaty") { ... on Matter {
        stances(stance: SUPPORT, from: "2022-03-01", to: "2022-03-31") { totalCount nodes { actor { __typename name } } } } } }`,
    );

    expect(errors).toBeUndefined();
    expect(data.node.stances.totalCount).toBe(data.node.stances.nodes.length);
    expect(new Set(data.node.stances.nodes.map(({ actor }) => actor.__typename))).toEqual(
      new Set(['State', 'Bloc', 'Group']),
    );
  });
});

describe('positionChanges', () => {
  const CHANGES = `query ($actors: [ID!]!, $from: Date!, $to: Date!) {
    positionChanges(actors: $actors, from: $from, to: $to) { actor { id } on { id } before { ${STAND} } after { ${STAND} } } }`;
  type Changes = { positionChanges: { actor: { id: string }; before: Position; after: Position }[] };
  const actors = ['USA', 'RUS', 'IRN', 'CHN'].map((code) => `urn:caucus:state:${code}`);

  it('shows the United States against the treaty in 2022 and for it in 2024, and nobody else changing', async () => {
    const graph = recording(neo4j);

    const { data, errors } = await ask<Changes>(graph, CHANGES, { actors, from: '2022-03-01', to: '2024-08-09' });

    expect(errors).toBeUndefined();
    expect(data.positionChanges).toMatchObject([
      {
        actor: { id: 'urn:caucus:state:USA' },
        on: { id: 'urn:caucus:treaty:un-cybercrime' },
        before: { stance: 'OPPOSE', claimsBehind: [{ key: 'G60' }] },
        after: { stance: 'SUPPORT', claimsBehind: [{ key: 'G62' }, { key: 'G63' }] },
      },
    ]);
    expect(names(graph).sort()).toEqual([
      'claim/by-ids',
      'evidence/by-claims',
      'position/changes',
      'position/words',
      'state/by-ids',
      'treaty/by-ids',
    ]);
  });

  it('is empty before the change and after it', async () => {
    const before = await ask<Changes>(neo4j, CHANGES, { actors, from: '2022-03-01', to: '2024-08-07' });
    const after = await ask<Changes>(neo4j, CHANGES, { actors, from: '2024-08-08', to: '2024-09-01' });

    expect(before.data.positionChanges).toEqual([]);
    expect(after.data.positionChanges).toEqual([]);
  });
});
