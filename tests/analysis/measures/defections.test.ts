import { describe, expect, it } from 'vitest';
import { findDefections, leavesOthers } from '../../../src/analysis/measures/defections.ts';
import { drawn, everything, shipped } from '../../support/matrix.ts';

describe('defection', () => {
  /** Seven states, of which G is in no bloc. */
  const matrix = drawn({
    A: 'YYNAX',
    B: 'YYNYY',
    C: 'YYNYY',
    D: 'YNYYY',
    E: 'YNYNY',
    F: 'NANYY',
    G: 'NNNNN',
  });
  const of = (letter: string, blocOf: (state: number, rollCall: number) => number | null) =>
    findDefections(matrix, everything(matrix), blocOf)[matrix.placeOf(letter) as number];
  const one = (state: number) => (state < 6 ? 0 : null);

  it('is a choice other than the most frequent one of the other members', () => {
    // Of F's others: five for; two against three; three against; three for, one abstains, one against; too few.
    expect(of('F', one)).toEqual({ ballots: 4, defections: 2, at: [0, 1], share: 0.5, ties: 0, few: 1 });
  });

  it('at one vote is the same', () => {
    // F is against four for and one abstaining; of A's others four are for; who was absent left nobody.
    const choices = ['FOR', 'FOR', 'FOR', 'ABSTAIN', 'FOR', 'AGAINST', 'ABSENT'];
    expect(leavesOthers(choices)).toEqual([false, false, false, true, false, true, false]);
    // Of the others of who was against three are for and three abstained; without one of these the rest has more of the other.
    expect(leavesOthers(['FOR', 'FOR', 'FOR', 'ABSTAIN', 'ABSTAIN', 'ABSTAIN', 'AGAINST'])).toEqual([
      ...[true, true, true, true, true, true],
      false,
    ]);
    expect(leavesOthers(['FOR', 'FOR', 'FOR', 'FOR', 'AGAINST'])).toEqual(Array(5).fill(false));
  });

  it('leaves out ties of the others', () => {
    // At the second vote the others of A are two for, two against and one abstaining.
    expect(of('A', one)).toEqual({ ballots: 3, defections: 1, at: [3], share: 1 / 3, ties: 1, few: 0 });
  });

  it('counts the bloc without the state itself', () => {
    // At the second vote B, C and A are for: without B two against two.
    expect(of('B', one)).toMatchObject({ ties: 1 });
  });

  it('is not known where fewer than five others voted, or a state is in no bloc', () => {
    expect(of('G', one)).toEqual({ ballots: 0, defections: 0, at: [], share: null, ties: 0, few: 0 });
    expect(of('A', (state) => (state < 5 ? 0 : null))).toMatchObject({ ballots: 0, share: null, few: 4 });
  });

  it('asks who is in the bloc at each vote', () => {
    // From the third vote on F is alone in another.
    const moved = of('F', (state, rollCall) => (state === 5 && rollCall >= 2 ? 1 : one(state)));

    expect(moved).toMatchObject({ ballots: 2, defections: 2, few: 3 });
  });

  it('is none for an empty mask', () => {
    expect(
      findDefections(
        matrix,
        matrix.mask(() => false),
        one,
      ).map(({ share }) => share),
    ).toEqual(Array(7).fill(null));
  });

  it('of regional groups is seldom: Israel leaves Europe far more often than Germany does', async () => {
    const matrix = await shipped();
    const group = new Set(
      ['DEU', 'FRA', 'ITA', 'ESP', 'NLD', 'BEL', 'PRT', 'AUT', 'ISR', 'SWE'].map((code) => matrix.placeOf(code)),
    );
    const found = findDefections(
      matrix,
      matrix.mask(({ session }) => session > 64),
      (state) => (group.has(state) ? 0 : null),
    );
    const share = (code: string) => found[matrix.placeOf(code) as number]?.share as number;

    expect(share('DEU')).toBeLessThan(0.1);
    expect(share('ISR')).toBeGreaterThan(0.5);
  });
});
