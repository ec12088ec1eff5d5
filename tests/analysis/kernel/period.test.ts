import { describe, expect, it } from 'vitest';
import { periodOf, withPeriod } from '../../../src/analysis/kernel/period.ts';

const held = () => [60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71];
const said = (filter: Parameters<typeof withPeriod>[0], sessions = held) =>
  periodOf(filter, withPeriod(filter, sessions));

describe('the period of an analysis', () => {
  it('is the last ten sessions where neither days nor sessions are asked for', () => {
    expect(withPeriod({ topics: ['human-rights'] }, held)).toEqual({
      topics: ['human-rights'],
      sessions: [62, 63, 64, 65, 66, 67, 68, 69, 70, 71],
    });
    expect(said({})).toBe(
      'Sessions 62–71, the last ten that have votes, because neither days nor sessions were asked for.',
    );
    expect(said({}, () => [3, 5])).toMatch(/^Sessions 3, 5, the last 2 that have votes/);
    expect(said({}, () => [])).toBe('No session has a recorded vote.');
  });

  it('is all sessions where one text or one series is asked for', () => {
    for (const filter of [{ symbol: 'ga/30/3379' }, { and: [{ series: 'ga/30/3379' }] }]) {
      expect(withPeriod(filter, held)).toEqual(filter);
      expect(said(filter)).toBe('All sessions, because one text or one series was asked for.');
    }
    expect(withPeriod({ not: { symbol: 'ga/30/3379' } }, held)).toMatchObject({ sessions: held().slice(2) });
  });

  it('is what is asked for, also in a part of the filter', () => {
    for (const filter of [{ from: '2000-01-01' }, { sessions: [5] }, { not: { or: [{ to: '2000-01-01' }] } }])
      expect(withPeriod(filter, held)).toEqual(filter);
    expect(said({ sessions: [70, 61, 62, 60], to: '2010-01-01' })).toBe(
      'Sessions 60–62, 70, up to 2010-01-01, as asked for.',
    );
    expect(said({ from: '2000-01-01' })).toBe('From 2000-01-01 on, as asked for.');
    expect(said({ not: { to: '2000-01-01' } })).toBe('As its parts were asked for.');
  });
});
