import { afterAll, describe, expect, it } from 'vitest';
import { assertionsBySpeaker } from '../../src/graph/assertion.ts';
import { ALL_CLAIMS, claims, claimsByEntity, claimsById, countClaims, isCurrent } from '../../src/graph/claim.ts';
import { surroundingsOf } from '../../src/graph/claim-surroundings.ts';
import { contradictions, countContradictions } from '../../src/graph/contradiction.ts';
import { countCorroborations } from '../../src/graph/corroboration.ts';
import { decisionSurroundings } from '../../src/graph/decision.ts';
import { NOW } from '../../src/graph/kernel/as-of.ts';
import type { Statement } from '../../src/graph/kernel/graph.ts';
import { testGraph } from '../support/graph.ts';
import { sandbox } from '../support/sandbox.ts';

const neo4j = testGraph();
const id = (key: string) => `urn:caucus:claim:un-cybercrime/${key}`;
const PAGE = { first: 200, after: null };
const BEFORE = { valid: null, recorded: '2000-01-01T00:00:00.000Z', later: [] };
/** Takes back the claims $ids. */
const TAKE_BACK: Statement = {
  name: 'take-back',
  text: "UNWIND $ids AS id MATCH (claim:Claim {id: id}) SET claim.recordedTo = '2030-01-01T00:00:00.000Z'",
};
const LATER = { valid: null, recorded: '2030-06-01T00:00:00.000Z', later: [] };

afterAll(() => neo4j.close());

describe('claims as of another time', () => {
  it('are none before the first was recorded', async () => {
    expect(await countClaims(neo4j, ALL_CLAIMS, BEFORE)).toBe(0);
    expect((await claims(neo4j, ALL_CLAIMS, PAGE, BEFORE)).items).toEqual([]);
    expect(await countContradictions(neo4j, { aspect: null, kind: null, keys: null }, BEFORE)).toBe(0);
    expect(await countCorroborations(neo4j, null, BEFORE)).toBe(0);
    expect(await decisionSurroundings(neo4j, ['urn:caucus:decision:adopt-draft'], BEFORE)).toEqual([
      { accounts: [], on: null, settledBy: null, contradictions: [], contested: false },
    ]);
    const speaker = ['urn:caucus:person:deborah-brown'];
    expect(await assertionsBySpeaker(neo4j, speaker, PAGE, BEFORE)).toEqual([{ items: [], more: false }]);
  });

  it('are those that were so on the day: what the US resisted before the adoption it no longer does', async () => {
    const on = async (valid: string) => {
      const filter = { predicate: 'OPPOSES' as const, contested: null };
      const [found] = await claimsByEntity(neo4j, ['urn:caucus:state:USA'], null, filter, PAGE, {
        valid,
        recorded: null,
        later: [],
      });
      return found?.items.map((item) => item.id);
    };

    expect(await on('2024-08-01')).toContain(id('g60'));
    expect(await on('2024-08-08')).not.toContain(id('g60'));
  });

  it('are none about a vote before it was held', async () => {
    const clause = ['urn:caucus:vote:irn-delete-non-suppression'];
    const all = { predicate: null, contested: null };
    const on = async (valid: string) =>
      (await claimsByEntity(neo4j, clause, null, all, PAGE, { valid, recorded: null, later: [] }))[0]?.items.length;

    expect(await on('2024-08-07')).toBe(0);
    expect(await on('2024-08-08')).toBeGreaterThan(10);
  });

  it('are judged alike by the statements and by `isCurrent`', async () => {
    const asOf = { valid: '2024-08-08', recorded: null, later: [] };
    const all = await claims(neo4j, ALL_CLAIMS, PAGE, NOW);
    const read = await claimsById(
      neo4j,
      all.items.map((item) => item.id),
    );
    const listed = new Set((await claims(neo4j, ALL_CLAIMS, PAGE, asOf)).items.map((item) => item.id));
    const last = all.items.at(-1)?.key ?? '';

    for (const claim of read) if (claim.order <= last) expect(isCurrent(claim, asOf)).toBe(listed.has(claim.id));
  });

  it('contradict each other only while two of them stand', async () => {
    await sandbox(neo4j, async (graph) => {
      await graph.write((run) => run(TAKE_BACK, { ids: ['d48', 'd49'].map(id) }));
      const keys = { aspect: null, kind: null, keys: ['I05', 'I06', 'I01'] };

      const [fifty] = await surroundingsOf(graph, [id('d50')], LATER);
      const left = await contradictions(graph, keys, PAGE, LATER);

      expect(fifty).toMatchObject({ contradictions: [], contested: false });
      expect(left.items.map((item) => item.id)).toEqual(['urn:caucus:contradiction:un-cybercrime/i01']);
      expect((await contradictions(graph, keys, PAGE, NOW)).items).toHaveLength(3);
    });
  });

  it('leave a decision the accounts that stand', async () => {
    await sandbox(neo4j, async (graph) => {
      await graph.write((run) => run(TAKE_BACK, { ids: ['d39', 'd40', 'd41', 'd34'].map(id) }));

      const [decision] = await decisionSurroundings(graph, ['urn:caucus:decision:adopt-draft'], LATER);

      expect(decision?.accounts).not.toContain(id('d40'));
      expect(decision?.accounts[0]).toBe(id('d31'));
      expect(decision?.contradictions).not.toContain('urn:caucus:contradiction:un-cybercrime/i02');
      expect(decision?.contested).toBe(true);
    });
  });
});
