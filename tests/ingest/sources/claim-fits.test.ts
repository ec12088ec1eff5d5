import { describe, expect, it } from 'vitest';
import { misplacedIn } from '../../../src/ingest/sources/dossier/assertion-fits.ts';
import { misfitsOf, rolesNowhere } from '../../../src/ingest/sources/dossier/claim-fits.ts';
import type { ClaimRecord } from '../../../src/ingest/sources/dossier/dossier-shape.ts';
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

  it.each([
    [
      'a method that is none',
      { predicate: 'METHOD', subject: 'decision:x', value: 'BALLOT' },
      /^value: METHOD has the value "BALLOT", and knows CONSENSUS, /,
    ],
    [
      'a vote that ended in no known way',
      { predicate: 'OUTCOME', subject: 'vote:x', value: 'Postponed' },
      /^value: OUTCOME has the value "Postponed", and knows ADOPTED, /,
    ],
  ] as const)('is told: %s', (_, said, sentence) => {
    expect(sentences({ key: 'A01', ...said })).toEqual([expect.stringMatching(sentence)]);
  });

  it('is told where nobody would be in the place of a speaker', () => {
    const evidence = [{ in: 'article:x', paragraph: 1, start: 0, end: 1, sha256: '0'.repeat(64) }];
    const said = { mode: 'REPORTED', verb: 'ASSERT', evidence } as const;
    const assertions = [
      { ...said, made_by: 'treaty:x', via: ['topic:y'], in_capacity: 'person:z', at: 'person:z' },
      { ...said, made_by: 'role:x', via: ['publisher:y'], in_capacity: 'role:z', at: 'session:z' },
    ];
    const claim = { ...claimOf({ key: 'A01', predicate: 'SAID_OF', subject: 'treaty:x', value: 'x' }), assertions };

    expect(misplacedIn(claim as ClaimRecord).map(({ path, sentence }) => `${path.join('.')}: ${sentence}`)).toEqual([
      expect.stringMatching(/^assertions\.0\.made_by: treaty:x cannot be who makes a claim: that is .*person/),
      'assertions.0.in_capacity: person:z cannot be in what capacity somebody speaks: that is role.',
      expect.stringMatching(/^assertions\.0\.via\.0: topic:y cannot be through whom a claim came: that is .*publisher/),
      expect.stringMatching(/^assertions\.0\.at: person:z cannot be where something was said: that is session/),
    ]);
  });

  it('is none of those that ship', async () => {
    const shipped = await shippedClaims();

    expect(shipped.flatMap(misfitsOf)).toEqual([]);
    expect(shipped.flatMap(misplacedIn)).toEqual([]);
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
