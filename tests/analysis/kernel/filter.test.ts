import { describe, expect, it } from 'vitest';
import { countBits, placesOf } from '../../../src/analysis/kernel/bits.ts';
import { type Filter, maskOf, sessionsOf, votesThatFit } from '../../../src/analysis/kernel/filter.ts';
import { type Choice, Matrix } from '../../../src/analysis/kernel/matrix.ts';
import { type Ballots, type Dimension, fromOtherEnd, ordered, tally } from '../../../src/analysis/kernel/tally.ts';
import { comparing, inOrder } from '../../../src/analysis/kernel/vote-order.ts';
import { drawn } from '../../support/matrix.ts';

type Asked = [
  by: readonly Dimension[],
  given?: Ballots | null,
  only?: readonly Choice[] | null,
  regionOf?: (code: string) => string | null,
];

const OPEN: Filter = {
  ...{ from: null, to: null, bodies: null, sessions: null, topics: null, scope: ['WHOLE'], minMinority: null },
  important: null,
};

/** Five roll calls of two bodies; of the last one nobody says whether it is important. */
function ofTwoBodies(): Matrix {
  const one = drawn({ FRA: 'YNAYN', USA: 'NNYYX' }, (place) => place);
  const matrix = new Matrix(
    one.states,
    one.rollCalls.map((rollCall, place) => ({
      ...rollCall,
      body: place % 2 === 0 ? 'assembly' : 'council',
      important: place === 4 ? null : place < 2,
    })),
  );
  for (const state of one.states.keys())
    for (const place of one.rollCalls.keys()) matrix.set(state, place, one.choiceOf(state, place) ?? 'ABSENT');
  return matrix;
}

describe('a filter of roll calls', () => {
  it('keeps to bodies', () => {
    const matrix = ofTwoBodies();
    const found = (bodies: string[]) => countBits(maskOf(matrix, { ...OPEN, bodies }));
    expect([found(['assembly']), found(['council']), found(['assembly', 'council']), found(['other'])]).toEqual([
      3, 2, 5, 0,
    ]);
    expect(sessionsOf(matrix, ['council'])).toEqual([1, 3]);
  });

  it('is counted by session, those of some bodies alone where only they have sessions', () => {
    const matrix = ofTwoBodies();
    const counts = (sessionsOf: string[] | null) =>
      tally(matrix, matrix.all(), ['SESSION'], null, null, () => null, sessionsOf).map(({ keys, count }) => [
        ...keys,
        count,
      ]);
    // The first one is of no session, and two are of the council.
    expect(counts(null).at(-1)).toEqual([null, 1]);
    expect(counts(['assembly']).at(-1)).toEqual([null, 3]);
  });

  it('finds no roll call of which nobody says whether it is important', () => {
    const found = (important: boolean) => countBits(maskOf(ofTwoBodies(), { ...OPEN, important }));
    expect([found(true), found(false)]).toEqual([2, 2]);
  });
});

