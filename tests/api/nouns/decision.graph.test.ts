import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
const names = ({ statements }: ReturnType<typeof recording>) => statements.map(({ name }) => name);
const ADOPTION = `{
  decision(id: "urn:caucus:decision:adopt-draft") {
    name decisionStatus contested method takenOn taken { edtf weekday } takenBy { id } settledBy { id } decided { id }
    how: accounts(aspect: METHOD) { key value rank }
    who: accounts(aspect: WHO) { key object { id } evidence { citation } }
    when: accounts(aspect: DATE) { key value inferred rule }
    all: accounts { key }
    contradictions { key contradictionKind aspect between { key text } }
  }
}`;

afterAll(() => neo4j.close());

describe('a decision', () => {
  it('shows every rival account of how, by whom and when it was taken, and follows the preferred ones', async () => {
    const { data, errors } = await ask<{ decision: Record<string, unknown> }>(neo4j, ADOPTION);

    expect(errors).toBeUndefined();
    const { decision } = data;
    expect(decision).toMatchObject({
      decisionStatus: 'TAKEN',
      contested: true,
      method: 'CONSENSUS',
      takenOn: '2024-08-08',
      taken: { edtf: '2024-08-08', weekday: 'Thursday' },
      takenBy: { id: 'urn:caucus:institution:ahc-cybercrime' },
      settledBy: null,
      decided: { id: 'urn:caucus:treaty:un-cybercrime' },
      how: [
        { key: 'D40', value: 'CONSENSUS', rank: 'PREFERRED' },
        { key: 'D39', value: 'VOTE' },
        { key: 'D41', value: 'CONSENSUS' },
      ],
      who: [{ key: 'D34' }, { key: 'D35' }, { key: 'D36' }, { key: 'D37' }, { key: 'D38' }],
      when: [{ key: 'D31' }, { key: 'D32' }, { key: 'D33', value: '2024-08-09' }],
      contradictions: [{ key: 'I01' }, { key: 'I02' }, { key: 'I03' }, { key: 'I18', contradictionKind: 'COMPATIBLE' }],
    });
    expect(decision.all).toHaveLength(11);
  });

  it('that articles foresaw is the one of the record, by whichever id, and keeps what they said', async () => {
    const FIELDS = 'id decisionStatus method takenOn takenBy { id } contested accounts { key }';
    const { data, errors } = await ask<{ decisions: { totalCount: number }; before: unknown }>(
      neo4j,
      `{ decisions { totalCount } before: decision(id: "urn:caucus:decision:unga-adoption") { ${FIELDS} } }`,
    );

    expect(errors).toBeUndefined();
    expect(data.decisions.totalCount).toBe(4);
    expect(data.before).toEqual({
      id: 'urn:caucus:decision:ga/79/243',
      decisionStatus: 'TAKEN',
      method: 'WITHOUT_VOTE',
      takenOn: '2024-12-24',
      takenBy: { id: 'urn:caucus:institution:unga' },
      contested: false,
      accounts: ['D44', 'D45', 'D46', 'D47', 'D60', 'D61'].map((key) => ({ key })),
    });
  });

  it.each(['79/243', 'A/RES/79/243', 'ga/79/243'])('on a text is found by its symbol, as %s', async (symbol) => {
    const { data, errors } = await ask(
      neo4j,
      `{ decisions(symbol: "${symbol}") { totalCount nodes {
        id decisionStatus symbol method takenOn takenBy { id } settledBy { id } contested accounts { key }
        decided { id name ... on Resolution { symbol votesOn { id } } }
        evidence { mode record dataset { id name } }
      } } }`,
    );

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      decisions: {
        totalCount: 1,
        nodes: [
          {
            id: 'urn:caucus:decision:ga/79/243',
            decisionStatus: 'TAKEN',
            symbol: 'A/RES/79/243',
            method: 'WITHOUT_VOTE',
            takenOn: '2024-12-24',
            takenBy: { id: 'urn:caucus:institution:unga' },
            settledBy: null,
            contested: false,
            accounts: expect.arrayContaining([{ key: 'D46' }]),
            decided: {
              id: 'urn:caucus:resolution:ga/79/243',
              name: expect.stringMatching(/^A\/RES\/79\/243: United Nations Convention against Cybercrime/),
              symbol: 'A/RES/79/243',
              votesOn: [],
            },
            evidence: expect.arrayContaining([
              {
                mode: 'RECORDED',
                record: 'adoptions/A/RES/79/243',
                dataset: { id: 'urn:caucus:dataset:adoptions', name: expect.any(String) },
              },
            ]),
          },
        ],
      },
    });
  });

  it('was not there before it was taken', async () => {
    const { data } = await ask(
      neo4j,
      `{ asOf(valid: "2024-12-23") {
        decisions { totalCount nodes { id } } node(id: "urn:caucus:decision:ga/79/243") { id } decision(id: "urn:caucus:decision:ga/75/282") { takenOn }
      } }`,
    );

    expect(data).toMatchObject({
      asOf: { decisions: { totalCount: 3 }, node: null, decision: { takenOn: '2021-05-26' } },
    });
  });

  it('is no vote, and the vote on a clause settled none', async () => {
    const { data, errors } = await ask<{ voteEvent: unknown; state: { votes: { totalCount: number } } }>(
      neo4j,
      `{
        voteEvent(id: "urn:caucus:vote:irn-delete-non-suppression") { decision { id } claimsAbout(first: 1) { nodes { key } } }
        state(iso3: "USA") { votes(where: { from: "2024-08-08", to: "2024-08-09" }) { totalCount } }
      }`,
    );

    expect(errors).toBeUndefined();
    expect(data.voteEvent).toEqual({ decision: null, claimsAbout: { nodes: [{ key: 'F05' }] } });
    expect(data.state.votes.totalCount).toBe(0);
  });

  it('costs six statements with all its accounts, contradictions and evidence', async () => {
    const graph = recording(neo4j);

    await ask(graph, ADOPTION);

    expect(names(graph).sort()).toEqual([
      'claim/by-ids',
      'claim/by-ids',
      'contradiction/by-ids',
      'decision/by-ids',
      'decision/surroundings',
      // The names of publishers come along with the articles.
      'evidence/by-claims',
    ]);
  });
});
