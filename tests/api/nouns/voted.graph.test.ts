import type { ProfiledPlan } from 'neo4j-driver';
import { afterAll, describe, expect, it } from 'vitest';
import { statement } from '../../../src/graph/kernel/query.ts';
import { sent } from '../../../src/graph/kernel/sent.ts';
import { ask } from '../../support/ask.ts';
import { testDriver, testGraph } from '../../support/graph.ts';

const graph = testGraph();
const driver = testDriver();

type Voted = { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: Ballot[] };
type Ballot = {
  id: string;
  choice: string;
  contested: boolean;
  voteEvent: { held: { earliest: string | null; latest: string } };
};

const FIELDS =
  'totalCount pageInfo { hasNextPage endCursor } nodes { id choice contested voteEvent { held { earliest latest } } }';

async function voted(iso3: string, args: string): Promise<Voted> {
  const { data, errors } = await ask<{ state: { votes: Voted } }>(
    graph,
    `{ state(iso3: "${iso3}") { votes(${args}) { ${FIELDS} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.state.votes;
}

const hits = (plan: ProfiledPlan): number => plan.dbHits + plan.children.reduce((sum, child) => sum + hits(child), 0);

describe("a state's ballots", () => {
  afterAll(async () => {
    await graph.close();
    await driver.close();
  });

  it('come page by page, newest first, each once, all of them', async () => {
    const seen: Ballot[] = [];
    let after = '';
    for (;;) {
      const page = await voted('SSD', `first: 150${after}`);
      seen.push(...page.nodes);
      expect(page.totalCount).toBeGreaterThan(400);
      if (!page.pageInfo.hasNextPage) {
        expect(seen).toHaveLength(page.totalCount);
        break;
      }
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    const days = seen.map(({ voteEvent }) => voteEvent.held.latest);
    expect(days).toEqual(days.toSorted().reverse());
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  });

  it('cost the same number of database hits on the first page and 4,000 ballots down', async () => {
    const keys = await driver.executeQuery(
      "MATCH ()-[b:VOTED]->() WHERE b.key STARTS WITH 'USA|' RETURN b.key ORDER BY b.key DESC SKIP 4000 LIMIT 1",
    );
    const deep = keys.records[0]?.get(0) as string;
    const cost = async (high: string) => {
      const { text, given } = sent(statement('ballot/by-state'), { low: ['USA|'], high: [high], limit: 21 });
      const { summary } = await driver.executeQuery(`PROFILE ${text}`, given);
      return hits(summary.profile as ProfiledPlan);
    };

    const [first, second] = [await cost('USA}'), await cost(deep)];

    expect(first).toBeLessThan(400);
    expect(Math.abs(second - first) / first).toBeLessThan(0.1);
  });

  it('of a month are found by every day of it: `from` and `to` compare the first day that the vote can have been', async () => {
    const [inMay] = (await voted('FRA', 'first: 1, where: {from: "1985-12-01", to: "1985-12-31"}')).nodes;
    expect(inMay?.voteEvent.held).toEqual({ earliest: '1985-12-01', latest: '1985-12-31' });

    expect((await voted('FRA', 'where: {from: "1985-12-01", to: "1985-12-05"}')).totalCount).toBeGreaterThan(50);
    expect((await voted('FRA', 'where: {from: "1985-12-02", to: "1985-12-31"}')).totalCount).toBe(0);
  });

  it('can be kept to choices, to motions, to a topic; the parts add up to the whole', async () => {
    const all = (await voted('BRA', 'first: 1')).totalCount;
    const counts = await Promise.all(
      ['FOR', 'AGAINST', 'ABSTAIN', 'ABSENT', 'NOT_VOTING', 'INELIGIBLE', 'UNKNOWN'].map(
        async (choice) => (await voted('BRA', `choice: [${choice}]`)).totalCount,
      ),
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(all);

    const amendments = (await voted('BRA', 'where: {scope: [AMENDMENT]}')).totalCount;
    const resolutions = (await voted('BRA', 'where: {not: {scope: [AMENDMENT]}}')).totalCount;
    expect(amendments).toBeGreaterThan(100);
    expect(amendments + resolutions).toBe(all);

    const rights = await voted('BRA', 'where: {topics: ["urn:caucus:topic:human-rights"]}, first: 200');
    expect(rights.totalCount).toBeGreaterThan(900);
    expect(rights.pageInfo.hasNextPage).toBe(true);
  });
});
