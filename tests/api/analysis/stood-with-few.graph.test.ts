import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server.ts';

const { ask } = testServer();

describe('votes with few', () => {
  it('are found where a state stood alone', async () => {
    const { state } = await ask<{
      state: {
        stoodWithFew: {
          totalCount: number;
          nodes: { ballots: { nodes: { choice: string; state: { iso3: string } }[] } }[];
        };
      };
    }>(
      '{ state(iso3: "USA") { stoodWithFew(atMost: 1, first: 5, over: {from: "1946-01-01"}) { totalCount nodes { ballots(first: 200, choice: [AGAINST]) { nodes { choice state { iso3 } } } } } } }',
    );

    expect(state.stoodWithFew.totalCount).toBeGreaterThan(100);
    for (const { ballots } of state.stoodWithFew.nodes.filter(({ ballots }) => ballots.nodes.length > 0))
      expect(ballots.nodes.map(({ state }) => state.iso3)).toEqual(['USA']);
  });
});
