import { afterAll, describe, expect, it } from 'vitest';
import { type ClaimFilter, claimsThatFit } from '../../src/graph/claim-filter.ts';
import { readClaimLedger } from '../../src/graph/claim-ledger.ts';
import { surroundingsOf } from '../../src/graph/claim-surroundings.ts';
import { contradictions, countContradictions } from '../../src/graph/contradiction.ts';
import { countCorroborations } from '../../src/graph/corroboration.ts';
import { decisionSurroundings } from '../../src/graph/decision.ts';
import { type AsOf, NOW } from '../../src/graph/kernel/as-of.ts';
import type { Graph, Statement } from '../../src/graph/kernel/graph.ts';
import { firstOf } from '../../src/graph/kernel/page.ts';
import { readSince } from '../../src/graph/since.ts';
import { testGraph } from '../support/graph.ts';
import { sandbox } from '../support/sandbox.ts';

const neo4j = testGraph();
const id = (key: string) => `urn:caucus:claim:un-cybercrime/${key}`;
const PAGE = firstOf(200);
const BEFORE = { valid: null, recorded: '2000-01-01T00:00:00.000Z', later: [] };
/** Takes back the claims $ids. */
const TAKE_BACK: Statement = {
  name: 'take-back',
  text: "UNWIND $ids AS id MATCH (claim:Claim {id: id}) SET claim.recordedTo = '2030-01-01T00:00:00.000Z'",
};
const LATER = { valid: null, recorded: '2030-06-01T00:00:00.000Z', later: [] };

afterAll(() => neo4j.close());

/** The ids of the claims that fit, as of a time. */
const fitting = async (graph: Graph, filter: ClaimFilter, asOf: AsOf) =>
  claimsThatFit(await readClaimLedger(graph), filter, asOf).map(({ claim }) => claim.id);

/** A day, with what came later. */
const on = async (valid: string): Promise<AsOf> => ({
  valid,
  recorded: null,
  later: (await readSince(neo4j)).after(valid),
});

describe('claims as of another time', () => {
  it('are none before the first was recorded', async () => {
    expect(await fitting(neo4j, {}, BEFORE)).toEqual([]);
    expect(await countContradictions(neo4j, { aspect: null, kind: null, keys: null, dossiers: null }, BEFORE)).toBe(0);
    expect(await countCorroborations(neo4j, { keys: null, dossiers: null }, BEFORE)).toBe(0);
    expect(await decisionSurroundings(neo4j, ['urn:caucus:decision:adopt-draft'], BEFORE)).toEqual([
      { accounts: [], on: null, settledBy: null, contradictions: [], contested: false },
    ]);
    expect(await fitting(neo4j, { speakers: ['urn:caucus:person:deborah-brown'] }, BEFORE)).toEqual([]);
  });

  it('are those that were so on the day: what the US resisted before the adoption it no longer does', async () => {
    const opposed: ClaimFilter = { predicate: ['OPPOSES'], about: ['urn:caucus:state:USA'] };

    expect(await fitting(neo4j, opposed, await on('2024-08-01'))).toContain(id('g60'));
    expect(await fitting(neo4j, opposed, await on('2024-08-08'))).not.toContain(id('g60'));
  });

  it('are none about a vote before it was held', async () => {
    const clause: ClaimFilter = { about: ['urn:caucus:vote:irn-delete-non-suppression'] };

    expect(await fitting(neo4j, clause, await on('2024-08-07'))).toEqual([]);
    expect((await fitting(neo4j, clause, await on('2024-08-08'))).length).toBeGreaterThan(10);
  });

  it('are made only by what had been said: an article of later says nothing yet', async () => {
    const ledger = await readClaimLedger(neo4j);
    const made = claimsThatFit(ledger, { articles: ['urn:caucus:article:001'] }, await on('2022-06-01'));

    expect(made).toEqual([]);
    expect(claimsThatFit(ledger, { articles: ['urn:caucus:article:002'] }, await on('2022-06-01'))).not.toEqual([]);
  });

  it('contradict each other only while two of them stand', async () => {
    await sandbox(neo4j, async (graph) => {
      await graph.write((run) => run(TAKE_BACK, { ids: ['d48', 'd49'].map(id) }));
      const keys = { aspect: null, kind: null, keys: ['I05', 'I06', 'I01'], dossiers: null };

      const [fifty] = await surroundingsOf(graph, [id('d50')], LATER);
      const left = await contradictions(graph, keys, PAGE, LATER);

      expect(fifty).toMatchObject({ contradictions: [], contested: false });
      expect(left.items.map((item) => item.id)).toEqual(['urn:caucus:contradiction:un-cybercrime/i01']);
      expect((await contradictions(graph, keys, PAGE, NOW)).items).toHaveLength(3);
      expect(await fitting(graph, { contested: true, keys: ['D50'] }, LATER)).toEqual([]);
      expect(await fitting(graph, { contested: true, keys: ['D50'] }, NOW)).toEqual([id('d50')]);
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
