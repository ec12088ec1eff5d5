import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server.ts';

const { ask } = testServer();

describe('votes by how divided the states were', () => {
  it('begin with ties, and page on without a gap', async () => {
    type Page = {
      rollCalls: { nodes: { id: string; for: number; against: number }[]; pageInfo: { endCursor: string } };
    };
    const first = await ask<Page>('{ rollCalls(first: 10) { nodes { id for against } pageInfo { endCursor } } }');
    const next = await ask<Page>(
      `{ rollCalls(first: 10, after: "${first.rollCalls.pageInfo.endCursor}") { nodes { id for against } pageInfo { endCursor } } }`,
    );

    const share = ({ for: yes, against }: { for: number; against: number }) =>
      Math.abs(yes - against) / (yes + against);
    const shares = [...first.rollCalls.nodes, ...next.rollCalls.nodes].map(share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBe(0);
  });

  it('are found where a state stood alone', async () => {
    const { state } = await ask<{
      state: {
        stoodWithFew: {
          totalCount: number;
          nodes: { ballots: { nodes: { choice: string; state: { iso3: string } }[] } }[];
        };
      };
    }>(
      '{ state(iso3: "USA") { stoodWithFew(atMost: 1, first: 5) { totalCount nodes { ballots(first: 200, choice: [AGAINST]) { nodes { choice state { iso3 } } } } } } }',
    );

    expect(state.stoodWithFew.totalCount).toBeGreaterThan(100);
    for (const { ballots } of state.stoodWithFew.nodes.filter(({ ballots }) => ballots.nodes.length > 0))
      expect(ballots.nodes.map(({ state }) => state.iso3)).toEqual(['USA']);
  });
});
