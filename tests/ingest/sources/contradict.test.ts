import { describe, expect, it } from 'vitest';
import { contradictionsIn } from '../../../src/ingest/sources/dossier/contradict.ts';
import type { ClaimRecord } from '../../../src/ingest/sources/dossier/dossier-shape.ts';
import { claimOf, shippedDossier } from '../../support/claim.ts';

type Said = Omit<Parameters<typeof claimOf>[0], 'key'>;

/** What the rules find between claims that are called A01, A02 and so on. */
const found = (...said: Said[]) =>
  contradictionsIn(said.map((one, place) => claimOf({ ...one, key: `A0${place + 1}` }) as ClaimRecord)).map(
    ({ kind, aspect, claims }) => `${kind} ${aspect} ${claims.join(' ')}`,
  );

const day = (date: string) => ({ edtf: date, earliest: date, latest: date });
const held = (when: Said['when']): Said => ({
  subject: 'session:one',
  predicate: 'DATED',
  when,
  qualifiers: { EVENT: 'held' },
});
const SUMMER = { edtf: '2024-06/2024-08', earliest: '2024-06-01', latest: '2024-08-31' };
const JULY = { edtf: '2024-07', earliest: '2024-07-01', latest: '2024-07-31' };

describe('dates of one event', () => {
  it('are in conflict when they lie apart', () => {
    expect(found(held(day('2024-08-08')), held(day('2024-08-09')), held(day('2024-08-08')))).toEqual([
      'CONFLICT DATE A01 A02 A03',
    ]);
  });

  it('are compatible when one lies in the other', () => {
    expect(found(held(SUMMER), held(JULY))).toEqual(['COMPATIBLE DATE A01 A02']);
  });

  it('do not meet those of another event', () => {
    expect(found(held(day('2024-08-08')), { ...held(day('2023-01-01')), qualifiers: { EVENT: 'planned' } })).toEqual(
      [],
    );
  });

  it('are refined by no bound, and can break one', () => {
    const before = held({ edtf: '../2024-07-31', latest: '2024-07-31' });

    expect(found(held(JULY), before)).toEqual([]);
    expect(found(held(day('2024-08-08')), before)).toEqual(['CONFLICT DATE A01 A02']);
  });
});

describe('a decision', () => {
  const method = (value: string): Said => ({ subject: 'decision:one', predicate: 'METHOD', value });
  const takenBy = (object: string): Said => ({ subject: 'decision:one', predicate: 'TAKEN_BY', object });

  it('has one body that takes it', () => {
    expect(found(takenBy('institution:un'), takenBy('institution:unga'))).toEqual(['CONFLICT WHO A01 A02']);
    expect(found(takenBy('institution:un'), takenBy('institution:un'))).toEqual([]);
  });

  it('is not taken by consensus and by a vote', () => {
    expect(found(method('CONSENSUS'), method('VOTE'))).toEqual(['CONFLICT METHOD A01 A02']);
    expect(found(method('CONSENSUS'), method('WITHOUT_VOTE'))).toEqual([]);
    expect(found(method('VOTE'), method('RECORDED_VOTE'))).toEqual([]);
    expect(found(method('CONSENSUS'), method('UNKNOWN'))).toEqual([]);
  });

  it('was taken by a vote when somebody voted for it', () => {
    const voted: Said = {
      subject: 'state:USA',
      predicate: 'VOTED',
      object: 'decision:one',
      qualifiers: { CHOICE: 'FOR' },
    };

    expect(found(method('CONSENSUS'), voted)).toEqual(['CONFLICT METHOD A01 A02']);
    expect(found(method('VOTE'), voted)).toEqual([]);
  });
});

describe('numbers', () => {
  const inForce = (number: number, ACT: string): Said => ({
    subject: 'treaty:one',
    predicate: 'IN_FORCE_WHEN',
    number,
    qualifiers: { ACT },
  });
  const count = (number: number, CHOICE: string, KIND: string): Said => ({
    subject: 'vote:one',
    predicate: 'COUNT',
    number,
    qualifiers: { CHOICE, KIND },
  });

  it('of acts that bring a treaty into force are of the same acts, or it is another mechanism', () => {
    expect(found(inForce(40, 'ratify'), inForce(40, 'vote to ratify'))).toEqual(['CONFLICT MECHANISM A01 A02']);
    expect(found(inForce(40, 'ratify'), inForce(50, 'ratify'))).toEqual(['CONFLICT NUMBER A01 A02']);
  });

  it('are compared for each choice and kind', () => {
    expect(found(count(23, 'FOR', 'stated'), count(24, 'FOR', 'stated'))).toEqual(['CONFLICT NUMBER A01 A02']);
    expect(found(count(23, 'FOR', 'stated'), count(16, 'FOR', 'unnamed'))).toEqual([]);
    expect(found(count(23, 'FOR', 'stated'), count(102, 'AGAINST', 'stated'))).toEqual([]);
  });

  it('that are computed stand beside those that are said', () => {
    const lasted = (number: number): Said => ({
      subject: 'process:one',
      predicate: 'LASTED',
      number,
      qualifiers: { UNIT: 'years' },
    });
    const [said] = [lasted(3)];
    const assertions = claimOf({ ...lasted(2.4), key: 'A01' }).assertions.map((one) => ({
      ...one,
      mode: 'INFERRED' as const,
    }));

    expect(found(said, { ...lasted(2.4), assertions, rule: 'From the dates.' })).toEqual(['VARIANT NUMBER A01 A02']);
  });
});

