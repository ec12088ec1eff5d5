import { describe, expect, it } from 'vitest';
import type { Seat } from '../../../src/ingest/read/seat.ts';
import type { StateRow } from '../../../src/ingest/read/state-table.ts';
import { regionRows } from '../../../src/ingest/write/regions.ts';

const state = (code: string, region: string, more: Partial<StateRow> = {}): StateRow => ({
  ...{ type: 'state', code, iso2: '', m49: '', region, member: true, name: code, names: [] },
  ...more,
});
const NO_SEATS: ReadonlyMap<string, Seat> = new Map();
const SHORT = { language: 'en', kind: 'SHORT', text: 'Name', from: '1960-01-01', to: '1990-10-03' };

describe('the regions of states', () => {
  it('are blocs, each once, with the standard as their dataset', () => {
    const { blocs, datasets } = regionRows(
      [state('DZA', 'Africa'), state('AGO', 'Africa'), state('FRA', 'Europe')],
      NO_SEATS,
    );

    expect(blocs.map(({ properties }) => [properties.id, properties.kind])).toEqual([
      ['urn:caucus:bloc:africa', 'REGION'],
      ['urn:caucus:bloc:europe', 'REGION'],
    ]);
    expect(datasets.map(({ id }) => id)).toEqual(['urn:caucus:dataset:m49']);
  });

  it('have a state of today as a member at all times, and a former one while it had its names', () => {
    const former = { language: 'en', kind: 'FORMER', text: 'Old', from: '1950-01-01', to: '1960-01-01' };
    const alias = { language: 'en', kind: 'ALIAS', text: 'Other', from: '', to: '' };
    const days = (row: StateRow, seats: ReadonlyMap<string, Seat> = NO_SEATS) => {
      const [membership] = regionRows([row], seats).memberships;
      return [membership?.properties.validFrom, membership?.properties.validTo];
    };

    expect(days(state('DEU', 'Europe', { names: [SHORT] }))).toEqual([undefined, undefined]);
    expect(days(state('DDR', 'Europe', { member: false, names: [SHORT, former, alias] }))).toEqual([
      '1950-01-01',
      '1990-10-03',
    ]);
    expect(days(state('DDR', 'Europe', { member: false, names: [SHORT, { ...SHORT, to: '' }] }))[1]).toBeUndefined();
    // On its last day it still votes.
    const seat = { from: '1945-10-24', to: '1992-09-22', ceased: true, awayFrom: '', awayTo: '' };
    expect(
      days(
        state('YUG', 'Europe', { member: false, names: [{ ...SHORT, to: '1992-09-22' }] }),
        new Map([['YUG', seat]]),
      ),
    ).toEqual(['1945-10-24', '1992-09-23']);
  });

  it('are none where the table has none', () => {
    expect(regionRows([state('FRA', '')], NO_SEATS)).toMatchObject({ datasets: [], blocs: [], memberships: [] });
  });
});
