import { describe, expect, it } from 'vitest';
import { askedOf, lastOf, nobodyNear, ownInWords, questionOf } from '../../../src/explorer/pages/state/period.ts';

const cast = (sessions: readonly number[]) => ({
  totalCount: sessions.length,
  tallies: sessions.map((session) => ({ keys: [{ nodeId: null, label: String(session) }], count: 1 })),
});
const gone = { name: 'Czechoslovakia', cast: cast([46, 47]) };

describe('the sessions of a state', () => {
  it('are its last ones where it has left before the newest, and the address names none', () => {
    expect(lastOf(gone)).toBe(47);
    expect(askedOf({ view: 'years' }, 80, 47)).toEqual({ view: 'years', last: '47' });
    expect(ownInWords(gone, 47, undefined)).toBe(
      'Czechoslovakia voted last in session 47, and shown are the 10 sessions up to it.',
    );
    for (const [asked, newest, own] of [
      [{ last: '60' }, 80, 47],
      [{}, 80, 71],
      [{}, 80, undefined],
      [{}, undefined, 47],
    ] as const)
      expect(askedOf(asked, newest, own)).toBe(asked);
  });

  it('need fewer common votes where they are few', () => {
    expect(questionOf('FRA', {}, 80)).toEqual({ iso3: 'FRA', over: {}, years: false, common: 100 });
    expect(questionOf('FRA', { last: '60', window: '1' }, 80)).toMatchObject({ over: { sessions: [60] }, common: 20 });
  });

  it('say for people why nobody is near', () => {
    expect(nobodyNear({ name: 'Holy See', cast: cast([]) }, 100, undefined)).toBe(
      'The record has no vote that Holy See has cast.',
    );
    expect(nobodyNear(gone, 20, 47)).toBe(
      'No member of today has 20 votes of these sessions in common with Czechoslovakia. The last session in which it voted is session 47.',
    );
  });
});
