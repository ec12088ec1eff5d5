import { afterAll, describe, expect, it } from 'vitest';
import { testGraph } from '../support/graph.ts';
import { asked as askedOf, type Named, places, short, WHERE, type Written } from '../support/question.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

const asked = <T>(most: number, question: string): Promise<T> => askedOf(neo4j, most, question);

describe('the treaty (E)', () => {
  it('which offences it defines, and which of them belong to the core', async () => {
    type Offence = Named & { broader: Named[]; bearsOn: { on: Named }[] };
    const { node } = await asked<{ node: { defines: Offence[] } }>(
      5,
      `{ node(id: "urn:caucus:treaty:un-cybercrime") { ... on Treaty {
        defines { id broader { id } bearsOn { on { id } } }
      } } }`,
    );

    expect(node.defines).toHaveLength(8);
    const core = node.defines.filter(({ broader }) =>
      broader.some((topic) => short(topic) === 'topic:core-cybercrime'),
    );
    expect(core.map(short)).toEqual(
      ['data-interference', 'illegal-access', 'illegal-interception'].map((key) => `topic:${key}`),
    );
  });

  it('what it is about, by which article', async () => {
    type Bearing = { on: Named; direction: number } & Written;
    const { node } = await asked<{ node: { bearsOn: Bearing[] } }>(
      3,
      `{ node(id: "urn:caucus:treaty:un-cybercrime") { ... on Treaty { bearsOn { on { id } direction ${WHERE} } } } }`,
    );

    expect(node.bearsOn.map((one) => [short(one.on), ...places(one)])).toEqual([
      ['topic:child-sexual-abuse-material', '001 ¶4'],
      ['topic:cybercrime', '001 ¶4', '004 ¶11'],
      ['topic:drug-trafficking', '000 ¶7'],
      ['topic:firearms-trafficking', '000 ¶7'],
      ['topic:money-laundering', '001 ¶4'],
      ['topic:terrorism', '000 ¶7'],
      ['topic:transnational-crime', '000 ¶7'],
    ]);
  });

  it('what is said of article 47(1)(c) and of what it is part of, and who says that the safeguards leave it out', async () => {
    type Said = { key: string; assertions: { madeBy: Named; capacity: { at: Named } | null }[] } & Written;
    type Claims = { nodes: Said[] };
    type Excluded = { from: Named; claimsBehind: Omit<Said, 'key' | 'evidence'>[] } & Written;
    const said = `nodes { key assertions { madeBy { id } capacity { at { id } } } ${WHERE} }`;
    const { node } = await asked<{
      node: { claimsAbout: Claims; ancestors: { excludedBy: Excluded[]; claimsAbout: Claims }[] };
    }>(
      17,
      `{ node(id: "urn:caucus:provision:un-cybercrime/art-47/para-1/point-c") { ... on Provision {
        claimsAbout { ${said} }
        ancestors { claimsAbout { ${said} } excludedBy { from { id } claimsBehind { assertions { madeBy { id } capacity { at { id } } } } ${WHERE} } }
      } } }`,
    );

    const eff = {
      madeBy: { id: 'urn:caucus:person:katitza-rodriguez' },
      capacity: { at: { id: 'urn:caucus:ngo:eff' } },
    };
    expect(node.claimsAbout.nodes.map((claim) => [claim.key, ...places(claim)])).toEqual([
      ['E46', '000 ¶14'],
      ['E47', '000 ¶14', '000 ¶15'],
      ['H34', '000 ¶14'],
      ['H35', '000 ¶14'],
    ]);
    expect(node.ancestors.map(({ claimsAbout }) => claimsAbout.nodes.map(({ key }) => key))).toEqual([
      ['E47', 'E73'],
      ['E48', 'E62', 'E73', 'H34', 'H35'],
    ]);
    expect(node.ancestors[1]?.excludedBy).toMatchObject([
      { from: { id: 'urn:caucus:provision:conditions-and-safeguards' }, claimsBehind: [{ assertions: [eff] }] },
    ]);
    expect(node.ancestors[1]?.excludedBy.map(places)).toEqual([['000 ¶15']]);
  });

  it('where two articles quote one clause differently: a variant, not a conflict', async () => {
    type Contradiction = { contradictionKind: string; aspect: string; between: ({ key: string } & Written)[] };
    const { contradictions } = await asked<{ contradictions: { nodes: Contradiction[] } }>(
      5,
      `{ contradictions(keys: ["I10"]) { nodes { contradictionKind aspect between { key ${WHERE} } } } }`,
    );

    expect(contradictions.nodes).toMatchObject([{ contradictionKind: 'VARIANT', aspect: 'WORDING' }]);
    expect(contradictions.nodes[0]?.between.map((claim) => [claim.key, ...places(claim)])).toEqual([
      ['E34', '001 ¶11'],
      ['E35', '004 ¶18'],
    ]);
  });

  it('at how many years a crime is serious: two articles, whose independence is not known', async () => {
    type Corroboration = { independentOrigins: number | null; joins: { key: string; number: number }[] };
    const { corroborations } = await asked<{ corroborations: { nodes: Corroboration[] } }>(
      5,
      '{ corroborations(keys: ["K03"]) { nodes { independentOrigins joins { key number } } } }',
    );

    expect(corroborations.nodes).toEqual([
      {
        independentOrigins: null,
        joins: [
          { key: 'E26', number: 4 },
          { key: 'E29', number: 4 },
        ],
      },
    ]);
  });
});