describe('positions', () => {
  const position = (predicate: 'SUPPORTS' | 'OPPOSES', more: Partial<Said> = {}): Said => ({
    subject: 'state:USA',
    predicate,
    object: 'treaty:one',
    ...more,
  });

  it('on one target are in conflict at one time', () => {
    expect(found(position('SUPPORTS'), position('OPPOSES'))).toEqual(['CONFLICT STANCE A01 A02']);
  });

  it('that follow each other are a change', () => {
    expect(
      found(position('OPPOSES', { valid_to: '2024-08-08' }), position('SUPPORTS', { valid_from: '2024-08-08' })),
    ).toEqual([]);
  });

  it('on different targets, or of different actors, have nothing to do with each other', () => {
    expect(found(position('SUPPORTS'), position('OPPOSES', { object: 'provision:one' }))).toEqual([]);
    expect(found(position('SUPPORTS'), position('OPPOSES', { subject: 'state:RUS' }))).toEqual([]);
  });

  it('can be denied without the opposite being said', () => {
    const denied = position('SUPPORTS', { polarity: 'NEGATED' });

    expect(found(denied, position('OPPOSES'))).toEqual([]);
    expect(found(denied, position('SUPPORTS'))).toEqual(['CONFLICT STANCE A01 A02']);
  });
});

describe('acts', () => {
  it('are done or not done', () => {
    const ratified: Said = { subject: 'state:IRL', predicate: 'RATIFIED', object: 'treaty:one' };

    expect(found(ratified, { ...ratified, polarity: 'NEGATED' })).toEqual(['CONFLICT SUBSTANCE A01 A02']);
    expect(found({ ...ratified, predicate: 'SIGNED' }, { ...ratified, polarity: 'NEGATED' })).toEqual([]);
  });

  it('of taking part are compared for each manner', () => {
    const part = (MANNER: string, polarity: 'AFFIRMED' | 'NEGATED'): Said => ({
      subject: 'group:ngos',
      predicate: 'TOOK_PART_IN',
      object: 'session:one',
      polarity,
      qualifiers: { MANNER },
    });

    expect(found(part('remote', 'AFFIRMED'), part('in person', 'NEGATED'))).toEqual([]);
    expect(found(part('remote', 'AFFIRMED'), part('remote', 'NEGATED'))).toEqual(['CONFLICT METHOD A01 A02']);
  });

  it('of voting are one for each vote event', () => {
    const voted = (CHOICE: string): Said => ({
      subject: 'state:IND',
      predicate: 'VOTED',
      object: 'vote:one',
      qualifiers: { CHOICE },
    });

    expect(found(voted('FOR'), voted('AGAINST'))).toEqual(['CONFLICT SUBSTANCE A01 A02']);
  });

  it('of being first are of one thing in each scope', () => {
    const first = (subject: string): Said => ({
      subject,
      predicate: 'FIRST_OF_KIND',
      value: 'true',
      qualifiers: { SCOPE: 'global' },
    });

    expect(found(first('treaty:one'), first('treaty:two'))).toEqual(['CONFLICT SCOPE A01 A02']);
    expect(found(first('treaty:one'), first('treaty:one'))).toEqual([]);
  });
});

describe('the shipped dossier', () => {
  it('lists exactly what the rules find, whatever the order and rank of the claims', async () => {
    const rows = await shippedDossier();
    const claims = rows.flatMap((row) => (row.type === 'claim' ? [row.claim] : []));
    const byRule = rows.flatMap((row) =>
      row.type === 'contradiction' && row.contradiction.found === 'RULE' ? [row.contradiction] : [],
    );
    const kinds = (list: readonly { kind: string; aspect: string }[]) =>
      list.map(({ kind, aspect }) => `${kind} ${aspect}`).sort();

    const all = contradictionsIn(claims);

    expect(byRule.map(({ key }) => key)).toEqual(['I01', 'I02', 'I03', 'I05', 'I07', 'I17']);
    expect(kinds(all)).toEqual(kinds(byRule));
    expect(contradictionsIn([...claims].reverse().map((claim) => ({ ...claim, rank: 'NORMAL' })))).toEqual(all);
  });
});
