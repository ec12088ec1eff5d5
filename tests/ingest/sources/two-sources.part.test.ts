import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import { compareSources } from '../../../src/ingest/export/compare.ts';
import { ask } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';
import { ABSENT, bringVote, exportWith, INDIA_ABSTAINS, SHIPPED } from '../../support/library-vote.ts';
import { heldSandbox, sandbox } from '../../support/sandbox.ts';

/** All that the graph says of the vote. */
const snapshot = async (graph: Graph): Promise<string> => {
  const text = `MATCH (e:Entity {id: 'urn:caucus:vote:ga/74/247'})
    RETURN properties(e), COLLECT { MATCH (e)-[a:FROM]->(d) RETURN [d.id, properties(a)] ORDER BY d.id },
      COLLECT { MATCH (e)<-[b:VOTED]-(s) RETURN [s.id, properties(b)] ORDER BY b.key }`;
  return JSON.stringify(await graph.read({ name: 'test', text }, {}));
};

const BALLOTS = `{
  holdings { sources { id licence } counts { contestedBallots } runs(first: 1) { source joined datasets { id } } }
  votes(first: 1, where: { symbol: "A/RES/74/247" }) { nodes {
    for against abstain
    ballots(contested: true, first: 5) { totalCount nodes { choice contested state { iso3 }
      accounts { choice preferred dataset { id } evidence { citation record dataset { id licence } } } } }
    others: ballots(contested: false, first: 195) { totalCount nodes { choice state { iso3 } accounts { choice dataset { id } } } }
  } }
  india: state(iso3: "IND") { votes(contested: true) { totalCount nodes { id contested } } }
  france: state(iso3: "FRA") { votes(contested: true) { totalCount } }
}`;
type Said = { choice: string; dataset: { id: string } };
type Ballots<T> = { totalCount: number; nodes: T[] };
type Answer = {
  holdings: { sources: { id: string }[]; counts: { contestedBallots: number }; runs: object[] };
  votes: {
    nodes: { for: number; ballots: Ballots<object>; others: Ballots<{ state: { iso3: string }; accounts: Said[] }> }[];
  };
  india: { votes: Ballots<object> };
  france: { votes: Ballots<object> };
};

describe('two sources of one vote', () => {
  const graph = testGraph();
  afterAll(() => graph.close());
  const both = heldSandbox(graph, async (graph) => {
    const { written } = await bringVote(graph, exportWith(INDIA_ABSTAINS));
    expect(written).toMatchObject({ created: 0, joined: 1, contested: 1 });
  });

  it('keep both accounts, contest where their votes differ, and take the choice of the preferred one', async () => {
    const graph = await both();
    const { data, errors } = await ask<Answer>(graph, BALLOTS);
    expect(errors).toBeUndefined();
    const [event] = data.votes.nodes;
    expect(data.holdings.sources.map(({ id }) => id)).toContain('urn:caucus:dataset:undl');
    expect(data.holdings.counts.contestedBallots).toBe(1);
    expect(data.holdings.runs[0]).toEqual({
      source: 'undl',
      joined: 1,
      datasets: [{ id: 'urn:caucus:dataset:undl' }],
    });
    // Neither states totals that count: the ballots do, and one of them is only in the library.
    expect(event?.for).toBe(80);
    expect(event?.ballots).toEqual({
      totalCount: 1,
      nodes: [
        {
          choice: 'FOR',
          contested: true,
          state: { iso3: 'IND' },
          accounts: [
            {
              choice: 'FOR',
              preferred: true,
              dataset: { id: 'urn:caucus:dataset:unvotes' },
              evidence: [
                {
                  citation: expect.stringMatching(/9087$/),
                  record: 'unvotes/9087',
                  dataset: { id: 'urn:caucus:dataset:unvotes', licence: 'CC0-1.0' },
                },
              ],
            },
            {
              choice: 'ABSTAIN',
              preferred: false,
              dataset: { id: 'urn:caucus:dataset:undl' },
              evidence: [
                {
                  citation: expect.stringMatching(/3846885$/),
                  record: 'undl/3846885',
                  dataset: { id: 'urn:caucus:dataset:undl', licence: expect.stringContaining('United Nations') },
                },
              ],
            },
          ],
        },
      ],
    });
    const others = new Map(event?.others.nodes.map(({ state, accounts }) => [state.iso3, accounts]));
    const said = (iso3: string) => others.get(iso3)?.map(({ choice, dataset }) => `${dataset.id.slice(19)} ${choice}`);
    expect(said('FRA')).toEqual(['unvotes AGAINST', 'undl AGAINST']);
    expect(said('BRA')).toEqual(['unvotes ABSTAIN', 'undl NOT_VOTING']);
    expect(said(ABSENT)).toEqual(['undl FOR']);
    expect(data.india.votes.totalCount).toBe(1);
    expect(data.france.votes.totalCount).toBe(0);
  });

  it('show in one question the ballots that only one of them has', async () => {
    const graph = await both();
    const question = `{ votes(first: 1, where: { symbol: "A/RES/74/247" }) { nodes {
        oneSided: ballots(oneSided: true) { totalCount nodes { oneSided contested state { iso3 } accounts { choice } } }
        others: ballots(oneSided: false) { totalCount } all: ballots { totalCount }
      } } brazil: state(iso3: "BRA") { votes(oneSided: true) { nodes { voteEvent { id } } } } }`;
    type Count = { totalCount: number };
    type OneSided = {
      votes: { nodes: { oneSided: Ballots<{ state: { iso3: string } }>; others: Count; all: Count }[] };
      brazil: object;
    };
    const { data, errors } = await ask<OneSided>(graph, question);

    expect(errors).toBeUndefined();
    const [event] = data.votes.nodes;
    const byCode = [...(event?.oneSided.nodes ?? [])].sort((a, b) => (a.state.iso3 < b.state.iso3 ? -1 : 1));
    expect(byCode).toEqual(
      [
        { iso3: 'BRA', choices: ['ABSTAIN', 'NOT_VOTING'] },
        { iso3: ABSENT, choices: ['FOR'] },
      ]
        .sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1))
        .map(({ iso3, choices }) => ({
          ...{ oneSided: true, contested: false, state: { iso3 } },
          accounts: choices.map((choice) => ({ choice })),
        })),
    );
    expect((event?.oneSided.totalCount ?? 0) + (event?.others.totalCount ?? 0)).toBe(event?.all.totalCount);
    expect(data.brazil).toEqual({ votes: { nodes: [{ voteEvent: { id: 'urn:caucus:vote:ga/74/247' } }] } });
  });

  it('are counted where they agree, differ, or one has a vote alone', async () => {
    const graph = await both();
    const { matched, doubtful, equal, different, onlyA, onlyB, differences } = await compareSources(
      graph,
      'unvotes',
      'undl',
    );

    // Of 172 votes in un-votes, Brazil's is not in the library, which has another instead.
    expect({ matched, doubtful, equal, different, onlyA, onlyB }).toEqual({
      matched: 1,
      doubtful: 0,
      equal: 170,
      different: 1,
      onlyA: 1,
      onlyB: 1,
    });
    expect(differences).toEqual([{ ballot: 'IND|2019-12-27|ga/74/247', said: ['FOR', 'ABSTAIN'] }]);
  });
});

