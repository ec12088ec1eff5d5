import { describe, expect, it } from 'vitest';
import { adjustedRand, meanAdjustedRand } from '../../../src/analysis/statistics/adjusted-rand.ts';
import { carryLabels, jaccard, labelOf, labelSeries } from '../../../src/analysis/statistics/bloc-label.ts';
import { consensus } from '../../../src/analysis/statistics/consensus.ts';

describe('labels', () => {
  const before = [
    { label: 'Old West', members: ['FRA', 'DEU', 'GBR', 'USA'] },
    { label: 'Old South', members: ['BRA', 'IND', 'ZAF'] },
  ];

  it('are the two most connected members', () => {
    expect(labelOf(['FRA', 'DEU', 'GBR'])).toBe('FRA, DEU');
    expect(labelOf(['FRA'])).toBe('FRA');
  });

  it('go to the bloc with most members in common, and each to one only', () => {
    expect(
      carryLabels(before, [
        ['IND', 'BRA', 'CHN'],
        ['GBR', 'USA'],
        ['DEU', 'FRA', 'GEO'],
      ]),
    ).toEqual(['Old South', 'Old West', 'DEU, FRA']);
  });

  it('are new where no earlier bloc is alike, and never that of another', () => {
    const labels = carryLabels(
      [{ label: 'FRA, DEU', members: ['GBR', 'USA'] }],
      [
        ['GBR', 'USA'],
        ['FRA', 'DEU', 'ITA'],
      ],
    );

    expect(labels).toEqual(['FRA, DEU', 'DEU, ITA']);
  });

  it('are never those of a bloc of the window before that is gone', () => {
    const gone = [{ label: 'FRA, DEU', members: ['FRA', 'DEU', 'GBR', 'ITA', 'ESP', 'NLD'] }];
    const others = Array.from({ length: 20 }, (_, place) => `x-${place}`);

    expect(carryLabels(gone, [['FRA', 'DEU', ...others]])).toEqual(['DEU, x-0']);
  });

  it('are never given twice, not even where all names of a bloc are taken', () => {
    const members = ['USA', 'GBR', 'CAN', 'AUS', 'NZL', 'ISR', 'JPN', 'KOR'];
    const taken = ['FRA, DEU', 'DEU', 'FRA, DEU (2)'].map((label, place) => ({ label, members: [`${place}`] }));
    const labels = carryLabels([...taken, { label: 'West', members }], [members, ['FRA', 'DEU'], ['BRA'], ['BRA']]);

    expect(labels).toEqual(['West', 'FRA, DEU (3)', 'BRA', 'BRA (2)']);
  });

  it('outlast a window without blocs', () => {
    const windows = [
      [
        ['FRA', 'DEU', 'GBR'],
        ['BRA', 'IND'],
      ],
      [],
      [
        ['IND', 'BRA'],
        ['DEU', 'GBR', 'FRA'],
      ],
      [['GBR', 'DEU']],
    ];

    expect(labelSeries(windows)).toEqual([['FRA, DEU', 'BRA, IND'], [], ['BRA, IND', 'FRA, DEU'], ['FRA, DEU']]);
    expect(labelSeries([[], [['FRA', 'DEU']]])).toEqual([[], ['FRA, DEU']]);
  });

  it('compare by the share of all members that are in both', () => {
    expect(jaccard(['a', 'b', 'c'], ['b', 'c', 'd'])).toBe(0.5);
    expect(jaccard([], [])).toBe(0);
  });
});

describe('the adjusted Rand index', () => {
  it('is 1 for the same groups by other numbers, and 0.24 for an example by hand', () => {
    expect(adjustedRand([0, 0, 1, 1], [5, 5, 3, 3])).toBe(1);
    // Of 15 pairs 6 and 3 are together, and 2 in both: by chance 6·3/15 = 1.2 would be, and at most (6 + 3)/2 can be.
    expect(adjustedRand([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2])).toBeCloseTo((2 - 1.2) / (4.5 - 1.2), 12);
  });

  it('is about 0 for groups by chance, and leaves out who is in no group', () => {
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
    expect(adjustedRand([0, 0, 1, 1, -1], [0, 0, 1, 1, 0])).toBe(1);
    expect(adjustedRand([], [])).toBe(1);
    expect(meanAdjustedRand([[0, 0, 1, 1]])).toBe(1);
  });
});

describe('the consensus of runs', () => {
  it('is the mean share of runs in which a node is with the others of its group, and where else they put it', () => {
    const groups = Int32Array.of(0, 0, 0, 1, 1, -1);
    const runs = [Int32Array.of(0, 0, 0, 1, 1, -1), Int32Array.of(1, 1, 0, 0, 0, -1)];
    const { certainty, shares } = consensus(groups, 2, runs);

    expect([...certainty]).toEqual([0.75, 0.75, 0.5, 1, 1, Number.NaN]);
    expect([...(shares[2] as Float64Array)]).toEqual([0.5, 0.5]);
    expect([...(shares[0] as Float64Array)]).toEqual([1, 0]);
  });
});
