import { afterAll, describe, expect, it } from 'vitest';
import { testGraph } from '../support/graph.ts';
import { asked as askedOf, type Named, places, short, WHERE, type Written } from '../support/question.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

const asked = <T>(most: number, question: string): Promise<T> => askedOf(neo4j, most, question);

describe('the process (D)', () => {
  it('who is a party to the Budapest Convention, who signed it, and who has not ratified it', async () => {
    type Claims = { nodes: ({ key: string; predicate: string; polarity: string; subject: Named } & Written)[] };
    const ofKeys = `claims(keys: ["D54", "D55", "D56"]) { nodes { key predicate polarity subject { id } ${WHERE} } }`;
    const { claims } = await asked<{ claims: Claims }>(3, `{ ${ofKeys} }`);

    expect(claims.nodes.map((one) => [short(one.subject), one.predicate, one.polarity, ...places(one)])).toEqual([
      ['group:eu-members-except-irl', 'PARTY_TO', 'AFFIRMED', '001 ¶6'],
      ['state:IRL', 'SIGNED', 'AFFIRMED', '001 ¶6'],
      ['state:IRL', 'RATIFIED', 'NEGATED', '001 ¶6'],
    ]);
  });

  it('how many ratifications it takes: two independent origins, and one that takes votes for them', async () => {
    type Answer = {
      corroborations: { nodes: { independentOrigins: number; joins: { key: string; number: number }[] }[] };
      contradictions: { nodes: { aspect: string; between: { key: string }[] }[] };
    };
    const data = await asked<Answer>(
      8,
      `{
        corroborations(keys: ["K01"]) { nodes { independentOrigins joins { key number } } }
        contradictions(keys: ["I05"]) { nodes { aspect between { key } } }
      }`,
    );

    expect(data.corroborations.nodes[0]?.joins).toEqual(expect.arrayContaining([{ key: 'D48', number: 40 }]));
    expect(data.corroborations.nodes[0]?.independentOrigins).toBe(2);
    expect(data.contradictions.nodes).toEqual([
      { aspect: 'MECHANISM', between: ['D48', 'D49', 'D50'].map((key) => ({ key })) },
    ]);
  });

  it('how long it took: three years by three articles, less by the days of its sessions', async () => {
    type Claim = { number: number; inferred: boolean; rule: string | null };
    const { node } = await asked<{ node: { claimsAbout: { nodes: Claim[] } } }>(
      4,
      `{ node(id: "urn:caucus:process:ahc") { ... on Process {
        claimsAbout(as: [SUBJECT], where: {predicate: "LASTED"}) { nodes { number inferred rule } }
      } } }`,
    );

    expect(node.claimsAbout.nodes.map(({ number, inferred }) => [number, inferred])).toEqual([
      [3, false],
      [3, false],
      [3, false],
      [2.4, true],
    ]);
    expect(node.claimsAbout.nodes[3]?.rule).toMatch(/first session/);
  });
});

describe('the vote on the clause (F)', () => {
  it('who backed removing the rights clause, where that is said, and how many are not named', async () => {
    type Ballot = { state: Named; inferred: boolean; rule: string | null; claimsBehind: { key: string }[] } & Written;
    type Tally = { choice: string; stated: number | null; named: number; inferred: number; unnamed: number | null };
    const { voteEvent } = await asked<{ voteEvent: { tally: Tally[]; ballots: { nodes: Ballot[] } } }>(
      5,
      `{ voteEvent(id: "urn:caucus:vote:irn-delete-non-suppression") {
        tally { choice stated named inferred unnamed }
        ballots(choice: [FOR]) { nodes { state { id } inferred rule claimsBehind { key } ${WHERE} } }
      } }`,
    );

    expect(voteEvent.tally).toEqual([
      { choice: 'FOR', stated: 23, named: 7, inferred: 1, unnamed: 16 },
      { choice: 'AGAINST', stated: 102, named: 0, inferred: 0, unnamed: 102 },
      { choice: 'ABSTAIN', stated: null, named: 0, inferred: 0, unnamed: null },
    ]);
    expect(voteEvent.ballots.nodes.map((one) => [short(one.state), one.inferred, one.claimsBehind[0]?.key])).toEqual([
      ['state:IND', false, 'F12'],
      ['state:IRN', true, 'F19'],
      ['state:LBY', false, 'F13'],
      ['state:PRK', false, 'F14'],
      ['state:RUS', false, 'F15'],
      ['state:SDN', false, 'F16'],
      ['state:SYR', false, 'F17'],
      ['state:VEN', false, 'F18'],
    ]);
    for (const ballot of voteEvent.ballots.nodes) expect(places(ballot)).toEqual(['001 ¶11']);
  });

  it('who proposed it, as part of what, and what became of the whole', async () => {
    type Whole = { proposedBy: Named[]; claimsAbout: { nodes: ({ value: string } & Written)[] } };
    const { amendment } = await asked<{ amendment: { partOf: Whole; proposedBy: Named[] } }>(
      6,
      `{ amendment(id: "urn:caucus:amendment:irn-delete-non-suppression") { proposedBy { id } partOf {
        proposedBy { id } claimsAbout(where: {predicate: "OUTCOME"}) { nodes { value ${WHERE} } }
      } } }`,
    );

    expect([...amendment.proposedBy, ...amendment.partOf.proposedBy].map(short)).toEqual(['state:IRN', 'state:IRN']);
    expect(amendment.partOf.claimsAbout.nodes.map(places)).toEqual([['001 ¶11']]);
  });

  it('who sought to change rights clauses afterwards: two states by name, and two groups that nobody names', async () => {
    type Claims = { nodes: ({ key: string; openList: boolean; subject: Named } & Written)[] };
    const { claims } = await asked<{ claims: Claims }>(
      3,
      `{ claims(where: {predicate: "SEEKS_CHANGE_OF"}) { nodes { key openList subject { id } ${WHERE} } } }`,
    );

    expect(claims.nodes.map((one) => [one.key, short(one.subject), one.openList, ...places(one)])).toEqual([
      ['F22', 'state:IRN', false, '004 ¶18'],
      ['F23', 'state:IRN', true, '000 ¶23'],
      ['F24', 'state:VEN', true, '000 ¶23'],
      ['F27', 'group:states-alter-000', expect.any(Boolean), '000 ¶23'],
      ['F28', 'group:states-alter-004', expect.any(Boolean), '004 ¶18'],
    ]);
  });
});
