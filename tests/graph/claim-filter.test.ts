import { describe, expect, it } from 'vitest';
import { claimsThatFit } from '../../src/graph/claim-filter.ts';
import { ClaimLedger, type LedgerClaim, type Statement } from '../../src/graph/claim-ledger.ts';
import { NOW } from '../../src/graph/kernel/as-of.ts';

/** A claim that these make, one statement each. */
function claim(key: string, ...speakers: string[]): LedgerClaim {
  const statements: Statement[] = [];
  const made: LedgerClaim = {
    id: `urn:caucus:claim:d/${key}`,
    key,
    order: `d/${key}`,
    predicate: 'SAID',
    polarity: 'AFFIRMED',
    rank: 'NORMAL',
    valueKind: 'NONE',
    openList: false,
    ruled: false,
    latest: null,
    times: { validFrom: null, validTo: null, recordedFrom: '2024-01-01T00:00:00Z', recordedTo: null },
    subject: 'urn:caucus:ngo:one',
    object: null,
    about: [],
    rivals: [],
    dossier: 'd',
    words: ' some words',
    day: null,
    inferred: false,
    statements,
  } as never;
  for (const madeBy of speakers)
    statements.push({
      id: `${made.id}/${madeBy}`,
      mode: 'SAID',
      verb: 'SAY',
      madeBy,
      capacity: null,
      at: [],
      via: [],
      venue: null,
      places: [],
      claim: made,
      said: null,
    } as never);
  return made;
}

describe('claims that fit', () => {
  const ledger = new ClaimLedger([claim('A', 'ann', 'bob'), claim('B', 'bob'), claim('C', 'ann')]);
  const keys = (filter: Parameters<typeof claimsThatFit>[1], asOf = NOW) =>
    claimsThatFit(ledger, filter, asOf).map(
      ({ claim, statements }) => `${claim.key} by ${statements.map(({ madeBy }) => madeBy)}`,
    );

  it('come with the statements that fit', () => {
    expect(keys({ speakers: ['ann'] })).toEqual(['A by ann', 'C by ann']);
    expect(keys({ and: [{ speakers: ['bob'] }, { keys: ['B'] }] })).toEqual(['B by bob']);
  });

  it('are found once for what is asked again, and anew for another filter or time', () => {
    const once = claimsThatFit(ledger, { speakers: ['ann'] }, NOW);
    expect(claimsThatFit(ledger, { speakers: ['ann'] }, { ...NOW })).toBe(once);
    expect(keys({ speakers: ['bob'] })).toEqual(['A by bob', 'B by bob']);
    expect(keys({ speakers: ['ann'] }, { ...NOW, recorded: '2020-01-01T00:00:00Z' })).toEqual([]);
    expect(keys({ speakers: ['ann'] }, { ...NOW, valid: '2024-06-01', later: ['urn:caucus:claim:d/C'] })).toEqual([
      'A by ann',
    ]);
  });

  it('are found in a list of another ledger alone', () => {
    const other = new ClaimLedger([claim('D', 'ann')]);
    expect(claimsThatFit(other, { speakers: ['ann'] }, NOW).map(({ claim }) => claim.key)).toEqual(['D']);
  });

  it('are found by a filter of many words too', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `K${at}`);
    expect(keys({ keys: [...many, 'C'] })).toEqual(['C by ann']);
  });
});