describe('a filter of votes', () => {
  // By the letters: Y for, N against, A abstained, X absent.
  const matrix = drawn({ DDR: 'Y', FRA: 'YNAYN', USA: 'NNYYX' });
  const found = (filter: Filter) => [...placesOf(votesThatFit(matrix, filter))];
  const voted = (state: string, choice: Choice, from: string | null = null, to: string | null = null) => ({
    members: [{ state, from, to }],
    ...{ named: true, choice: [choice], atLeast: 1 },
  });

  it('keeps to what all of a set did, each while it belonged to it', () => {
    expect(found({ choices: [voted('FRA', 'AGAINST')] })).toEqual([1, 4]);
    expect(found({ choices: [voted('FRA', 'FOR'), voted('USA', 'AGAINST')] })).toEqual([0]);
    const [all, changing] = [
      [...voted('FRA', 'FOR').members, ...voted('USA', 'FOR').members],
      [...voted('FRA', 'FOR').members, ...voted('USA', 'FOR', '2001-01-02', '2001-01-05').members],
    ];
    expect(found({ choices: [{ ...voted('FRA', 'FOR'), members: all }] })).toEqual([3]);
    expect(found({ choices: [{ ...voted('FRA', 'FOR'), members: changing }] })).toEqual([0, 3]);
    // A state without a ballot did not vote so, and nobody did who never voted.
    expect(found({ choices: [voted('DDR', 'FOR')] })).toEqual([0]);
    expect(found({ choices: [voted('SUN', 'FOR')] })).toEqual([]);
  });

  it('looks, of a group, at those that could vote and have a ballot, and at a share of them', () => {
    const members = ['DDR', 'FRA', 'USA', 'VAT'].map((state) => ({ state, from: null, to: null }));
    const group = (choice: Choice, atLeast = 1, named = false) =>
      found({ choices: [{ members, named, choice: [choice], atLeast }] });

    expect(group('FOR')).toEqual([3]);
    expect(group('FOR', 1, true)).toEqual([]);
    expect(group('AGAINST')).toEqual([1]);
    expect(group('FOR', 2 / 3)).toEqual([0, 3]);
    expect(group('FOR', 0.5)).toEqual([0, 2, 3]);
    expect(group('AGAINST', 1 / 3)).toEqual([0, 1, 4]);
    expect(group('INELIGIBLE', 0.1)).toEqual([]);
  });

  it('composes by and, or and not', () => {
    const [a, b] = [{ choices: [voted('FRA', 'AGAINST')] }, { to: '2001-01-02' }];
    expect(found({ and: [a, b] })).toEqual([1]);
    expect(found({ or: [a, b] })).toEqual([0, 1, 4]);
    expect(found({ not: { or: [a, b] } })).toEqual([2, 3]);
    expect(found({ ...b, not: a })).toEqual([0]);
  });

  it('keeps to margins and minorities, with their bounds', () => {
    expect(found({ maxMargin: 0.4 })).toEqual([0]);
    expect(found({ minMargin: 1, maxMinority: 0 })).toEqual([1, 3, 4]);
    expect(found({ minMinority: 0.5 })).toEqual([2]);
  });

  it('keeps out, with every bound, votes whose totals are not known, and orders them last', () => {
    const partly = new Matrix(
      matrix.states,
      matrix.rollCalls.map((vote, place) => ({
        ...vote,
        stated: [[null, null, null], [6, 2, null], null, null, null][place] as (typeof vote)['stated'],
      })),
    );
    for (const bound of [{ minMargin: 0 }, { maxMargin: 1 }, { minMinority: 0 }, { maxMinority: 1 }])
      expect([...placesOf(votesThatFit(partly, bound))]).toEqual([1]);
    for (const direction of ['ASC', 'DESC'] as const)
      expect(inOrder(partly.all(), comparing(partly, { by: 'MARGIN', direction, within: [] }))).toEqual([
        1, 4, 3, 2, 0,
      ]);
  });

  it('is counted by groups, and ballots by choice', () => {
    const every = votesThatFit(matrix, {});
    const counts = (...[by, given = null, only = null, regionOf = () => null]: Asked) =>
      tally(matrix, every, by, given, only, regionOf).map(({ keys, count }) => [...keys, count]);
    expect(counts(['YEAR'])).toEqual([['2001', 5]]);
    expect(counts(['CHOICE', 'STATE'])).toEqual([
      ['FOR', 'DDR', 1],
      ['FOR', 'FRA', 2],
      ['FOR', 'USA', 2],
      ['AGAINST', 'FRA', 2],
      ['AGAINST', 'USA', 2],
      ['ABSTAIN', 'FRA', 1],
      ['ABSENT', 'USA', 1],
    ]);
    const region = (code: string) => (code === 'USA' ? 'Americas' : 'Europe');
    expect(counts(['REGION'], null, null, region)).toEqual([
      ['Americas', 5],
      ['Europe', 6],
    ]);
    expect(counts(['TOPIC'], { states: [1], choices: ['AGAINST'] })).toEqual([[null, 2]]);
    expect(counts(['STATE'], null, ['ABSTAIN', 'ABSENT'])).toEqual([
      ['FRA', 1],
      ['USA', 1],
    ]);
  });

  it('has the share of ballots with the same keys, and orders by it', () => {
    const every = votesThatFit(matrix, {});
    const shares = (by: readonly Dimension[], only: readonly Choice[] | null) =>
      tally(matrix, every, by, null, only, () => null);
    // Five ballots of France: two for, two against, one abstention.
    const [abstains] = shares(['STATE'], ['ABSTAIN']);
    expect(abstains).toEqual({ keys: ['FRA'], count: 1, share: 0.2 });
    expect(shares(['STATE', 'CHOICE'], null).find(({ keys }) => keys.join() === 'USA,ABSENT')?.share).toBe(0.2);
    expect(shares(['YEAR'], null)).toEqual([{ keys: ['2001'], count: 5, share: null }]);

    const noes = shares(['STATE'], ['FOR']);
    const codes = (by: 'COUNT' | 'SHARE' | 'KEY') =>
      ordered(noes, { by, direction: 'DESC' }).map(({ keys }) => keys[0]);
    expect(codes('SHARE')).toEqual(['DDR', 'FRA', 'USA']);
    expect(codes('COUNT')).toEqual(['FRA', 'USA', 'DDR']);
    expect(codes('KEY')).toEqual(['USA', 'FRA', 'DDR']);
  });

  it('leaves what has no key last, from whichever end, in either dimension', () => {
    const rows = [
      ['a', '1'],
      ['a', '2'],
      ['a', null],
      ['b', '1'],
      [null, '3'],
      [null, null],
    ];
    expect(fromOtherEnd(rows, (row) => row)).toEqual([
      ['b', '1'],
      ['a', '2'],
      ['a', '1'],
      ['a', null],
      [null, '3'],
      [null, null],
    ]);
  });
});

describe('a matrix of some roll calls', () => {
  it('has the same states and what they did there', () => {
    const matrix = ofTwoBodies();
    const part = matrix.restricted(({ body }) => body === 'assembly');
    expect(part.states).toEqual(matrix.states);
    expect(part.rollCalls.map(({ key }) => key)).toEqual(['syn/1/0', 'syn/1/2', 'syn/1/4']);
    expect([0, 1, 2].map((place) => part.choiceOf(1, place))).toEqual(['AGAINST', 'FOR', 'ABSENT']);
  });

  it('is itself where all fit', () => {
    const matrix = ofTwoBodies();
    expect(matrix.restricted(() => true)).toBe(matrix);
  });
});
