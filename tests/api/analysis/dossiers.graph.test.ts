import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server.ts';

const { ask } = testServer();

type Dossier = { id: string; name: string; claims: { totalCount: number } };
type Answer = { dossiers: Dossier[]; claims: { totalCount: number; tallies: { count: number }[] } };

describe('the dossiers', () => {
  it('are listed with their claims, which are all that there are', async () => {
    const { dossiers, claims } = await ask<Answer>(
      `{ dossiers { id name claims { totalCount } } claims { totalCount tallies(by: [DOSSIER]) { count } } }`,
    );

    expect(dossiers.map(({ id }) => id)).toContain('urn:caucus:dataset:un-cybercrime');
    expect(dossiers.length).toBeGreaterThan(1);
    expect(dossiers.map((one) => one.claims.totalCount).sort((a, b) => b - a)).toEqual(
      claims.tallies.map(({ count }) => count),
    );
    expect(dossiers.reduce((sum, one) => sum + one.claims.totalCount, 0)).toBe(claims.totalCount);
  });

  it('are those that had been read then, and no dataset of votes has claims', async () => {
    const { asOf, dataset } = await ask<{ asOf: Pick<Answer, 'dossiers'>; dataset: Dossier }>(
      `{
        asOf(valid: "2010-01-01") { dossiers { id } }
        dataset(id: "urn:caucus:dataset:unvotes") { claims { totalCount } }
      }`,
    );

    expect(asOf.dossiers.map(({ id }) => id)).not.toContain('urn:caucus:dataset:ukraine-es-11');
    expect(dataset.claims.totalCount).toBe(0);
  });
});
