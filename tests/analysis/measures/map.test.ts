import { describe, expect, it } from 'vitest';
import { commonVotesOf, kappaOf } from '../../../src/analysis/kernel/kappa-matrix.ts';
import { submatrixOf } from '../../../src/analysis/kernel/submatrix.ts';
import { principalMap, type StateMap, scaledMap } from '../../../src/analysis/statistics/state-map.ts';
import { drawn, everything, planted, shipped } from '../../support/matrix.ts';
import { correlation } from '../../support/statistics.ts';

const N = Number.NaN;

/** Agreement such that √(1 − agreement) is the distance of points. */
const agreementOf = (points: readonly (readonly [number, number])[]) =>
  Float64Array.from(points.flatMap((a) => points.map((b) => 1 - (a[0] - b[0]) ** 2 - (a[1] - b[1]) ** 2)));

const distance = ({ points }: StateMap, a: number, b: number) => {
  const [from, to] = [points[a] as readonly [number, number], points[b] as readonly [number, number]];
  return Math.hypot(from[0] - to[0], from[1] - to[1]);
};

describe('classical scaling', () => {
  const points = [
    [0, 0],
    [0.8, 0.1],
    [0.5, 0.4],
    [0.1, 0.3],
  ] as const;

  it('finds points from their distances, and that two axes explain all', () => {
    const map = scaledMap(agreementOf(points), 4, [1, 2]);

    for (const [a, from] of points.entries())
      for (const [b, to] of points.entries())
        expect(distance(map, a, b)).toBeCloseTo(Math.hypot(from[0] - to[0], from[1] - to[1]), 6);
    expect((map.explained?.[0] ?? 0) + (map.explained?.[1] ?? 0)).toBeCloseTo(1, 9);
    expect(map.reason).toBeNull();
  });

  it('turns each axis to the side of its anchor', () => {
    const [a, b] = [scaledMap(agreementOf(points), 4, [1, 2]), scaledMap(agreementOf(points), 4, [0, 1])];

    expect(a.points[1]?.[0]).toBeGreaterThan(0);
    expect(a.points[2]?.[1]).toBeGreaterThan(0);
    expect(b.points[0]?.[0]).toBeGreaterThan(0);
    expect(b.points[1]?.[1]).toBeGreaterThan(0);
    expect(b.points[0]?.[0]).toBeCloseTo(-(a.points[0]?.[0] ?? N), 9);
    expect([a.anchors, b.anchors]).toEqual([
      [1, 2],
      [0, 1],
    ]);
  });

  it('leaves off who cannot be compared with all others, and keeps a side without an anchor', () => {
    const agreement = agreementOf([...points, [0.3, 0.3]]);
    agreement[0 * 5 + 4] = N;
    agreement[4 * 5 + 0] = N;
    const map = scaledMap(agreement, 5, [4, 4]);

    expect(map.points.map((point) => point === null)).toEqual([false, false, false, false, true]);
    expect(map.anchors).not.toContain(4);
    expect(Math.max(...map.points.map((point) => Math.abs(point?.[0] ?? 0)))).toBe(
      Math.max(...map.points.map((point) => point?.[0] ?? 0)),
    );
  });

  it('says why there is none', () => {
    expect(scaledMap(new Float64Array(0), 0, [0, 0])).toEqual({
      points: [],
      explained: null,
      anchors: null,
      reason: 'Fewer than three states can be compared with each other.',
    });
    expect(scaledMap(new Float64Array(16).fill(N), 4, [0, 1]).points).toEqual([null, null, null, null]);
    expect(scaledMap(new Float64Array(16).fill(1), 4, [0, 1]).reason).toMatch(/always agree/);
  });
});

describe('principal components', () => {
  it('part planted blocs', async () => {
    const matrix = await planted({ states: 30, events: 120, blocs: 3, seed: 5, noise: 0.2 });
    const map = principalMap(submatrixOf(matrix, everything(matrix)), [0, 1]);

    for (let state = 3; state < 30; state += 1)
      expect(distance(map, state, state % 3)).toBeLessThan(distance(map, state, (state + 1) % 3));
    expect(map.points[0]?.[0]).toBeGreaterThan(0);
    expect(map.points[1]?.[1]).toBeGreaterThan(0);
  });

  it('put who seldom votes near the middle, and who never does nowhere', () => {
    const matrix = drawn({ a: 'YNYNYN', b: 'YNYNYN', c: 'NYNYNY', d: 'NYNYNY', e: 'YXXXXX', f: 'XXXXXX' });
    const { points, explained } = principalMap(submatrixOf(matrix, everything(matrix)), [0, 1]);

    expect(Math.abs(points[4]?.[0] ?? N)).toBeLessThan(Math.abs(points[0]?.[0] ?? N) / 2);
    expect(points[5]).toBeNull();
    expect(explained?.[0]).toBeGreaterThan(0.9);
  });

  it('say why there are none', () => {
    const of = (rows: Record<string, string>) => {
      const matrix = drawn(rows);
      return principalMap(submatrixOf(matrix, everything(matrix)), [0, 1]);
    };

    expect(of({})).toEqual({
      points: [],
      explained: null,
      anchors: null,
      reason: 'Fewer than three states expressed a choice.',
    });
    expect(of({ a: 'YN', b: 'YX' }).reason).toMatch(/^Fewer than three/);
    expect(of({ a: 'YYN', b: 'YYN', c: 'YYN', d: 'YYN' })).toMatchObject({ explained: null, reason: /unanimous/ });
  });

  it('of the General Assembly order states on the first axis as classical scaling of κ does', async () => {
    const matrix = await shipped();
    const votes = submatrixOf(
      matrix,
      matrix.mask(({ session, scope }) => session > 64 && scope === 'WHOLE'),
    );
    const anchors = [matrix.placeOf('USA') as number, matrix.placeOf('DEU') as number] as const;
    const principal = principalMap(votes, anchors);
    const scaled = scaledMap(kappaOf(votes, commonVotesOf(votes), 20), votes.states, anchors);
    const both = [...principal.points.keys()].filter((state) => principal.points[state] && scaled.points[state]);
    const axis = ({ points }: StateMap) => both.map((state) => points[state]?.[0] ?? N);

    expect(both.length).toBeGreaterThan(180);
    expect(correlation(axis(principal), axis(scaled))).toBeGreaterThan(0.8);
    expect((principal.explained?.[0] ?? N) + (principal.explained?.[1] ?? N)).toBeGreaterThan(0.5);
  });
});
