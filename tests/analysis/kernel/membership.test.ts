import { describe, expect, it } from 'vitest';
import { cohesionAt } from '../../../src/analysis/kernel/cohesion-at.ts';
import { Memberships } from '../../../src/analysis/kernel/membership.ts';
import { cohesionOf } from '../../../src/analysis/measures/cohesion.ts';
import { drawn, everything } from '../../support/matrix.ts';

const spell = (state: string, from: string | null, to: string | null, group = 'G') => ({ group, state, from, to });

describe('who was a member of which group on which day', () => {
  const members = new Memberships([
    spell('GBR', '1973-01-01', '2020-02-01'),
    spell('FRA', '1958-01-01', null),
    spell('MMR', '1961-09-01', '1980-01-01'),
    spell('MMR', '1992-01-01', null),
    spell('XXX', null, null),
    spell('FRA', null, '1966-01-01', 'H'),
  ]);

  it.each([
    ['GBR', '1972-12-31', false],
    ['GBR', '1973-01-01', true],
    ['GBR', '2020-01-31', true],
    ['GBR', '2020-02-01', false],
    ['MMR', '1979-12-31', true],
    ['MMR', '1985-01-01', false],
    ['MMR', '1992-01-01', true],
    ['XXX', '1900-01-01', true],
    ['DEU', '2000-01-01', false],
  ])('%s on %s: %s, because a span ends before its end', (state, day, is) => {
    expect(members.isMember(state, 'G', day)).toBe(is);
  });

  it('one group says nothing of another, and nobody is a member of one that is not there', () => {
    expect(members.membersOf('G', '1960-01-01')).toEqual(['FRA', 'XXX']);
    expect(members.membersOf('H', '1960-01-01')).toEqual(['FRA']);
    expect(members.membersOf('H', '1970-01-01')).toEqual([]);
    expect(members.statesOf('nowhere')).toEqual([]);
  });
});

describe('the cohesion of a group whose members change', () => {
  // Three votes on 2001-01-01, -02 and -03; CCC leaves on the second day.
  const matrix = drawn({ AAA: 'YYY', BBB: 'YYY', CCC: 'NNN' });
  const members = new Memberships([
    spell('AAA', null, null),
    spell('BBB', null, null),
    spell('CCC', null, '2001-01-02'),
  ]);
  const states = ['AAA', 'BBB', 'CCC'].map((code) => matrix.placeOf(code) as number);
  const during = new Map(
    states.map((place) => [place, members.during(matrix, matrix.states[place] as string, 'G')] as const),
  );

  it('counts at each vote those that were members on its day', () => {
    const found = cohesionOf(matrix, states, everything(matrix), during);

    expect(found).toEqual({ votes: 3, riceVotes: 3, rice: (1 / 3 + 1 + 1) / 3, agreementIndex: (0.5 + 1 + 1) / 3 });
  });

  it('is otherwise that of all', () => {
    const found = cohesionOf(matrix, states, everything(matrix));

    expect(found.rice).toBeCloseTo(1 / 3, 12);
    expect(found.agreementIndex).toBeCloseTo(0.5, 12);
  });

  it('of nobody, or of one, is null and never NaN', () => {
    const none = { votes: 0, riceVotes: 0, rice: null, agreementIndex: null };

    expect(cohesionOf(matrix, [], everything(matrix))).toEqual(none);
    expect(cohesionOf(matrix, [0], everything(matrix))).toEqual(none);
    expect(cohesionAt({ for: 0, against: 0, abstain: 0 })).toEqual({ rice: null, agreementIndex: null });
    expect(cohesionAt({ for: 1, against: 0, abstain: 5 })).toEqual({ rice: 1, agreementIndex: 0.75 });
  });
});
