import { describe, expect, it } from 'vitest';
import { accelerator } from '../../../src/analysis/statistics/fixed-point.ts';
import { meanAbove, momentsBetween, upperTail } from '../../../src/analysis/statistics/normal.ts';

describe('the standard normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.158_655_253_931_457],
    [1.96, 0.024_997_895_148_220_4],
    [-1.96, 0.975_002_104_851_78],
    [8, 6.220_960_574_271_8e-16],
  ])('has more than %d with the chance of the tables', (x, chance) => {
    expect(upperTail(x) / chance).toBeCloseTo(1, 7);
  });

  it('has means above a point as the ratio of density and chance says, far out too', () => {
    expect(meanAbove(1)).toBeCloseTo(1.525_135_276_161, 8);
    expect(meanAbove(-1)).toBeCloseTo(0.287_599_970_939_178, 8);
    expect(meanAbove(30)).toBeCloseTo(30.033_259_667, 6);
    expect(meanAbove(-40)).toBe(0);
  });

  it.each([
    [-1, 0.5],
    [0.2, 0.3],
    [3, 4],
    [-4, -3],
    [-2, 0],
    [20, 21],
  ])('has between %d and %d the mean, variance and density that a sum of small steps has', (a, b) => {
    let [chance, sum, squares] = [0, 0, 0];
    const steps = 200_000;
    for (let step = 0; step < steps; step += 1) {
      const x = a + ((b - a) * (step + 0.5)) / steps;
      const weight = Math.exp((Math.min(a * a, b * b) - x * x) / 2);
      chance += weight;
      sum += weight * x;
      squares += weight * x * x;
    }
    const mean = sum / chance;
    const edge = Math.exp((Math.min(a * a, b * b) - b * b) / 2) / ((chance * (b - a)) / steps);
    const found = momentsBetween(a, b);

    expect(found.mean).toBeCloseTo(mean, 6);
    expect(found.variance).toBeCloseTo(squares / chance - mean * mean, 5);
    expect(found.edge).toBeCloseTo(edge, 5);
  });
});

it('a slow process of two speeds ends where it would have ended, in a tenth of the rounds', () => {
  const step = (x: Float64Array) => Float64Array.of(0.99 * (x[0] as number) + 0.02, 0.7 * (x[1] as number) - 0.3);
  const next = accelerator();
  let x: Float64Array = Float64Array.of(10, 10);
  for (let round = 0; round < 8; round += 1) x = next(x, step(x));

  expect(x[0]).toBeCloseTo(2, 5);
  expect(x[1]).toBeCloseTo(-1, 5);
});
