import { afterAll, describe, expect, it } from 'vitest';
import { type Answer, ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
const names = ({ statements }: ReturnType<typeof recording>) => statements.map(({ name }) => name);

type Keys = { nodes: { key: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
const keys = (page: { nodes: { key: string }[] }) => page.nodes.map(({ key }) => key);

/** All that hangs on a claim. */
const EVERYTHING = `
  key text predicate polarity value valueKind number openList rank rankReason inferred rule contested independentOrigins
  when { edtf weekday } subject { id name } object { id name } about { id name }
  qualifiers { name value entity { id name } } restatements { key text }
  assertions {
    mode verb confidence claim { key } madeBy { id name } capacity { id name } via { id name } venue { id name }
    evidence { citation }
  }
  contradictions { key contradictionKind between { key } }
  corroborations { key statement independentOrigins }
  claimLinks { kind outgoing reason claim { key text } }
  evidence { citation document { id name } quotation { status } }`;

afterAll(() => neo4j.close());

describe('claims', () => {
  it('come by date where that is asked, the newest first and the undated last, from either end', async () => {
    type Dated = { claims: { nodes: { key: string; when: { earliest: string; latest: string } | null }[] } };
    const listOf = async (args: string) => {
      const { data, errors } = await ask<Dated>(
        neo4j,
        `{ claims(${args}) { nodes { key when { earliest latest } } } }`,
      );
      expect(errors).toBeUndefined();
      return data.claims.nodes;
    };
    const newest = await listOf('first: 30, orderBy: { by: DATE }');
    const days = newest.map(({ when }) => when?.latest ?? when?.earliest ?? '');

    expect(days).toEqual([...days].sort().toReversed());
    expect(days[0]).not.toBe('');
    expect((await listOf('last: 2')).map(({ key }) => key)).toEqual(['H105', 'H106']);
    expect((await listOf('first: 1, orderBy: { by: KEY, direction: DESC }')).map(({ key }) => key)).toEqual(['H106']);
  });

  it('come in pages by dossier and key: of one dossier A01 to A53 first, H106 last, each once', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data, errors }: Answer<{ claims: Keys }> = await ask<{ claims: Keys }>(
        neo4j,
        'query ($after: String) { claims(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { key } } }',
        { after },
      );
      expect(errors).toBeUndefined();
      expect(data.claims.totalCount).toBe(478);
      found.push(...keys(data.claims));
      after = data.claims.pageInfo.hasNextPage ? data.claims.pageInfo.endCursor : null;
    } while (after !== null);

    expect(new Set(found).size).toBe(478);
    const ofCybercrime = found.filter((key) => /^[A-H]/.test(key));
    expect(ofCybercrime).toHaveLength(456);
    expect(ofCybercrime.slice(0, 2)).toEqual(['A01', 'A02']);
    expect(ofCybercrime.slice(52, 54)).toEqual(['A53', 'B01']);
    expect(ofCybercrime.slice(-6)).toEqual(['H101', 'H102', 'H103', 'H104', 'H105', 'H106']);
  });

  it('say what they are about, who makes them through whom, and where', async () => {
    const { data, errors } = await ask<{ claims: { nodes: unknown[] } }>(
      neo4j,
      `{ claims(keys: ["D50", "D33", "F09"]) { nodes {
        key predicate valueKind value number inferred rule when { edtf weekday wording }
        subject { __typename id } qualifiers { name value }
        assertions { mode verb madeBy { id } via { id } venue { id } capacity { id } evidence { citation paragraph } }
      } } }`,
    );

    expect(errors).toBeUndefined();
    const treaty = { __typename: 'Treaty', id: 'urn:caucus:treaty:un-cybercrime' };
    expect(data.claims.nodes).toMatchObject([
      { key: 'D33', inferred: false, rule: expect.stringContaining('Friday'), when: { weekday: 'Friday' } },
      {
        key: 'D50',
        predicate: 'IN_FORCE_WHEN',
        valueKind: 'LITERAL',
        number: 40,
        subject: treaty,
        qualifiers: [{ name: 'ACT', value: 'vote to ratify' }],
        assertions: [
          { mode: 'PARAPHRASED', verb: 'ASSERT', evidence: [{ citation: 'Government Technology, paragraph 7' }] },
        ],
      },
      { key: 'F09', valueKind: 'UNKNOWN', value: null, number: null, inferred: true },
    ]);
  });

  it('are found by predicate, by kind of value, and by whether they are inferred or of an open list', async () => {
    const { data, errors } = await ask<Record<string, Keys>>(
      neo4j,
      `{
        methods: claims(where: {predicate: "METHOD"}) { totalCount nodes { key } }
        unknown: claims(where: {valueKind: UNKNOWN}) { totalCount nodes { key } }
        open: claims(first: 200, where: {openList: true, predicate: "VOTED"}) { totalCount nodes { key } }
        inferred: claims(first: 200, where: {inferred: true, predicate: "VOTED"}) { totalCount nodes { key } }
      }`,
    );

    expect(errors).toBeUndefined();
    expect(keys(data.methods as Keys).filter((key) => /^[A-H]/.test(key))).toEqual(['D39', 'D40', 'D41', 'D61']);
    expect(keys(data.unknown as Keys)).toContain('F09');
    expect(keys(data.open as Keys)).toEqual(['F12', 'F13', 'F14', 'F15', 'F16', 'F17', 'F18']);
    expect(keys(data.inferred as Keys)).toEqual(['F19']);
  });

  it('list each other when they say the same in another place', async () => {
    const { data } = await ask<{ claims: { nodes: unknown[] } }>(
      neo4j,
      '{ claims(keys: ["D31", "D33"]) { nodes { key restatements { key } } } }',
    );

    expect(data.claims.nodes).toEqual([
      { key: 'D31', restatements: [{ key: 'D32' }] },
      { key: 'D33', restatements: [] },
    ]);
  });

  it('cost a bounded number of statements, however many they are and whatever hangs on them', async () => {
    const few = recording(neo4j);
    const many = recording(neo4j);

    expect(
      (await ask(few, `{ claims(first: 5, keys: ["D50", "D51", "F23", "H47", "H62"]) { nodes { ${EVERYTHING} } } }`))
        .errors,
    ).toBeUndefined();
    expect((await ask(many, `{ claims(first: 100) { nodes { ${EVERYTHING} } } }`)).errors).toBeUndefined();

    // One for each question, and one for each type of node at each level.
    expect(names(few).length).toBeLessThanOrEqual(24);
    expect(names(many).length).toBeLessThanOrEqual(24);
    for (const once of [
      'claim/surroundings',
      'claim/links',
      'evidence/by-claims',
      'evidence/by-assertions',
      'assertion/by-ids',
    ])
      expect(names(many).filter((name) => name === once)).toHaveLength(1);
  });

  it('are answered by their ids, as are assertions', async () => {
    const { data } = await ask<{ claim: { assertions: { id: string }[] } }>(
      neo4j,
      '{ claim: node(id: "urn:caucus:claim:un-cybercrime/d31") { __typename ... on Claim { key assertions { id } } } }',
    );
    expect(data.claim).toMatchObject({ __typename: 'Claim', key: 'D31', assertions: [{}] });

    const assertion = await ask<{ node: unknown }>(
      neo4j,
      `{ node(id: "${data.claim.assertions[0]?.id}") { __typename ... on Assertion { mode claim { key } } } }`,
    );
    expect(assertion.data.node).toEqual({ __typename: 'Assertion', mode: 'REPORTED', claim: { key: 'D31' } });
  });
});

describe('the predicates', () => {
  it('are a closed list; those of one value say in what two values contradict each other', async () => {
    const { data } = await ask<{ predicates: { name: string; functional: boolean; aspect: string | null }[] }>(
      neo4j,
      '{ predicates { name description functional aspect } }',
    );

    expect(data.predicates.length).toBeGreaterThan(40);
    expect(data.predicates).toContainEqual({
      name: 'TAKEN_BY',
      description: expect.any(String),
      functional: true,
      aspect: 'WHO',
    });
    for (const { functional, aspect } of data.predicates) expect(functional).toBe(aspect !== null);
  });
});
