import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RollCall } from '../../../src/analysis/kernel/matrix.ts';
import { MatrixCache } from '../../../src/api/kernel/matrix-cache.ts';
import { readVotesAhead } from '../../../src/api/kernel/votes-ahead.ts';
import { nodeCache } from '../../../src/graph/kernel/nodes.ts';
import type { Node } from '../../../src/graph/node.ts';
import { voteEventId } from '../../../src/graph/vote-event.ts';
import { readRollCalls } from '../../../src/roll-calls/read-roll-calls.ts';
import type { RequestRecord } from '../../../src/telemetry/request-record.ts';
import { testGraph } from '../../support/graph.ts';
import { jsonOf, listen, post } from '../../support/listen.ts';

const graph = testGraph();
const matrices = new MatrixCache(graph, (before) => readRollCalls(graph, { before }));
let votes: readonly RollCall[];

describe('votes that are read ahead', () => {
  beforeAll(async () => {
    votes = (await matrices.get()).votes.rollCalls;
  });
  afterAll(async () => {
    await matrices.close();
    await graph.close();
  });

  it('are there with what they were about, the newest first, as long as they are wanted', async () => {
    const cache = nodeCache<Node>();
    let asked = 0;
    await readVotesAhead(graph, cache, votes, () => ++asked <= 2);

    const newest = votes.slice(-400);
    for (const { key } of newest) {
      const event = cache.get(voteEventId(key));
      expect(event?.type === 'VoteEvent' && cache.has(event.motion)).toBe(true);
    }
    expect(cache.has(voteEventId(votes.at(-401)?.key ?? ''))).toBe(false);
  });

  it('leave room for what else is asked', async () => {
    const cache = nodeCache<Node>(1_000_000);
    await readVotesAhead(graph, cache, votes, () => true);

    expect(cache.calculatedSize).toBeGreaterThan(700_000);
    expect(cache.has(voteEventId(votes.at(-1)?.key ?? ''))).toBe(true);
    expect(cache.size).toBeLessThan(votes.length);
  });

  it('are listed without a look into the database by a server that has been there for a while', async () => {
    const told: RequestRecord[] = [];
    const url = `${await listen({ told: [(record) => told.push(record)] }, graph)}/graphql`;
    let number = 0;
    // Another list each time: the same one would be kept.
    const statements = async () => {
      number += 1;
      const query = `{ votes(first: 1${number % 10}, where: { topics: ["urn:caucus:topic:human-rights"], sessions: [${45 + (number % 25)}] }) {
        totalCount nodes { name motion { name } ballots(first: 200, choice: [AGAINST]) { nodes { state { name } } } }
      } }`;
      expect(jsonOf(await post(url, { query })).data.votes.totalCount).toBeGreaterThan(0);
      return told.at(-1)?.reads.length;
    };
    await expect.poll(statements, { timeout: 150_000, interval: 500 }).toBe(0);
  });
});
