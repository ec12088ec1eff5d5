import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/analysis/benjamini-hochberg.ts';
import { centred } from '../../src/analysis/centred.ts';
import { cohesionAt, cohesionOf } from '../../src/analysis/cohesion.ts';
import { consensus } from '../../src/analysis/consensus.ts';
import { defections } from '../../src/analysis/defection.ts';
import { drift } from '../../src/analysis/drift.ts';
import { scaledMap } from '../../src/analysis/map.ts';
import { Matrix } from '../../src/analysis/matrix.ts';
import { meansFrom } from '../../src/analysis/means.ts';
import { Memberships } from '../../src/analysis/membership.ts';
import { participationOf } from '../../src/analysis/neighbours.ts';
import { countsOf, interval, kappa, raw, setsOf, type Table } from '../../src/analysis/table.ts';
import { drawn, everything } from '../support/matrix.ts';

const PAGE = readFileSync('docs/formulas.md', 'utf8');

/** The numbers in bold of a section, in their order. */
const results = (section: string): number[] => {
  const [, text = ''] = new RegExp(`^## ${section}$([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(PAGE) ?? [];
  return [...text.matchAll(/\*\*(−?[\d.]+)\*\*/g)].map(([, number = '']) => Number(number.replace('−', '-')));
};

/** The table that the page shows. */
const table = ['FOR', 'AGAINST', 'ABSTAIN'].map((choice) => {
  const [, cells = ''] = new RegExp(`^\\| \\*\\*${choice}\\*\\* \\|(.*)\\|$`, 'm').exec(PAGE) ?? [];
  return cells.split('|').map(Number);
}) as unknown as Table;

describe('docs/formulas.md computes by hand what the code computes', () => {
  it('agreement, with three ways to count an abstention, and S', () => {
    const [half, category, missing, s] = results('Agreement \\(raw\\)');

    expect(raw(countsOf(table, 'HALF'))).toBeCloseTo(half as number, 6);
    expect(raw(countsOf(table, 'CATEGORY'))).toBeCloseTo(category as number, 6);
    expect(raw(countsOf(table, 'MISSING'))).toBeCloseTo(missing as number, 6);
    expect(2 * (raw(countsOf(table, 'HALF')) as number) - 1).toBeCloseTo(s as number, 6);
  });

  it('the interval', () => {
    const [low, high] = results('Interval');

    expect(interval(0.8, 10).low).toBeCloseTo(low as number, 6);
    expect(interval(0.8, 10).high).toBeCloseTo(high as number, 6);
  });

  it('kappa', () => {
    expect(kappa(table)).toBeCloseTo(results('Kappa')[0] as number, 6);
  });

  it('the centred correlation', () => {
    const rollCall = (key: string) =>
      ({
        key,
        earliest: null,
        latest: '2000-01-01',
        session: 1,
        scope: 'WHOLE',
        topics: [],
        important: false,
        leftOut: false,
      }) as const;
    const matrix = new Matrix(['AAA', 'BBB'], [rollCall('1'), rollCall('2'), rollCall('3')]);
    for (const [place, choice] of (['FOR', 'FOR', 'AGAINST'] as const).entries()) matrix.set(0, place, choice);
    for (const [place, choice] of (['FOR', 'AGAINST', 'AGAINST'] as const).entries()) matrix.set(1, place, choice);

    const found = centred(
      meansFrom(Float64Array.of(0.9, 0.5, 0.2)),
      setsOf(matrix, 0),
      setsOf(matrix, 1),
      everything(matrix),
    );

    expect(found).toBeCloseTo(results('Centred correlation')[0] as number, 6);
  });

  /** The group of six at three votes, a row for each state. */
  const six = drawn({ AAA: 'YYN', BBB: 'YYA', CCC: 'YNA', DDD: 'YNA', EEE: 'NAA', FFF: 'AAA' });
  const places = six.states.map((_, place) => place);

  it('Rice cohesion', () => {
    const [first, second, mean] = results('Rice cohesion');

    expect(cohesionAt({ for: 4, against: 1, abstain: 1 }).rice).toBeCloseTo(first as number, 6);
    expect(cohesionAt({ for: 2, against: 2, abstain: 2 }).rice).toBeCloseTo(second as number, 6);
    expect(cohesionAt({ for: 0, against: 1, abstain: 5 }).rice).toBeNull();
    expect(cohesionOf(six, places, everything(six)).rice).toBeCloseTo(mean as number, 6);
    expect(cohesionOf(six, places, everything(six)).riceVotes).toBe(2);
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
    const [found] = defections(matrix, everything(matrix), () => 0);

    expect(found).toMatchObject({ ballots: 3, ties: 1, few: 1 });
    expect(found?.share).toBeCloseTo(results('Defection')[0] as number, 6);
  });

  it('the map', () => {
    const [explained, near, far] = results('Map');
    const { points, explained: shares } = scaledMap(Float64Array.of(1, 1, 0, 1, 1, 0, 0, 0, 1), 3, [0, 0]);

    expect(shares?.[0]).toBeCloseTo(explained as number, 6);
    for (const [state, x] of [near, near, far].entries()) expect(points[state]?.[0]).toBeCloseTo(x as number, 6);
  });

  it('drift', () => {
    const [change, chance] = results('Drift');
    const [found] = drift([{ before: { same: 6, half: 2, opposed: 2 }, after: { same: 9, half: 0, opposed: 1 } }], {
      minCommonVotes: 10,
    });

    expect(found?.change).toBeCloseTo(change as number, 6);
    expect(found?.chance).toBeCloseTo(chance as number, 6);
  });

  it('false discoveries', () => {
    const adjusted = benjaminiHochberg([0.01, 0.03, 0.04, 0.2]);
    const byHand = results('Significance of many');

    expect(byHand).toHaveLength(4);
    for (const [place, value] of byHand.entries()) expect(adjusted[place]).toBeCloseTo(value, 6);
  });

  it('and gives no number where none is defined', () => {
    const never: Table = [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];
    const always: Table = [
      [9, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ];

    expect(raw(countsOf(never, 'HALF'))).toBeNull();
    expect(kappa(never)).toBeNull();
    expect(kappa(always)).toBeNull();
    expect(raw(countsOf(always, 'HALF'))).toBe(1);
  });
});
