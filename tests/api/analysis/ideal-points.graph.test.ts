import { describe, expect, it } from 'vitest';
import { askAnew } from '../../support/ask.ts';
import { testServer } from '../../support/server.ts';

const { graph, ask, refused } = testServer();

type Found = {
  points: { state: { iso3: string }; point: number; standardError: number | null; ballots: number }[];
  unplaced: { iso3: string }[];
  anchor: { iso3: string };
  rollCalls: number;
  reason: string | null;
};
const FIELDS = `{ points { state { iso3 } point standardError ballots } unplaced { iso3 } anchor { iso3 } rollCalls reason
  parameters { over { sessions } abstention minCommonVotes } }`;
const of = ({ points }: Found, iso3: string) => points.find(({ state }) => state.iso3 === iso3)?.point as number;

describe('ideal points', () => {
  it('put states on a line from the side of the anchor on, with mean 0 and variance 1', async () => {
    const { idealPoints: found } = await ask<{ idealPoints: Found }>(`{ idealPoints ${FIELDS} }`);
    const points = found.points.map(({ point }) => point);
    const mean = points.reduce((sum, point) => sum + point, 0) / points.length;

    expect(found.reason).toBeNull();
    expect(found.anchor.iso3).toBe('USA');
    expect(of(found, 'USA')).toBeGreaterThan(of(found, 'FRA'));
    expect(of(found, 'FRA')).toBeGreaterThan(of(found, 'BRA'));
    expect(of(found, 'BRA')).toBeGreaterThan(of(found, 'SYR'));
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(mean).toBeCloseTo(0, 6);
    expect(points.reduce((sum, point) => sum + (point - mean) ** 2, 0) / points.length).toBeCloseTo(1, 1);
    for (const { ballots, standardError } of found.points) {
      expect(ballots).toBeGreaterThanOrEqual(10);
      expect(ballots).toBeLessThanOrEqual(found.rollCalls);
      expect(standardError).toBeNull();
    }
  });

  it('turn to their anchor', async () => {
    const { usa, syr } = await ask<Record<'usa' | 'syr', Found>>(
      `{ usa: idealPoints(over: {sessions: [74]}) ${FIELDS} syr: idealPoints(over: {sessions: [74]}, anchor: "syr") ${FIELDS} }`,
    );

    expect(of(usa, 'USA')).toBeGreaterThan(0);
    expect(of(syr, 'SYR')).toBeGreaterThan(0);
    expect(of(syr, 'USA')).toBeLessThan(0);
  });

  it('have errors from sessions drawn anew, the same for the same seed in a server that was started anew', async () => {
    const query = (seed: number) =>
      `{ idealPoints(over: {sessions: [72, 73, 74]}, resamples: 3, seed: ${seed}) ${FIELDS} }`;
    const one = await ask<{ idealPoints: Found }>(query(1));
    const two = await ask<{ idealPoints: Found }>(query(2));
    const again = await askAnew<object>(graph, query(1));
    const errors = ({ idealPoints }: { idealPoints: Found }) =>
      idealPoints.points.map(({ standardError }) => standardError);

    expect(again.data).toEqual(one);
    expect(errors(one).filter((error) => error !== null && error > 0).length).toBeGreaterThan(180);
    expect(errors(two)).not.toEqual(errors(one));
    expect(two.idealPoints.points.map(({ point }) => point)).toEqual(one.idealPoints.points.map(({ point }) => point));
  });

  it('have no error from one session, and say why there are no points', async () => {
    const { one, never, former } = await ask<Record<'one' | 'never' | 'former', Found>>(
      `{ one: idealPoints(over: {sessions: [74]}, resamples: 3) ${FIELDS} never: idealPoints(over: {to: "1900-01-01"}) ${FIELDS}
         former: idealPoints(anchor: "DDR") ${FIELDS} }`,
    );

    expect(one.points.every(({ standardError }) => standardError === null)).toBe(true);
    expect(never).toMatchObject({ points: [], unplaced: [], rollCalls: 0, reason: 'No roll call fits.' });
    expect(former.points).toEqual([]);
    expect(former.reason).toBe('The anchor DDR has too few ballots to say which side is which.');
  });

  it('refuse what cannot be, with a sentence', async () => {
    expect(await refused('{ idealPoints(resamples: 51) { reason } }')).toEqual(['resamples: 51 is not from 0 to 50.']);
    expect(await refused('{ idealPoints(resamples: -1) { reason } }')).toEqual(['resamples: -1 is not from 0 to 50.']);
    expect((await refused('{ idealPoints(over: {from: "1946-01-01"}, resamples: 50) { reason } }'))?.[0]).toMatch(
      /^resamples: 50 of \d+ roll calls take too long\. At most \d of so many/,
    );
    expect((await refused('{ idealPoints(anchor: "XXX") { reason } }'))?.[0]).toMatch(/^anchor: no state/);
  });
});
