import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { Matrix } from '../../../src/analysis/kernel/matrix.ts';
import { forEachBallot, permutationsOf, type Submatrix, submatrixOf } from '../../../src/analysis/kernel/submatrix.ts';
import { type Coalitions, findCoalitions } from '../../../src/analysis/measures/coalitions.ts';
import { adjustedRand } from '../../../src/analysis/statistics/adjusted-rand.ts';
import { randomNumbers } from '../../../src/random.ts';
import { drawn, everything, planted, shipped } from '../../support/matrix.ts';

const PLANTED = { states: 60, events: 150, blocs: 4, seed: 11, noise: 0.3 };

/** By place of the state: the number of its bloc, or -1. */
const groupsOf = (matrix: Matrix, { blocs }: Coalitions) => {
  const groups = new Int32Array(matrix.states.length).fill(-1);
  for (const [bloc, { members }] of blocs.entries()) for (const { state } of members) groups[state] = bloc;
  return groups;
};

/** A matrix of votes. */
const matrixFrom = (like: Matrix, votes: Submatrix) => {
  const matrix = new Matrix(like.states, like.rollCalls);
  const choices = ['AGAINST', 'ABSTAIN', 'FOR'] as const;
  forEachBallot(votes, (k, state, choice) => matrix.set(state, votes.rollCalls[k] as number, choices[choice]));
  return matrix;
};

describe('planted blocs', () => {
  it.each([11, 12, 13, 14, 15])('are found with a third of the ballots left to a die, seed %i', async (seed) => {
    const matrix = await planted({ ...PLANTED, seed });
    const found = findCoalitions(matrix, everything(matrix));
    const truth = matrix.states.map((_, place) => place % PLANTED.blocs);

    expect(found.significant).toBe(true);
    expect(found.unassigned).toEqual([]);
    expect(adjustedRand(groupsOf(matrix, found), truth)).toBeGreaterThanOrEqual(0.9);
  });

  it('are the same for the same seed, here and in another process', async () => {
    const matrix = await planted(PLANTED);
    const found = findCoalitions(matrix, everything(matrix), { runs: 10, graphs: 10 });
    const again = findCoalitions(matrix, everything(matrix), { runs: 10, graphs: 10 });
    const other = findCoalitions(matrix, everything(matrix), { runs: 10, graphs: 10, seed: 2 });
    const file = (name: string) => JSON.stringify(new URL(`../../../src/analysis/${name}.ts`, import.meta.url).href);
    const rows = matrix.states.map((_, state) => matrix.rollCalls.map((_, k) => matrix.choiceOf(state, k)));
    const script = `
      const { Matrix } = await import(${file('kernel/matrix')});
      const { findCoalitions } = await import(${file('measures/coalitions')});
      const [states, rollCalls, rows] = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
      const matrix = new Matrix(states, rollCalls);
      rows.forEach((row, state) => row.forEach((choice, k) => choice && matrix.set(state, k, choice)));
      process.stdout.write(JSON.stringify(findCoalitions(matrix, matrix.mask(() => true), { runs: 10, graphs: 10 })));`;
    const elsewhere = execFileSync(process.execPath, ['--input-type=commonjs', '-e', `(async () => {${script}})()`], {
      input: JSON.stringify([matrix.states, matrix.rollCalls, rows]),
      encoding: 'utf8',
    });

    expect(again).toEqual(found);
    expect(JSON.parse(elsewhere)).toEqual(found);
    expect(other.modularityByChance).not.toEqual(found.modularityByChance);
  });

  it('are led by the most connected members, who give a bloc its label', async () => {
    const matrix = await planted(PLANTED);
    const { blocs } = findCoalitions(matrix, everything(matrix), { nameOf: (state) => `State ${state}` });

    for (const { label, members } of blocs)
      expect(label).toBe(
        members
          .slice(0, 2)
          .map(({ state }) => `State ${state}`)
          .join(', '),
      );
    expect(new Set(blocs.map(({ label }) => label)).size).toBe(blocs.length);
  });
});

