import { describe, expect, it } from 'vitest';
import { claimsQuestion } from '../../../src/explorer/pages/claims/question.ts';

describe('the page of claims', () => {
  it('asks for those about one thing, written in a text or come through somebody, a page at a time', () => {
    expect(claimsQuestion({ about: 'treaties/UN-Cybercrime', after: 'x' })).toMatchObject({
      where: { about: ['urn:caucus:treaty:un-cybercrime'], articles: undefined, via: undefined },
      things: ['urn:caucus:treaty:un-cybercrime'],
      first: 30,
      after: 'x',
    });
    expect(claimsQuestion({ in: 'articles/001', via: 'publishers/afp' })).toMatchObject({
      where: { articles: ['urn:caucus:article:001'], via: ['urn:caucus:publisher:afp'] },
      things: ['urn:caucus:article:001', 'urn:caucus:publisher:afp'],
    });
  });

  it('asks for all where the address names no thing', () => {
    expect(claimsQuestion({ about: 'nowhere/x', dossier: 'One', contested: 'yes' })).toMatchObject({
      where: { about: undefined, dossiers: ['one'], contested: true },
      things: [],
    });
  });
});
