import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Matrix } from '../../../src/analysis/kernel/matrix.ts';
import { findIdealPoints } from '../../../src/analysis/measures/ideal-points.ts';
import { upperTail } from '../../../src/analysis/statistics/normal.ts';
import { randomNumbers } from '../../../src/random.ts';
import { drawn, everything, shipped } from '../../support/matrix.ts';
import { correlation, spearman } from '../../support/statistics.ts';

/** Bailey, Strezhnev and Voeten's own estimates; the file is no part of the product. */
const PUBLISHED = fileURLToPath(
  new URL('../../../../shared/data/un-votes/ideal_points_1946_2019.csv.gz', import.meta.url),
);

/** Votes that an ordinal probit with known points makes. */
function simulated(points: readonly number[], rollCalls: number, seed: number): Matrix {
  const random = randomNumbers(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const rows = points.map(() => '');
  for (let k = 0; k < rollCalls; k += 1) {
    const [level, slope, cut] = [0.8 * normal(), 1.5 * normal(), 0.3 + random()];
    for (const [state, point] of points.entries()) {
      const y = level + slope * point + normal();
      rows[state] += random() < 0.1 ? 'X' : y < 0 ? 'N' : y < cut ? 'A' : 'Y';
    }
  }
  return drawn(
    Object.fromEntries(rows.map((row, state) => [`x-${String(state).padStart(3, '0')}`, row])),
    (place) => 1 + Math.floor(place / (rollCalls / 10)),
  );
}

describe('ideal points of simulated votes', () => {
  /** Quantiles of the standard normal distribution: the anchor is the highest. */
  const truth = Array.from({ length: 60 }, (_, state) => {
    let [low, high] = [-5, 5];
    while (high - low > 1e-9) {
      const middle = (low + high) / 2;
      if (1 - upperTail(middle) < (state + 0.5) / 60) low = middle;
      else high = middle;
    }
    return low;
  });
  const matrix = simulated(truth, 300, 3);
  const over = everything(matrix);

  it('are the points that made the votes, of mean 0 and variance 1, the anchor above 0', () => {
    const { points, reason } = findIdealPoints(matrix, over, { anchor: 59 });
    const found = points.map((point) => point?.point ?? Number.NaN);

    expect(reason).toBeNull();
    expect(correlation(found, truth)).toBeGreaterThan(0.99);
    expect(found.reduce((sum, point) => sum + point, 0)).toBeCloseTo(0, 6);
    expect(found.reduce((sum, point) => sum + point * point, 0) / 60).toBeCloseTo(1, 6);
    expect(found[59]).toBeGreaterThan(1);
  });

  it('turn around with the anchor', () => {
    const up = findIdealPoints(matrix, over, { anchor: 59 }).points.map((point) => point?.point ?? Number.NaN);
    const down = findIdealPoints(matrix, over, { anchor: 0 }).points.map((point) => point?.point ?? Number.NaN);

    expect(down[0]).toBeGreaterThan(1);
    expect(correlation(up, down)).toBeCloseTo(-1, 4);
  });

  it.each(['SESSION', 'ROLL_CALL'] as const)(
    'lie within three standard errors of the truth, drawn by %s',
    (resample) => {
      const { points } = findIdealPoints(matrix, over, { anchor: 59, resamples: 40, resample });
      const off = points.map(
        (of, state) => Math.abs((of?.point ?? 0) - (truth[state] as number) / 0.99) / (of?.standardError ?? 0),
      );

      expect(off.filter((errors) => errors < 3).length).toBeGreaterThanOrEqual(55);
      expect(off.filter((errors) => errors > 0.3).length).toBeGreaterThanOrEqual(30);
    },
  );

  it('are the same for the same seed', () => {
    const options = { anchor: 59, resamples: 5, seed: 4 };

    expect(findIdealPoints(matrix, over, options)).toEqual(findIdealPoints(matrix, over, options));
  });

  it('have no standard error from a single session', () => {
    const one = matrix.mask(({ session }) => session === 1);

    expect(findIdealPoints(matrix, one, { anchor: 59, resamples: 5 }).points[0]?.standardError).toBeNull();
  });
});

describe('where there is no line', () => {
  it.each([
    ['no states', drawn({}), 'No roll call fits.'],
    ['unanimous votes', drawn({ CHN: 'Y'.repeat(20), USA: 'Y'.repeat(20) }), /^At no roll call/],
    ['too few ballots', drawn({ CHN: 'YN', USA: 'NY' }), /^At no roll call/],
    [
      'an anchor that did not vote',
      drawn({ CHN: 'YN'.repeat(9), FRA: 'NY'.repeat(9), USA: 'XX'.repeat(9) }),
      /^The anchor USA has too few/,
    ],
  ])('%s: says why and gives no number', (_, matrix, reason) => {
    const found = findIdealPoints(matrix, everything(matrix), { anchor: matrix.placeOf('USA') ?? 0 });

    expect(found.points).toEqual(matrix.states.map(() => null));
    expect(found.reason).toMatch(reason);
  });

  it('two states that always differ stand on both sides, with no point for a third that hardly votes', () => {
    const matrix = drawn({ CHN: 'YNAYNAYNAYNY', FRA: 'Y'.padEnd(12, 'X'), USA: 'NYYNYYNYYNYN' });
    const { points } = findIdealPoints(matrix, everything(matrix), { anchor: matrix.placeOf('USA') as number });

    expect(points.map((point) => point?.point.toFixed(3) ?? null)).toEqual(['-1.000', null, '1.000']);
    expect(points[0]?.ballots).toBe(12);
  });
});

describe('an anchor in the middle', () => {
  const middle = { USA: 'A'.repeat(12), CHN: 'YN'.repeat(6), FRA: 'NY'.repeat(6) };
  const place = (rows: Record<string, string>, anchor: string) => {
    const matrix = drawn(rows);
    return findIdealPoints(matrix, everything(matrix), { anchor: matrix.placeOf(anchor) as number });
  };

  it('stands at 0 of the line of the others, the first of whom is above', () => {
    const { points, reason } = place(middle, 'USA');

    expect(reason).toBeNull();
    for (const [state, point] of [1.224745, -1.224745, 0].entries()) expect(points[state]?.point).toBeCloseTo(point, 6);
    expect(points.map((point) => point?.ballots)).toEqual([12, 12, 12]);
  });

  it('is on the line of those with whom it voted, wherever others are farther apart', () => {
    const apart = { BRA: `${'X'.repeat(12)}${'YYNN'.repeat(6)}`, IND: `${'X'.repeat(12)}${'NNYY'.repeat(6)}` };
    const [, china, france, , anchor] = place({ ...middle, ...apart }, 'USA').points;

    expect(china?.point).toBeCloseTo(1.224745, 6);
    expect(france?.point).toBeCloseTo(-1.224745, 6);
    expect(anchor?.point).toBeCloseTo(0, 6);
  });

  it.each(['S0', 'S1', 'S2', 'S3', 'S4', 'S5'])(
    'or anywhere: %s gets points or a reason, and no number is NaN',
    (anchor) => {
      const few = [
        'AYYNYAAYYYYYYY',
        'AAAAAAAAAAAAAA',
        'NNYYANNANAAYYN',
        'NNNNNNYANNNAAA',
        'NYNAYAYNNAANAY',
        'YYANYAYAYAYAAY',
      ];
      const { points, reason } = place(Object.fromEntries(few.map((row, state) => [`S${state}`, row])), anchor);

      expect(points.every((point) => (reason === null ? Number.isFinite(point?.point) : point === null))).toBe(true);
    },
  );
});

describe.runIf(existsSync(PUBLISHED))('ideal points of the General Assembly', () => {
  let matrix: Matrix;
  const published = new Map<string, number>();

  beforeAll(async () => {
    matrix = await shipped();
    for (const line of gunzipSync(readFileSync(PUBLISHED)).toString().trimEnd().split('\n').slice(1)) {
      const [, session, , point, , , code] = line.split(',');
      published.set(`${session} ${code}`, Number(point));
    }
  });

  it.each([40, 45, 50, 55, 60, 62, 65, 68, 70, 74])(
    'order states as the published ones do in session %i',
    (session) => {
      const over = matrix.mask((rollCall) => rollCall.session === session && rollCall.scope === 'WHOLE');
      const { points } = findIdealPoints(matrix, over, { anchor: matrix.placeOf('USA') as number });
      const pairs = points.flatMap((point, state): [number, number][] => {
        const other = published.get(`${session} ${matrix.states[state]}`);
        return point === null || other === undefined ? [] : [[point.point, other]];
      });

      expect(pairs.length).toBeGreaterThan(150);
      expect(
        spearman(
          pairs.map(([ours]) => ours),
          pairs.map(([, theirs]) => theirs),
        ),
      ).toBeGreaterThanOrEqual(0.95);
    },
  );
});
