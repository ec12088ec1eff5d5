import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();

async function node<T>(id: string, fields: string): Promise<T> {
  const { data, errors } = await ask<{ node: T }>(neo4j, `{ node(id: "urn:caucus:${id}") { ${fields} } }`);
  expect(errors).toBeUndefined();
  return data.node;
}

type Named = {
  names: { text: string; kind: string; language: string; from: unknown; evidence: { citation: string }[] }[];
};
type Belonging = {
  memberOf: {
    id: string;
    member: { id: string };
    of: { __typename: string; id: string };
    role: string | null;
    from: unknown;
    to: { edtf: string } | null;
    claimsBehind: { key: string }[];
    evidence: { citation: string }[];
  }[];
};
const MEMBER_OF =
  'id member { id } of { __typename id } role from { edtf } to { edtf } claimsBehind { key } evidence { citation }';

afterAll(() => neo4j.close());

describe('the names of an actor', () => {
  it('come with their kind and where they are written, wrong ones among them', async () => {
    const { names } = await node<Named>(
      'ngo:eff',
      '... on Actor { names { text kind language from { edtf } evidence { citation } } }',
    );

    expect(names.map(({ text, kind }) => [kind, text])).toEqual([
      ['OFFICIAL', 'Electronic Frontier Foundation'],
      ['SHORT', 'EFF'],
      ['MISSPELT', 'Electronic Frontiers Foundation'],
    ]);
    expect(names[2]?.evidence).toEqual([{ citation: 'Nextgov/FCW, paragraph 10' }]);
  });

  it('of a state are those of the roster and those of sources', async () => {
    const { names } = await node<Named>('state:PRK', '... on Actor { names { text kind evidence { citation } } }');

    expect(names).toContainEqual({
      text: 'North Korea',
      kind: 'ALIAS',
      evidence: [{ citation: 'Caliber.Az, paragraph 11' }],
    });
    expect(names.length).toBeGreaterThan(1);
  });
});

describe('memberOf', () => {
  it('says which alliance a company belongs to, by which claim', async () => {
    const { memberOf } = await node<Belonging>('company:microsoft', `... on Actor { memberOf { ${MEMBER_OF} } }`);

    expect(memberOf).toEqual([
      {
        id: expect.stringMatching(/^urn:caucus:membership:/),
        member: { id: 'urn:caucus:company:microsoft' },
        of: { __typename: 'Alliance', id: 'urn:caucus:alliance:cybersecurity-tech-accord' },
        role: null,
        from: null,
        to: null,
        claimsBehind: [{ key: 'B23' }],
        evidence: [{ citation: 'Caliber.Az, paragraph 8' }],
      },
    ]);
    const found = await node(
      memberOf[0]?.id.slice('urn:caucus:'.length) ?? '',
      '__typename ... on Membership { of { id } }',
    );
    expect(found).toEqual({ __typename: 'Membership', of: { id: 'urn:caucus:alliance:cybersecurity-tech-accord' } });
  });

  it('says which roles a person holds, at whom, and which are past', async () => {
    const all = await node<Belonging>('person:jule-pattison-gordon', `... on Actor { memberOf { ${MEMBER_OF} } }`);
    const later = await node<Belonging>(
      'person:jule-pattison-gordon',
      `... on Actor { memberOf(day: "2025-01-01") { ${MEMBER_OF} } }`,
    );

    expect(all.memberOf.map(({ of, role, to }) => [of.id.split(':').at(-1), role, to?.edtf])).toEqual([
      ['bay-state-banner', 'Writer', '2024-09-21'],
      ['pymnts', 'Writer', '2024-09-21'],
      ['government-technology', 'Senior staff writer', undefined],
    ]);
    expect(later.memberOf.map(({ of }) => of.id.split(':').at(-1))).toEqual(['government-technology']);
  });
});

describe('kinds of actors', () => {
  it('a role says where it is and who holds it, named or not', async () => {
    const fields = '... on Role { roleTitle at { id } heldBy { name } }';

    expect(await node('role:eff-policy-director-global-privacy', fields)).toEqual({
      roleTitle: 'Policy Director for Global Privacy',
      at: { id: 'urn:caucus:ngo:eff' },
      heldBy: [{ name: 'Katitza Rodríguez' }],
    });
    expect(await node('role:us-state-spokesperson-unnamed', fields)).toEqual({
      roleTitle: 'Unnamed spokesperson',
      at: { id: 'urn:caucus:institution:us-state-department' },
      heldBy: [],
    });
  });

  it('a group says whose members it is some of, and who is not', async () => {
    expect(await node('group:eu-members-except-irl', '... on Group { drawnFrom { name } except { id } }')).toEqual({
      drawnFrom: { name: 'European Union' },
      except: [{ id: 'urn:caucus:state:IRL' }],
    });
    expect(await node('group:ngos-warning-2024', '... on Group { drawnFrom { name } except { id } }')).toEqual({
      drawnFrom: null,
      except: [],
    });
  });

  it('blocs, institutions and publishers say of what kind they are', async () => {
    const { data } = await ask<{ nodes: unknown[] }>(
      neo4j,
      `{ nodes(ids: ["urn:caucus:bloc:africa", "urn:caucus:institution:us-state-department", "urn:caucus:publisher:x"]) {
        ... on Bloc { bloc: blocKind } ... on Institution { institution: institutionKind } ... on Publisher { publisher: publisherKind } } }`,
    );

    expect(data.nodes).toEqual([{ bloc: 'REGION' }, { institution: 'GOVERNMENT' }, { publisher: 'PLATFORM' }]);
  });

  it('NGOs and companies are listed page by page', async () => {
    const { data } = await ask<{
      ngos: { totalCount: number; nodes: { id: string }[] };
      companies: { totalCount: number };
    }>(
      neo4j,
      '{ ngos(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } } companies(first: 1) { totalCount nodes { id } } }',
    );

    expect(data.ngos).toEqual({
      totalCount: 6,
      nodes: [{ id: 'urn:caucus:ngo:eff' }, { id: 'urn:caucus:ngo:gi-toc' }],
      pageInfo: { hasNextPage: true },
    });
    expect(data.companies.totalCount).toBe(5);
  });
});

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

describe('states that are members', () => {
  it('of a region are those of today, not the former ones', async () => {
    const { data, errors } = await ask<{ states: { totalCount: number }; blocs: { nodes: unknown[] } }>(
      neo4j,
      `{ states(memberOf: "urn:caucus:bloc:africa") { totalCount }
         blocs(kind: REGION) { nodes { name members { totalCount } } } }`,
    );

    expect(errors).toBeUndefined();
    expect(data.states.totalCount).toBe(54);
    expect(data.blocs.nodes).toEqual(
      Object.entries({ Africa: 54, Americas: 35, Asia: 48, Europe: 44, Oceania: 14 }).map(([name, totalCount]) => ({
        name,
        members: { totalCount },
      })),
    );
  });

  it('are none where no source names any, which is no error', async () => {
    const { data, errors } = await ask<{ states: unknown }>(
      neo4j,
      '{ states(memberOf: "urn:caucus:group:ngos-warning-2024") { totalCount nodes { iso3 } } }',
    );

    expect(errors).toBeUndefined();
    expect(data.states).toEqual({ totalCount: 0, nodes: [] });
  });
});
