import { afterAll, describe, expect, it } from 'vitest';
import { testGraph } from '../support/graph.ts';
import { asked as askedOf, type Named, places, short, WHERE, type Written } from '../support/question.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

const asked = <T>(most: number, question: string): Promise<T> => askedOf(neo4j, most, question);

type Position = { actor: Named; on: Named; stance: string; strength: string | null; openList: boolean } & Written;
type Positions = { nodes: Position[] };

describe('the positions (G)', () => {
  it('who put hate speech forward, in a list that names some of more', async () => {
    const { node } = await asked<{ node: { stances: Positions } }>(
      3,
      `{ node(id: "urn:caucus:topic:hate-speech") { ... on Matter {
        stances(stance: SUPPORT, direction: ASC) { nodes { actor { id } strength openList ${WHERE} } }
      } } }`,
    );

    expect(
      node.stances.nodes.map((one) => [short(one.actor), one.strength, one.openList, ...places(one)]).sort(),
    ).toEqual(['CHN', 'KWT', 'PAK'].map((code) => [`state:${code}`, 'put forward', true, '002 ¶10']));
  });

  it('how the United States came round: against the treaty before the adoption, for it after', async () => {
    type Dated = Position & { when: { edtf: string } };
    const { state } = await asked<{ state: { positions: { nodes: Dated[] } } }>(
      4,
      `{ state(iso3: "USA") { positions(on: "urn:caucus:treaty:un-cybercrime", direction: ASC) {
        nodes { stance strength when { edtf } ${WHERE} }
      } } }`,
    );

    expect(state.positions.nodes.map(({ stance, when }) => [stance, when.edtf])).toEqual([
      ['OPPOSE', '2022-03-01/2024-08-07'],
      ['SUPPORT', '2024-08-08/..'],
    ]);
    expect(state.positions.nodes.flatMap(places)).toEqual(expect.arrayContaining(['001 ¶4', '000 ¶21']));
  });

  it('that Russia is for the treaty and against its safeguards, which is no contradiction', async () => {
    type Contradiction = { contradictionKind: string; aspect: string; between: { key: string }[] };
    const data = await asked<{ contradictions: { nodes: Contradiction[] }; state: { positions: Positions } }>(
      6,
      `{
        contradictions(keys: ["I12"]) { nodes { contradictionKind aspect between { key } } }
        state(iso3: "RUS") { positions { nodes { on { id } stance } } }
      }`,
    );

    expect(data.contradictions.nodes).toMatchObject([{ contradictionKind: 'DIFFERENT_TARGETS', aspect: 'STANCE' }]);
    expect(data.state.positions.nodes.map(({ on, stance }) => `${stance} ${short(on)}`)).toEqual(
      expect.arrayContaining(['SUPPORT treaty:un-cybercrime', 'OPPOSE topic:rights-safeguards']),
    );
  });

  it('whom Russia echoed: five states, each with the same place', async () => {
    type Claims = { nodes: ({ about: Named[] } & Written)[] };
    const { state } = await asked<{ state: { claimsAbout: Claims } }>(
      4,
      `{ state(iso3: "RUS") { claimsAbout(as: [SUBJECT], where: {predicate: "ECHOED"}) { nodes { about { id } ${WHERE} } } } }`,
    );

    expect(state.claimsAbout.nodes.map(({ about }) => about.map(short))).toEqual([
      ['EGY', 'IRN', 'MRT', 'PAK', 'VNM'].map((code) => `state:${code}`),
    ]);
    expect(state.claimsAbout.nodes.map(places)).toEqual([['001 ¶12']]);
  });
});

describe('the statements (H)', () => {
  type Assertion = { verb: string; madeBy: Named; capacity: { at: Named } | null; venue: Named | null };
  type Said = { key: string; assertions: Assertion[] } & Written;
  const SAID = `key assertions { verb madeBy { id } capacity { at { id } } venue { id } } ${WHERE}`;

  it('who said what of the treaty, in which capacity, and where', async () => {
    const { node } = await asked<{ node: { claimsAbout: { nodes: Said[] } } }>(
      8,
      `{ node(id: "urn:caucus:treaty:un-cybercrime") { ... on Entity {
        claimsAbout(first: 100, as: [SUBJECT], where: {predicate: "SAID_OF"}) { nodes { ${SAID} } }
      } } }`,
    );

    expect(node.claimsAbout.nodes.length).toBeGreaterThan(30);
    for (const { evidence, assertions } of node.claimsAbout.nodes) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(assertions.length).toBeGreaterThan(0);
    }
    expect(node.claimsAbout.nodes.find(({ key }) => key === 'H17')).toMatchObject({
      assertions: [
        {
          verb: 'ASSERT',
          madeBy: { id: 'urn:caucus:person:deborah-brown' },
          capacity: { at: { id: 'urn:caucus:ngo:human-rights-watch' } },
          venue: { id: 'urn:caucus:publisher:afp' },
        },
      ],
      evidence: [{ paragraph: 9, document: { id: 'urn:caucus:article:001' } }],
    });
  });

  it('who regretted the adoption, for whom', async () => {
    const { node } = await asked<{ node: { claimsAbout: { nodes: Said[] } } }>(
      8,
      `{ node(id: "urn:caucus:decision:adopt-draft") { ... on Entity {
        claimsAbout(where: {predicate: "SAID_OF"}) { nodes { ${SAID} } }
      } } }`,
    );

    const regrets = node.claimsAbout.nodes.filter(({ assertions }) => assertions.some(({ verb }) => verb === 'REGRET'));
    expect(
      regrets.map((claim) => [claim.key, short(claim.assertions[0]?.capacity?.at as Named), ...places(claim)]),
    ).toEqual([['H46', 'alliance:cybersecurity-tech-accord', '001 ¶8']]);
  });

  it('who denied what India said of metadata', async () => {
    type Claim = { claimLinks: { kind: string; outgoing: boolean; claim: { key: string; assertions: Assertion[] } }[] };
    const { claims } = await asked<{ claims: { nodes: Claim[] } }>(
      6,
      `{ claims(keys: ["G48"]) { nodes { claimLinks(kind: [REBUTS]) { kind outgoing claim {
        key assertions { verb madeBy { id } }
      } } } } }`,
    );

    expect(
      claims.nodes[0]?.claimLinks.map(({ outgoing, claim }) => [outgoing, claim.key, claim.assertions[0]?.verb]),
    ).toEqual([
      [false, 'H62', 'DENY'],
      [false, 'H63', expect.any(String)],
      [false, 'H64', expect.any(String)],
    ]);
  });

  it('who led the letters, and how many signed each: numbers that are never summed', async () => {
    type Letter = Named & { leads: Named[]; signatoryCount: { min: number; max: null } | null };
    const { documents } = await asked<{ documents: { nodes: Letter[] } }>(
      4,
      '{ documents(kind: [LETTER]) { nodes { id leads { id } signatoryCount { min max } } } }',
    );

    expect(documents.nodes.map((one) => [short(one), one.leads.map(short), one.signatoryCount])).toEqual([
      ['document:cso-2022', [], { min: 131, max: null }],
      ['document:eff-led', ['ngo:eff'], { min: 24, max: null }],
    ]);
  });
});
