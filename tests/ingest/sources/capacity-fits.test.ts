import { describe, expect, it } from 'vitest';
import { unheldIn, unheldSentence } from '../../../src/ingest/sources/dossier/capacity-fits.ts';
import { type ClaimRecord, claimsShape, type EntityRecord } from '../../../src/ingest/sources/dossier/dossier-shape.ts';

const evidence = [{ in: 'article:x', paragraph: 1, start: 0, end: 1, sha256: '0'.repeat(64) }];
const claim = (key: string, fields: object, made_by = 'article:x', in_capacity?: string): object => ({
  key,
  text: 'A sentence.',
  assertions: [{ mode: 'REPORTED', made_by, ...(in_capacity === undefined ? {} : { in_capacity }), evidence }],
  ...fields,
});
const claimsOf = (...claims: object[]): ClaimRecord[] => claimsShape.parse({ claims }).claims;
const said = { subject: 'treaty:x', predicate: 'SAID_OF', value: 'x' };

const roles = [
  { id: 'role:lead', name: 'Lead', title: 'Lead', at: 'ngo:bog-watch' },
  { id: 'role:envoy', name: 'Envoy', title: 'Envoy', at: 'institution:ministry' },
] as unknown as EntityRecord[];
const held = claim('A01', { subject: 'person:ann', predicate: 'HOLDS_ROLE', object: 'role:lead' });
const partOf = claim('A02', { subject: 'institution:ministry', predicate: 'PART_OF', object: 'state:NOR' });

const wrongIn = (...claims: object[]): string[] =>
  unheldIn(claimsOf(...claims), roles, new Set(['state:NOR'])).wrong.map(unheldSentence);

describe('a capacity', () => {
  it.each([
    ['of a person who holds the role', 'person:ann', 'role:lead'],
    ['of the body where the role is', 'ngo:bog-watch', 'role:lead'],
    ['of a state of which that body is a part', 'state:NOR', 'role:envoy'],
  ])('is in order: %s', (_, speaker, role) => {
    expect(wrongIn(held, partOf, claim('B01', said, speaker, role))).toEqual([]);
  });

  it('that its speaker does not hold is told, with the roles that it has', () => {
    expect(wrongIn(held, partOf, claim('B01', said, 'person:ann', 'role:envoy'))).toEqual([
      'person:ann does not hold role:envoy, and has role:lead: give one of these, or a claim that person:ann HOLDS_ROLE role:envoy.',
    ]);
    expect(wrongIn(held, claim('B01', said, 'person:bo', 'role:lead'))).toEqual([
      'person:bo does not hold role:lead, and has none: give a claim that person:bo HOLDS_ROLE role:lead.',
    ]);
    expect(wrongIn(held, claim('B01', said, 'state:NOR', 'role:envoy'))).toEqual([
      'state:NOR does not hold role:envoy, and has none: give a role at state:NOR.',
    ]);
  });

  it('is told to be none of a company of another dossier where this one says where the role is', () => {
    const unheld = (...claims: object[]) =>
      unheldIn(claimsOf(...claims), roles, new Set(['state:NOR', 'company:fog', 'institution:cabinet']));
    const spoken = claim('B01', said, 'company:fog', 'role:lead');
    const partOfOther = claim('A03', { subject: 'ngo:bog-watch', predicate: 'PART_OF', object: 'institution:cabinet' });

    expect(unheld(spoken).wrong.map(unheldSentence)).toEqual([
      'company:fog does not hold role:lead, and has none: give a role at company:fog.',
    ]);
    // Of what the cabinet is a part the other dossier may say.
    expect(unheld(spoken, partOfOther)).toMatchObject({ wrong: [], elsewhere: [{ key: 'B01' }] });
  });

  it('of somebody whom another dossier defines is left to the graph', () => {
    const claims = claimsOf(claim('B01', said, 'person:ann', 'role:lead'));
    const { wrong, elsewhere } = unheldIn(claims, roles, new Set(['person:ann']));

    expect(wrong).toEqual([]);
    expect(elsewhere).toMatchObject([{ key: 'B01', path: ['assertions', 0, 'in_capacity'] }]);
  });
});
