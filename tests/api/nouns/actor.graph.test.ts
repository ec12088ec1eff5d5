import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
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

  it('that a roster, a table and a source say alike are one, with the evidence of all', async () => {
    const fields = '... on Actor { names { text kind language from { edtf } to { edtf } evidence { citation } } }';
    for (const code of ['TUR', 'MKD', 'PRK', 'USA', 'GBR', 'BIH']) {
      const { names } = await node<Named>(`state:${code}`, fields);
      const alike = names.map(({ evidence: _, ...name }) => JSON.stringify(name));

      expect(alike, code).toEqual([...new Set(alike)]);
    }
    const { names } = await node<Named>('state:TUR', fields);
    const [turkey] = names.filter(({ text, kind }) => text === 'Turkey' && kind === 'ALIAS');
    expect(turkey?.evidence).toHaveLength(1);
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
