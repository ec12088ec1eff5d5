import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server.ts';

const { ask } = testServer();

type Part = { id: string; label: string; members: number; states: { iso3: string }[]; defections: unknown[] };
type VotePage = Record<'regions' | 'groups' | 'blocs', Part[]> & {
  name: string;
  accounts: unknown[];
  evidence: unknown[];
  previous: { id: string } | null;
  series: { votes: { nodes: { id: string }[] } };
};

const PAGE = `{
  voteEvent(id: "urn:caucus:vote:ga/74/7") {
    id name heldOn result for against abstain notVoting totals contested important
    motion { symbol title proposedBy { name } }
    topics { name }
    regions: split(by: REGION) { ...Part }
    groups: split(by: BLOC) { ...Part }
    blocs: split(by: BLOC, blocs: ["urn:caucus:bloc:eu", "urn:caucus:bloc:brics", "urn:caucus:bloc:nato"]) { ...Part }
    accounts { record name dataset { name } stated { for against abstain } counted { for against abstain } }
    evidence { citation url }
    previous { id name }
    next { id name }
    series { name count votes(first: 30) { nodes { id heldOn for against abstain } } }
  }
}
fragment Part on SplitPart { id label members for against abstain absent agreementIndex states { iso3 } defections { choice state { name } } }`;

describe('a vote page', () => {
  it('is one question, and less than 6 kB on the wire', async () => {
    const page = await ask<{ voteEvent: VotePage }>(PAGE);
    const { regions, groups, blocs, accounts, evidence, series } = page.voteEvent;

    expect([regions.length, groups.length, blocs.length]).toEqual([5, 5, 4]);
    expect(new Set([...regions, ...groups, ...blocs].map(({ id }) => id)).size).toBe(14);
    for (const { members, states } of [...regions, ...groups]) expect(states).toHaveLength(members);
    expect(blocs.some(({ defections }) => defections.length > 0)).toBe(true);
    expect([accounts.length, evidence.length].every((length) => length > 0)).toBe(true);
    expect(series.votes.nodes.length).toBeGreaterThan(10);
    expect(gzipSync(JSON.stringify({ data: page })).length).toBeLessThan(6000);
  });

  it('by a symbol has the accounts of each ballot within the limits, with pages as they are', async () => {
    const { votes } = await ask<{ votes: { nodes: { ballots: { nodes: { accounts: unknown[] }[] } }[] } }>(
      '{ votes(where: {symbol: "A/RES/74/247", scope: [WHOLE]}) { nodes { ballots { nodes { accounts { choice dataset { name } } } } } } }',
    );
    expect(votes.nodes[0]?.ballots.nodes).toHaveLength(172);
    expect(votes.nodes[0]?.ballots.nodes.every(({ accounts }) => accounts.length > 0)).toBe(true);
  });
});