describe('two sources of one vote, imported anew,', () => {
  const graph = testGraph();
  afterAll(() => graph.close());

  it('give the choice of the other when that is ranked first', async () => {
    await sandbox(graph, async (graph) => {
      await bringVote(graph, exportWith(INDIA_ABSTAINS), { ranking: ['undl', 'unvotes'] });

      const { data } = await ask<Answer>(graph, BALLOTS);

      expect(data.votes.nodes[0]?.ballots.nodes[0]).toMatchObject({ choice: 'ABSTAIN', contested: true });
    });
  });

  it('are told of in a dry run as they are then written, and the same file again writes nothing', async () => {
    await sandbox(graph, async (graph) => {
      const before = await snapshot(graph);
      const dry = await bringVote(graph, exportWith(INDIA_ABSTAINS), { dryRun: true });
      expect(await snapshot(graph)).toBe(before);

      const real = await bringVote(graph, exportWith(INDIA_ABSTAINS));
      expect(real.written).toEqual(dry.written);
      const after = await snapshot(graph);
      expect(after).not.toBe(before);

      const again = await bringVote(graph, exportWith(INDIA_ABSTAINS));
      expect(again.written).toMatchObject({ created: 0, joined: 0, changed: 0, unchanged: 1 });
      expect(await snapshot(graph)).toBe(after);
    });
  });

  it('are the same graph whichever says it again in the words of the first', async () => {
    await sandbox(graph, async (graph) => {
      await bringVote(graph, exportWith(INDIA_ABSTAINS));
      const first = await snapshot(graph);
      const corrected = await bringVote(graph, exportWith({ ...INDIA_ABSTAINS, IND: 'Y' }));
      expect(corrected.written).toMatchObject({ changed: 1, contested: 0 });
      const { data, errors } = await ask<Answer>(graph, BALLOTS);
      expect(errors).toBeUndefined();
      expect(data.holdings.counts.contestedBallots).toBe(0);

      await bringVote(graph, exportWith(INDIA_ABSTAINS));
      expect(await snapshot(graph)).toBe(first);
    });
  });

  it('are not taken for one vote unasked when too many votes differ: the record is left out, and the case is told', async () => {
    await sandbox(graph, async (graph) => {
      const turned = Object.fromEntries(
        [...SHIPPED].filter(([, letter]) => letter === 'N').map(([state]) => [state, 'A']),
      );

      const { written, problems } = await bringVote(graph, exportWith(turned));

      expect(written).toMatchObject({ created: 0, joined: 0 });
      expect(problems.listed).toHaveLength(1);
      expect(problems.listed[0]).toMatchObject({ code: 'DOUBTFUL_MATCH', record: '3846885' });
      expect(problems.listed[0]?.sentence).toMatch(
        /^60 of the 172 votes that ga\/74\/247 has here and in unvotes differ/,
      );
    });
  });
});
