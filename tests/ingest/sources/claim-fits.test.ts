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
    [
      'states that are fewer than none',
      { predicate: 'IN_FORCE_WHEN', subject: 'treaty:x', number: -60 },
      /^number: IN_FORCE_WHEN has the number -60, and needs a whole number from 1 on\.$/,
    ],
    [
      'half a ratification',
      { predicate: 'IN_FORCE_WHEN', subject: 'treaty:x', number: 60.5 },
      /^number: IN_FORCE_WHEN has the number 60\.5, and needs a whole number/,
    ],
    [
      'half a vote',
      { predicate: 'COUNT', subject: 'vote:x', number: 1.5 },
      /^number: COUNT has the number 1\.5, and needs a whole number from 0 on\.$/,
    ],
    [
      'a time that lasted less than none',
      { predicate: 'LASTED', subject: 'process:x', number: -2.4 },
      /^number: LASTED has the number -2\.4, and needs a number from 0 on\.$/,
    ],
    [
      'a date without an event',
      { predicate: 'DATED', subject: 'session:x', when: { edtf: '2020', latest: '2020-12-31' } },
      /^qualifiers: DATED needs the qualifier EVENT, one of published[^"]*\.$/,
    ],
  ] as const)('is told: %s', (_, said, sentence) => {
    expect(sentences({ key: 'A01', ...said } as Parameters<typeof claimOf>[0])).toEqual([
      expect.stringMatching(sentence),
    ]);
  });

  it('is told where nobody would be in the place of a speaker', () => {
    const evidence = [{ in: 'article:x', paragraph: 1, start: 0, end: 1, sha256: '0'.repeat(64) }];
    const said = { mode: 'REPORTED', verb: 'ASSERT', evidence } as const;
    const assertions = [
      { ...said, made_by: 'treaty:x', via: ['topic:y'], in_capacity: 'person:z', at: 'person:z' },
      { ...said, mode: 'PARAPHRASED', made_by: 'role:x', via: ['publisher:y'], in_capacity: 'role:z', at: 'session:z' },
    ];
    const claim = { ...claimOf({ key: 'A01', predicate: 'SAID_OF', subject: 'treaty:x', value: 'x' }), assertions };

    expect(misplacedIn(claim as ClaimRecord).map(({ path, sentence }) => `${path.join('.')}: ${sentence}`)).toEqual([
      expect.stringMatching(/^assertions\.0\.made_by: treaty:x cannot be who makes a claim: that is .*person/),
      'assertions.0.in_capacity: person:z cannot be in what capacity somebody speaks: that is role.',
      expect.stringMatching(/^assertions\.0\.via\.0: topic:y cannot be through whom a claim came: that is .*publisher/),
      expect.stringMatching(/^assertions\.0\.at: person:z cannot be where something was said: that is session/),
    ]);
  });

  it.each([
    [
      'who is no text, and REPORTED',
      { mode: 'REPORTED', made_by: 'company:x' },
      /^mode: company:x is neither article nor document, and REPORTED is what one says in its own voice: .* VERBATIM, .* PARAPHRASED\.$/,
    ],
    [
      'an article that is quoted as a speaker',
      { mode: 'VERBATIM', made_by: 'article:x' },
      /^mode: article:x is no speaker, whose own words are VERBATIM: .* REPORTED/,
    ],
    [
      'somebody through whom their own words came',
      { mode: 'VERBATIM', made_by: 'company:x', via: ['company:x'] },
      /^via\.0: company:x makes the claim, which cannot have come through itself/,
    ],
  ] as const)('is told where a claim is made by %s', (_, said, sentence) => {
    const evidence = [{ in: 'article:x', paragraph: 1, start: 0, end: 1, sha256: '0'.repeat(64) }];
    const claim = claimOf({
      ...{ key: 'A01', predicate: 'METHOD', subject: 'decision:x', value: 'VOTE' },
      assertions: [{ ...said, via: 'via' in said ? [...said.via] : [], evidence }],
    });

    expect(misplacedIn(claim).map(({ path, sentence }) => `${path.slice(2).join('.')}: ${sentence}`)).toEqual([
      expect.stringMatching(sentence),
    ]);
  });

  it('lets an article quote a text, which is no speaker', () => {
    const evidence = [{ in: 'article:x', paragraph: 1, start: 0, end: 1, sha256: '0'.repeat(64) }];
    const assertions = [{ mode: 'VERBATIM' as const, made_by: 'article:x', evidence }];

    expect(
      misplacedIn(
        claimOf({ key: 'A01', predicate: 'PROVIDES', subject: 'provision:x', value: 'Freedom.', assertions }),
      ),
    ).toEqual([]);
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
