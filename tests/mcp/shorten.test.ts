import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/mcp/shorten.ts';

const items = (count: number) => Array.from({ length: count }, (_, place) => ({ place }));

describe('an answer', () => {
  it('that is short enough stays as it is', () => {
    expect(shorten({ a: items(2) }, 100)).toEqual({ text: '{"a":[{"place":0},{"place":1}]}', cut: [] });
  });

  it('that is too long has all lists cut to the greatest length that fits, and says which', () => {
    const whole = { states: [{ ballots: items(50) }, { ballots: items(80) }], kept: items(2) };

    const { text, cut } = shorten(whole, 300) ?? {};

    const shown = cut?.[0]?.shown ?? 0;
    expect(cut).toEqual([{ path: 'states.ballots', shown, length: 80 }]);
    const first = items(80).slice(0, shown);
    expect(JSON.parse(text ?? '')).toEqual({ states: [{ ballots: first }, { ballots: first }], kept: items(2) });
    expect(text?.length).toBeLessThanOrEqual(300);
    const more = items(80).slice(0, shown + 1);
    expect(JSON.stringify({ ...whole, states: [{ ballots: more }, { ballots: more }] }).length).toBeGreaterThan(300);
  });

  it('that is too long without lists, or with one item in each, is none', () => {
    expect(shorten({ a: 'x'.repeat(200) }, 100)).toBeUndefined();
    expect(shorten({ a: ['x'.repeat(200), 'y'] }, 100)).toBeUndefined();
  });
});
