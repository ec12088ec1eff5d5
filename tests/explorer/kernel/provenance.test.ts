import { describe, expect, it } from 'vitest';
import { captionOf, provenanceOf, provenanceText } from '../../../src/explorer/kernel/provenance.ts';

const HOLDINGS = {
  dataVersion: '0123456789abcdef',
  firstVote: '1946-01-01',
  lastVote: '2025-12-18',
  counts: { voteEvents: 1, ballots: 1, states: 1, claims: 1 },
  sources: [
    { id: 'urn:caucus:dataset:a', name: 'Records', licence: 'CC0-1.0', url: 'https://example.org/records' },
    { id: 'urn:caucus:dataset:b', name: 'Notes', licence: null, url: null },
  ],
};
const SHOWN = {
  title: 'Pairs of states',
  page: 'Compare states',
  address: 'http://127.0.0.1:4000/compare?states=BRA,IND&from=2001',
  day: '2026-02-03',
};

describe('where a file comes from', () => {
  it('is told with sources, licences, data version, filters, address and how to cite it', () => {
    expect(provenanceText(provenanceOf(HOLDINGS, SHOWN))).toBe(
      [
        'What: Pairs of states (Compare states)',
        'Data: version 0123456789abcdef, votes up to 18 December 2025',
        'Filters: states = BRA,IND; from = 2001',
        'Address: http://127.0.0.1:4000/compare?states=BRA,IND&from=2001',
        'Source: Records, licence: CC0-1.0, https://example.org/records',
        'Source: Notes, licence: none is stated',
        'Cite as: Caucus, “Pairs of states (Compare states)”, data version 01234567, from: Records; Notes. http://127.0.0.1:4000/compare?states=BRA,IND&from=2001, seen on 3 February 2026.',
        '',
      ].join('\n'),
    );
  });

  it('is told with the period that was looked at, and with those filters alone that narrow what is shown', () => {
    const address = `${SHOWN.address}&page=2&after=x&last=75`;
    const period = 'Sessions 71–80, the last ten.';
    const from = provenanceOf(HOLDINGS, { ...SHOWN, address, period, narrowing: ['from'] });

    expect(provenanceText(from)).toMatch(/\nPeriod: Sessions 71–80, the last ten\.\nFilters: from = 2001\nAddress/);
    expect(captionOf(from, 200)[0]).toBe(`Pairs of states (Compare states). ${period}`);
    expect(provenanceOf(HOLDINGS, { ...SHOWN, address }).filters).toBe('states = BRA,IND; from = 2001; last = 75');
  });

  it('says so where it is not known yet', () => {
    expect(provenanceText(provenanceOf(undefined, { ...SHOWN, address: 'http://127.0.0.1:4000/' }))).toMatch(
      /Data: version unknown\nFilters: none/,
    );
  });

  it('stands under a picture in lines that have room there, with every word', () => {
    const lines = captionOf(
      provenanceOf(HOLDINGS, { ...SHOWN, address: `${SHOWN.address}&text=${'x'.repeat(90)}` }),
      60,
    );

    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
    expect(lines.join('')).toContain('CC0-1.0');
    expect(lines.join('')).toContain('x'.repeat(90));
  });
});
