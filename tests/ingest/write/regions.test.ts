import { describe, expect, it } from 'vitest';
import type { StateRow } from '../../../src/ingest/read/state-table.ts';
import { regionRows } from '../../../src/ingest/write/regions.ts';

const state = (code: string, region: string, more: Partial<StateRow> = {}): StateRow => ({
  ...{ type: 'state', code, iso2: '', m49: '', region, member: true, name: code, names: [] },
  ...more,
});
const SHORT = { language: 'en', kind: 'SHORT', text: 'Name', from: '1960-01-01', to: '1990-10-03' };

describe('the regions of states', () => {
  it('are blocs, each once, with the standard as their dataset', () => {
    const { blocs, datasets } = regionRows([state('DZA', 'Africa'), state('AGO', 'Africa'), state('FRA', 'Europe')]);

    expect(blocs.map(({ properties }) => [properties.id, properties.kind])).toEqual([
      ['urn:caucus:bloc:africa', 'REGION'],
      ['urn:caucus:bloc:europe', 'REGION'],
    ]);
    expect(datasets.map(({ id }) => id)).toEqual(['urn:caucus:dataset:m49']);
  });

  it('have a state of today as a member at all times, and a former one while it had its names', () => {
    const former = { language: 'en', kind: 'FORMER', text: 'Old', from: '1950-01-01', to: '1960-01-01' };
    const alias = { language: 'en', kind: 'ALIAS', text: 'Other', from: '', to: '' };
    const days = (row: StateRow) => {
      const [membership] = regionRows([row]).memberships;
      return [membership?.properties.validFrom, membership?.properties.validTo];
    };

    expect(days(state('DEU', 'Europe', { names: [SHORT] }))).toEqual([undefined, undefined]);
    expect(days(state('DDR', 'Europe', { member: false, names: [SHORT, former, alias] }))).toEqual([
      '1950-01-01',
      '1990-10-03',
    ]);
    expect(days(state('DDR', 'Europe', { member: false, names: [SHORT, { ...SHORT, to: '' }] }))[1]).toBeUndefined();
  });

  it('are none where the table has none', () => {
    expect(regionRows([state('FRA', '')])).toMatchObject({ datasets: [], blocs: [], memberships: [] });
  });
});