it('votes of chance have no blocs: permuted within each roll call, at least 94 of 100 are not significant', async () => {
  const matrix = await planted(PLANTED);
  const permuted = permutationsOf(submatrixOf(matrix, everything(matrix)));
  const notSignificant = Array.from({ length: 100 }, (_, seed) => {
    // A stream of its own: the graphs that it is measured by are not made from the same draws.
    const noise = matrixFrom(matrix, permuted(randomNumbers(seed, 1_000_000)));
    return findCoalitions(noise, everything(noise), { seed, runs: 10 });
  }).filter(({ significant }) => !significant);

  expect(notSignificant.length).toBeGreaterThanOrEqual(94);
  for (const { blocs, unassigned, reason } of notSignificant) {
    expect(blocs).toEqual([]);
    expect(unassigned).toHaveLength(60);
    expect(reason).toMatch(/^Modularity is 0\.\d{3}, .* such groups come by chance\.$/);
  }
}, 120_000);

describe('the last ten sessions of the General Assembly', () => {
  it('have four to eight blocs, of which one holds most of Europe', async () => {
    const matrix = await shipped();
    const last = matrix.mask(({ session, scope }) => session >= 65 && scope === 'WHOLE');
    const found = findCoalitions(matrix, last);
    const blocOf = (code: string) =>
      found.blocs.find(({ members }) => members.some(({ state }) => matrix.states[state] === code));

    expect(found.significant).toBe(true);
    expect(found.blocs.length).toBeGreaterThanOrEqual(4);
    expect(found.blocs.length).toBeLessThanOrEqual(8);
    expect(found.modularity).toBeCloseTo(0.62, 1);
    expect(found.modularityByChance?.high).toBeLessThan(0.35);
    for (const code of ['DEU', 'ITA', 'POL', 'ESP', 'NLD']) expect(blocOf(code)).toBe(blocOf('FRA'));
    for (const code of ['CUB', 'EGY', 'IRN', 'SYR']) expect(blocOf(code)).toBe(blocOf('CHN'));
    expect(blocOf('CHN')).not.toBe(blocOf('FRA'));
    for (const { state, certainty, core, participation, alternatives } of found.blocs.flatMap(
      ({ members }) => members,
    )) {
      expect(certainty, matrix.states[state]).toBeGreaterThan(0);
      expect(certainty).toBeLessThanOrEqual(1);
      expect(core).toBe(certainty >= 0.9);
      expect(participation).toBeGreaterThanOrEqual(0);
      expect(participation).toBeLessThan(1);
      expect(alternatives.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });
});

describe('where there is nothing to find', () => {
  const twelve = (row: (state: number) => string) =>
    drawn(
      Object.fromEntries(Array.from({ length: 14 }, (_, state) => [`x-${String(state).padStart(2, '0')}`, row(state)])),
    );
  const nothing = { blocs: [], modularity: null, modularityByChance: null, significant: false, stability: null };
  const CASES: [string, Matrix, number, RegExp][] = [
    ['no states', drawn({}), 0, /^No roll call fits\.$/],
    ['one state', drawn({ FRA: 'YNA'.repeat(10) }), 1, /^Fewer than two states/],
    ['unanimous votes', twelve(() => 'Y'.repeat(30)), 14, /κ above 0/],
    [
      'as many states as neighbours',
      drawn({ CHE: 'YN'.repeat(20), DEU: 'YN'.repeat(20), FRA: 'NY'.repeat(20) }),
      3,
      /^Only 3 states have 20 common votes/,
    ],
    [
      'too few common votes',
      twelve(() => 'YN'),
      14,
      /^No two states have the 20 common votes that minCommonVotes asks for, at 2 roll calls: lower it/,
    ],
  ];

  it.each(CASES)('%s: says why and gives no number', (_, matrix, unassigned, reason) => {
    const found = findCoalitions(matrix, everything(matrix));

    expect(found).toMatchObject(nothing);
    expect(found.unassigned).toHaveLength(unassigned);
    expect(found.reason).toMatch(reason);
  });

  it('an empty mask: says that no roll call fits', () => {
    const matrix = twelve(() => 'YN'.repeat(20));

    expect(
      findCoalitions(
        matrix,
        matrix.mask(() => false),
      ),
    ).toEqual({ ...nothing, unassigned: [], reason: 'No roll call fits.' });
  });

  it('no null model: finds nothing significant, and says why', async () => {
    const matrix = await planted(PLANTED);
    const found = findCoalitions(matrix, everything(matrix), { graphs: 0 });

    expect(found).toMatchObject({ blocs: [], significant: false, modularityByChance: null });
    expect(found.reason).toMatch(/no graphs from permuted votes/);
  });
});
