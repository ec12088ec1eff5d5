import { describe, expect, it } from 'vitest';
import { misfitsOf, rolesNowhere } from '../../../src/ingest/sources/dossier/claim-fits.ts';
import { claimOf, shippedClaims } from '../../support/claim.ts';

const sentences = (said: Parameters<typeof claimOf>[0]) =>
  misfitsOf(claimOf(said)).map(({ field, sentence }) => `${field}: ${sentence}`);

describe('a claim that would be lost on its way into the graph', () => {
  it.each([
    [
      'a role that is none',
      { predicate: 'HOLDS_ROLE', subject: 'person:x', object: 'ngo:eff' },
      /^object: ngo:eff cannot be the object of HOLDS_ROLE: that is role\.$/,
    ],
    [
      'a holder who is no actor',
      { predicate: 'HOLDS_ROLE', subject: 'topic:x', object: 'role:x' },
      /^subject: topic:x cannot be the subject of HOLDS_ROLE: that is .*person/,
    ],
    [
      'an event that is none',
      { predicate: 'TOOK_PART_IN', subject: 'state:FRA', object: 'treaty:x' },
      /^object: treaty:x .* that is process, session\.$/,
    ],
    [
      'an amendment of nothing',
      { predicate: 'AMENDS', subject: 'amendment:x', object: 'ngo:eff', qualifiers: { EFFECT: 'delete' } },
      /^object: ngo:eff cannot be the object of AMENDS/,
    ],
    [
      'an amendment without an effect',
      { predicate: 'AMENDS', subject: 'amendment:x', object: 'provision:x' },
      /^qualifiers: AMENDS needs the qualifier EFFECT, one of ADD/,
    ],
    [
      'a ballot without a choice',
      { predicate: 'VOTED', subject: 'state:FRA', object: 'vote:x' },
      /^qualifiers: VOTED needs the qualifier CHOICE, one of FOR/,
    ],
    [
      'a date of no event',
      {
        predicate: 'DATED',
        subject: 'session:x',
        when: { edtf: '2020', latest: '2020-12-31' },
        qualifiers: { EVENT: 'begun' },
      },
      /^qualifiers: DATED needs the qualifier EVENT, one of published.* and has "begun"\.$/,
    ],
  ] as const)('is told: %s', (_, said, sentence) => {
    expect(sentences({ key: 'A01', ...said } as Parameters<typeof claimOf>[0])).toEqual([
      expect.stringMatching(sentence),
    ]);
  });

  it('is none of those that ship', async () => {
    expect((await shippedClaims()).flatMap(misfitsOf)).toEqual([]);
  });

  it('leaves no role of which nobody says where it is', () => {
    const roles = [
      { id: 'role:a', name: 'A', at: 'ngo:eff' },
      { id: 'role:b', name: 'B' },
      { id: 'role:c', name: 'C' },
    ];
    const claims = [claimOf({ key: 'A01', predicate: 'ROLE_AT', subject: 'role:b', object: 'ngo:eff' })];

    expect(rolesNowhere(claims, roles)).toEqual(['role:c']);
  });
});
