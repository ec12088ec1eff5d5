import { afterAll, describe, expect, it } from 'vitest';
import { readSince } from '../../src/graph/since.ts';
import { testGraph } from '../support/graph.ts';

const graph = testGraph();
const since = readSince(graph);
const later = async (day: string | null) => new Set((await since).after(day));

describe('since when things are there', () => {
  afterAll(() => graph.close());

  it('is told of all that has a day but votes, and nothing is later than now', async () => {
    const [early, late] = [await later('1950-01-01'), await later('2100-01-01')];

    expect(await later(null)).toEqual(new Set());
    expect(late).toEqual(new Set());
    const types = new Set([...early].map((id) => id.split(':')[2]));
    expect([...types].sort()).toEqual(
      expect.arrayContaining([
        'article',
        'assertion',
        'claim',
        'contradiction',
        'corroboration',
        'decision',
        'resolution',
        'session',
      ]),
    );
    expect(types).not.toContain('vote');
  });

  it('is for what is voted on the day of its first vote, and a treaty is there while it is negotiated', async () => {
    const RESOLUTION = 'urn:caucus:resolution:ga/74/247';

    expect([await later('2019-12-26'), await later('2019-12-27')].map((ids) => ids.has(RESOLUTION))).toEqual([
      true,
      false,
    ]);
    expect((await later('2019-12-26')).has('urn:caucus:treaty:un-cybercrime')).toBe(false);
  });

  it('is told of every claim that has no span of its own, also where its text has no date', async () => {
    const text = 'MATCH (claim:Claim) WHERE claim.validFrom IS NULL AND claim.validTo IS NULL RETURN claim.id';
    const claims = (await graph.read({ name: 'test', text }, {})).map(([id]) => id as string);
    const early = await later('1944-12-31');

    expect(claims.length).toBeGreaterThan(300);
    expect(claims.filter((id) => !early.has(id))).toEqual([]);
  });

  it('is for what was so until a day, of which nobody says since when, the day on which it was first written', async () => {
    const text = 'MATCH (claim:Claim) WHERE claim.validFrom IS NULL AND claim.validTo IS NOT NULL RETURN claim.id';
    const past = (await graph.read({ name: 'test', text }, {})).map(([id]) => id as string);
    // The article appeared on this day at the earliest.
    const [before, on] = [await later('2024-08-07'), await later('2024-08-08')];

    expect(past).toEqual(['urn:caucus:claim:un-cybercrime/c09', 'urn:caucus:claim:un-cybercrime/c10']);
    expect(past.filter((id) => !before.has(id))).toEqual([]);
    expect(past.filter((id) => on.has(id))).toEqual([]);
  });

  it('grows with the day', async () => {
    const days = ['1950-01-01', '1980-01-01', '2019-12-01', '2022-06-01', '2024-08-08'];
    const sizes = await Promise.all(days.map(async (day) => (await later(day)).size));

    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});
