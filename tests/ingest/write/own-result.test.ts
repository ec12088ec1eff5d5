import { describe, expect, it } from 'vitest';
import { readSeats } from '../../../src/ingest/read/seat.ts';
import { NOT_STATED } from '../../../src/ingest/read/stated-totals.ts';
import { ownResult } from '../../../src/ingest/write/own-result.ts';

const seats = () => readSeats(() => {});
const totals = (yes: number, no: number, abstain = 0) => ({ ...NOT_STATED, for: yes, against: no, abstain });
const COUNCIL = {
  key: 'sc/2023/draft-970',
  scope: 'WHOLE',
  date: '2023-12-08',
  symbol: 'S/2023/970',
  totals: NOT_STATED,
  states: 'USA GBR FRA RUS CHN ALB BRA CHE ECU GAB GHA JPN MLT MOZ ARE'.split(' '),
} as const;
const ASSEMBLY = { ...COUNCIL, key: 'ga/78/300', symbol: 'A/RES/78/300' };

describe('the result of a vote in a file of others', () => {
  it('is not worked out in the Security Council where a permanent member was against it, or that is not known', async () => {
    expect(ownResult({ ...COUNCIL, letters: 'NYYYYYYYYYYYYYY' }, await seats())).toBe('OPEN');
    expect(ownResult({ ...COUNCIL, letters: 'NYYYYYYYYYYYYYY', totals: totals(14, 1) }, await seats())).toBe('OPEN');
    expect(ownResult({ ...COUNCIL, letters: '...............', totals: totals(14, 1) }, await seats())).toBe('OPEN');
    expect(ownResult({ ...COUNCIL, letters: '...............', totals: totals(14, 0, 1) }, await seats())).toBeNull();
    expect(ownResult({ ...COUNCIL, letters: 'AYYYYYYYYYYYYYN' }, await seats())).toBeNull();
  });

  it('is not worked out where fewer than nine of them voted for it, or not all are known', async () => {
    expect(ownResult({ ...COUNCIL, letters: 'YYYYYYYYAAAAAAA' }, await seats())).toBe('OPEN');
    expect(ownResult({ ...COUNCIL, letters: 'YYYYYYYYYYYYYY.' }, await seats())).toBe('OPEN');
  });

  it('is not worked out of a few ballots, unless totals are stated or those that are lacking could not change it', async () => {
    const letters = 'YNY............';
    expect(ownResult({ ...ASSEMBLY, letters }, await seats())).toBe('OPEN');
    expect(ownResult({ ...ASSEMBLY, letters, totals: totals(120, 10) }, await seats())).toBeNull();
    const states = [...(await seats()).keys()].filter((code) => !['TWN', 'DDR', 'CSK', 'YUG', 'SUN'].includes(code));
    expect(ownResult({ ...ASSEMBLY, states, letters: 'Y'.repeat(150).padEnd(states.length, '.') }, await seats())).toBe(
      null,
    );
  });

  it('is not worked out between a half and two thirds, but of a text with the symbol of a resolution', async () => {
    const letters = '...............';
    expect(ownResult({ ...ASSEMBLY, letters, totals: totals(60, 40) }, await seats())).toBeNull();
    expect(ownResult({ ...ASSEMBLY, symbol: 'A/78/L.2', letters, totals: totals(60, 40) }, await seats())).toBe('OPEN');
  });
});
