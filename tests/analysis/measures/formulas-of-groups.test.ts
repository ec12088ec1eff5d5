import { describe, expect, it } from 'vitest';
import { cohesionAt } from '../../../src/analysis/kernel/cohesion-at.ts';
import { Memberships } from '../../../src/analysis/kernel/membership.ts';
import { participationOf } from '../../../src/analysis/kernel/neighbours.ts';
import { cohesionOf } from '../../../src/analysis/measures/cohesion.ts';
import { findDefections } from '../../../src/analysis/measures/defections.ts';
import { adjustedRand, meanAdjustedRand } from '../../../src/analysis/statistics/adjusted-rand.ts';
import { carryLabels, jaccard } from '../../../src/analysis/statistics/bloc-label.ts';
import { consensus } from '../../../src/analysis/statistics/consensus.ts';
import { scaledMap } from '../../../src/analysis/statistics/state-map.ts';
import { results } from '../../support/formulas-page.ts';
import { drawn, everything } from '../../support/matrix.ts';

describe('docs/formulas.md computes by hand of groups and blocs what the code computes', () => {
  /** The group of six at three votes, a row for each state. */
  const six = drawn({ AAA: 'YYN', BBB: 'YYA', CCC: 'YNA', DDD: 'YNA', EEE: 'NAA', FFF: 'AAA' });
  const places = six.states.map((_, place) => place);

  it('Rice cohesion', () => {
    const [first, second, third, mean] = results('Rice cohesion');

    expect(cohesionAt({ for: 4, against: 1, abstain: 1 }).rice).toBeCloseTo(first as number, 6);
    expect(cohesionAt({ for: 2, against: 2, abstain: 2 }).rice).toBeCloseTo(second as number, 6);
    expect(cohesionAt({ for: 0, against: 1, abstain: 5 }).rice).toBeCloseTo(third as number, 6);
    expect(cohesionAt({ for: 1, against: 0, abstain: 30 }).rice).toBe(1);
    expect(cohesionAt({ for: 0, against: 0, abstain: 6 })).toEqual({ rice: null, agreementIndex: 1 });
    expect(cohesionAt({ for: 1, against: 0, abstain: 0 })).toEqual({ rice: null, agreementIndex: null });
    expect(cohesionOf(six, places, everything(six)).rice).toBeCloseTo(mean as number, 6);
    expect(cohesionOf(six, places, everything(six)).riceVotes).toBe(3);
  });

  it('the agreement index, of a group whose members change too', () => {
    const [first, second, third, mean, thirdOfFive, meanOfFive] = results('Agreement index');

    expect(cohesionAt({ for: 4, against: 1, abstain: 1 }).agreementIndex).toBeCloseTo(first as number, 6);
    expect(cohesionAt({ for: 2, against: 2, abstain: 2 }).agreementIndex).toBeCloseTo(second as number, 6);
    expect(cohesionAt({ for: 0, against: 1, abstain: 5 }).agreementIndex).toBeCloseTo(third as number, 6);
    expect(cohesionOf(six, places, everything(six)).agreementIndex).toBeCloseTo(mean as number, 6);

    const members = new Memberships(
      six.states.map((state) => ({ group: 'six', state, from: null, to: state === 'FFF' ? '2001-01-03' : null })),
    );
    const during = new Map(places.map((place) => [place, members.during(six, six.states[place] as string, 'six')]));
    expect(cohesionAt({ for: 0, against: 1, abstain: 4 }).agreementIndex).toBeCloseTo(thirdOfFive as number, 6);
    expect(cohesionOf(six, places, everything(six), during).agreementIndex).toBeCloseTo(meanOfFive as number, 6);
  });

  it('certainty', () => {
    const [swinging, central] = results('Certainty');
    const runs = [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 1],
    ];
    const { certainty } = consensus(
      Int32Array.of(0, 0, 0),
      1,
      runs.map((run) => Int32Array.from(run)),
    );

    expect(certainty[0]).toBeCloseTo(swinging as number, 6);
    expect(certainty[1]).toBeCloseTo(central as number, 6);
  });

  it('stability', () => {
    const [equal, other, mean] = results('Stability');
    const runs = [
      [0, 0, 0, 1, 1, 1],
      [1, 1, 1, 0, 0, 0],
      [0, 0, 1, 1, 2, 2],
    ] as const;

    expect(adjustedRand(runs[0], runs[1])).toBeCloseTo(equal as number, 6);
    expect(adjustedRand(runs[0], runs[2])).toBeCloseTo(other as number, 6);
    expect(meanAdjustedRand(runs)).toBeCloseTo(mean as number, 6);
  });

  it('labels of blocs', () => {
    const [kept, lost] = results('Labels of blocs');
    const before = ['ABCD', 'EFG'].map(([...members]) => ({ label: members.slice(0, 2).join(', '), members }));
    const now = ['CDAH', 'EFIJKLM'].map(([...members]) => members);

    expect(jaccard(['A', 'B', 'C', 'D'], now[0] ?? [])).toBeCloseTo(kept as number, 6);
    expect(jaccard(['E', 'F', 'G'], now[1] ?? [])).toBeCloseTo(lost as number, 6);
    expect(carryLabels(before, now)).toEqual(['A, B', 'F, I']);
  });

  it('participation', () => {
    // The state is node 0; of the others the last is in another bloc.
    const graph = {
      nodes: 4,
      starts: Int32Array.of(0, 3, 4, 5, 6),
      neighbours: Int32Array.of(1, 2, 3, 0, 0, 0),
      weights: Float64Array.of(0.5, 0.3, 0.2, 0.5, 0.3, 0.2),
    };

    expect(participationOf(graph, [0, 0, 0, 1])[0]).toBeCloseTo(results('Participation')[0] as number, 6);
  });

  it('defection', () => {
    const matrix = drawn({ A: 'YNAYY', B: 'YYAYY', C: 'YYAYY', D: 'YYANY', E: 'YYYNY', F: 'YAYAX' });
    const [found] = findDefections(matrix, everything(matrix), () => 0);

    expect(found).toMatchObject({ ballots: 3, ties: 1, few: 1 });
    expect(found?.share).toBeCloseTo(results('Defection')[0] as number, 6);
  });

  it('the map', () => {
    const [explained, near, far] = results('Map');
    const { points, explained: shares } = scaledMap(Float64Array.of(1, 1, 0, 1, 1, 0, 0, 0, 1), 3, [0, 0]);

    expect(shares?.[0]).toBeCloseTo(explained as number, 6);
    for (const [state, x] of [near, near, far].entries()) expect(points[state]?.[0]).toBeCloseTo(x as number, 6);
  });
});
