import { afterAll, describe, expect, it } from 'vitest';
import { testGraph } from '../support/graph.ts';
import { asked as askedOf, type Named, short } from '../support/question.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

const asked = <T>(most: number, question: string): Promise<T> => askedOf(neo4j, most, question);

type Counted = { totalCount: number };
type Tallies = { tallies: { count: number; keys: { label: string; nodeId: string }[] }[] };
const TREATY = 'urn:caucus:treaty:un-cybercrime';

describe('the walks that a reader tries first', () => {
  it('which claims an article makes, not those about it', async () => {
    type Article = { claims: Counted & Tallies; statements: Counted; claimsAbout: Counted };
    const { article } = await asked<{ article: Article }>(
      3,
      `{ article(id: "urn:caucus:article:001") {
        claims { totalCount tallies(by: [ARTICLE]) { count keys { label nodeId } } } statements { totalCount } claimsAbout { totalCount }
      } }`,
    );

    expect(article.statements.totalCount).toBeGreaterThanOrEqual(93);
    expect(article.claims.totalCount).toBeGreaterThanOrEqual(93);
    expect(article.claimsAbout.totalCount).toBeLessThan(10);
  });

  it('what EFF said itself, and what by its people, of which provisions', async () => {
    type Said = Counted & Tallies & { nodes: { claim: { text: string } }[] };
    const { ngo } = await asked<{ ngo: { statements: Said; statementsByPeople: Said } }>(
      10,
      `{ ngo(id: "urn:caucus:ngo:eff") {
        statements { ...Said }
        statementsByPeople(first: 50) { ...Said }
      } }
      fragment Said on AssertionConnection {
        totalCount nodes { claim { text } } tallies(by: [ABOUT]) { count keys { label nodeId } }
      }`,
    );

    expect(ngo.statements.totalCount).toBe(9);
    expect(ngo.statementsByPeople.totalCount).toBeGreaterThanOrEqual(26);
    const about = [ngo.statements, ngo.statementsByPeople].flatMap(({ tallies }) =>
      tallies.map(({ keys }) => keys[0]?.nodeId),
    );
    expect(about).toEqual(
      expect.arrayContaining(
        ['art-47/para-1/point-c', 'art-47', 'art-23', 'art-35', 'art-18', 'art-6/para-2', 'art-24'].map(
          (key) => `urn:caucus:provision:un-cybercrime/${key}`,
        ),
      ),
    );
  });

  it('who wanted the clause deleted and shares the concern that safeguards are overused, and who of them by inference', async () => {
    type Answer = {
      overlap: { both: Named[]; openA: boolean };
      voteEvent: { ballots: { nodes: { state: Named; inferred: boolean }[] } };
    };
    const { overlap, voteEvent } = await asked<Answer>(
      8,
      `{
        overlap(
          a: {ballots: {event: "urn:caucus:vote:irn-delete-non-suppression", choice: [FOR]}}
          b: {said: {about: ["urn:caucus:topic:rights-safeguards"], text: "overuse"}}
        ) { both { id } openA }
        voteEvent(id: "urn:caucus:vote:irn-delete-non-suppression") { ballots(choice: [FOR]) { nodes { state { id } inferred } } }
      }`,
    );

    expect(overlap.both.map(short)).toEqual(['state:IRN', 'state:RUS']);
    expect(overlap.openA).toBe(true);
    expect(voteEvent.ballots.nodes.filter(({ inferred }) => inferred).map(({ state }) => short(state))).toEqual([
      'state:IRN',
    ]);
  });

  it('which members of the EU are parties to the Budapest Convention, and who signed it and is none', async () => {
    type Party = Named & { members: Counted; except: Named[]; claimsBehind: { key: string }[] };
    const { treaty } = await asked<{ treaty: { parties: Party[]; signatories: { nodes: { actor: Named }[] } } }>(
      8,
      `{ treaty(id: "urn:caucus:treaty:budapest-2001") {
        parties { id ... on Group { members { totalCount } except { id } claimsBehind { key } } }
        signatories { nodes { actor { id } } }
      } }`,
    );

    expect(treaty.parties).toMatchObject([
      { members: { totalCount: 26 }, except: [{ id: 'urn:caucus:state:IRL' }], claimsBehind: [{ key: 'D54' }] },
    ]);
    expect(treaty.signatories.nodes.map(({ actor }) => short(actor))).toEqual(['state:IRL']);
  });

  it('what happened in March 2022', async () => {
    const { claims } = await asked<{ claims: { nodes: { key: string }[] } & Tallies }>(
      9,
      `{ claims(first: 200, where: {from: "2022-02-28", to: "2022-03-31"}) {
        nodes { key } tallies(by: [ABOUT]) { count keys { label nodeId } }
      } }`,
    );

    const keys = claims.nodes.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['D05', 'D06', 'D08', 'D09', 'G09', 'H58']));
    expect(claims.tallies.map(({ keys: [key] }) => key?.nodeId)).toEqual(
      expect.arrayContaining(['urn:caucus:session:ahc/1', 'urn:caucus:session:unga/es-11']),
    );
  });

  it('what came to the articles by AFP, and what was posted on X', async () => {
    type Passed = { statementsAt: { nodes: { claim: { key: string } }[] } };
    const { publishers } = await asked<{ publishers: { nodes: (Named & Passed)[] } }>(
      4,
      '{ publishers { nodes { id statementsAt { nodes { claim { key } } } } } }',
    );

    const at = (key: string) =>
      publishers.nodes
        .find(({ id }) => id === `urn:caucus:publisher:${key}`)
        ?.statementsAt.nodes.map(({ claim }) => claim.key);
    expect(at('afp')).toEqual(['H17', 'H18']);
    expect(at('x')).toEqual(expect.arrayContaining(['H19', 'H27']));
  });

  it('who is against the treaty', async () => {
    const { treaty } = await asked<{ treaty: { stances: { nodes: { actor: Named }[] } } }>(
      4,
      `{ treaty(id: "${TREATY}") { stances(stance: OPPOSE, first: 50) { nodes { actor { id } } } } }`,
    );

    expect(treaty.stances.nodes.map(({ actor }) => short(actor))).toEqual(
      expect.arrayContaining(['state:USA', 'bloc:eu', 'ngo:human-rights-watch', 'ngo:eff']),
    );
  });

  it('how many ratifications it takes, who says so, and who says it otherwise', async () => {
    type Said = {
      key: string;
      number: number;
      assertions: { madeBy: Named; via: Named[] }[];
      contradictions: { aspect: string }[];
    };
    const { claims } = await asked<{ claims: { nodes: Said[] } }>(
      8,
      `{ claims(where: {about: ["${TREATY}"], predicate: "IN_FORCE_WHEN"}) {
        nodes { key number assertions { madeBy { id } via { id } } contradictions { aspect } }
      } }`,
    );

    expect(claims.nodes.map(({ key, number }) => [key, number])).toEqual([
      ['D48', 40],
      ['D49', 40],
      ['D50', 40],
    ]);
    expect(claims.nodes[2]?.assertions[0]?.via.map(short)).toEqual(['publisher:euronews']);
    expect(
      claims.nodes.every(({ contradictions }) => contradictions.some(({ aspect }) => aspect === 'MECHANISM')),
    ).toBe(true);
  });

  it('which sources disagree on how it was adopted, with rank and reason', async () => {
    type Account = { rank: string; rankReason: string | null; value: string | null; assertions: { madeBy: Named }[] };
    type Decision = { contested: boolean; accounts: Account[]; contradictions: { key: string }[] };
    const { decision } = await asked<{ decision: Decision }>(
      8,
      `{ decision(id: "urn:caucus:decision:adopt-draft") {
        contested contradictions { key }
        accounts(aspect: METHOD) { rank rankReason value assertions { madeBy { id } } }
      } }`,
    );

    expect(decision.contested).toBe(true);
    expect(decision.contradictions.map(({ key }) => key)).toEqual(expect.arrayContaining(['I01', 'I02']));
    expect(decision.accounts[0]).toMatchObject({ rank: 'PREFERRED', rankReason: expect.any(String) });
    expect(new Set(decision.accounts.map(({ value }) => value)).size).toBeGreaterThan(1);
  });
});
