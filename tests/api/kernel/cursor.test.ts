import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../../src/api/kernel/cursor.ts';

const KEY = 'RUS|2019-12-27|ga/74/247';

describe('a cursor', () => {
  it('gives back the key that it was made of', () => {
    expect(decodeCursor('voted', encodeCursor('voted', KEY))).toBe(KEY);
  });

  it('of another list is refused with both lists named', () => {
    expect(() => decodeCursor('states', encodeCursor('voted', KEY))).toThrow(
      /comes from the list voted, and this is the list states/,
    );
  });

  it.each([
    '',
    'x',
    'bm90IGEgY3Vyc29y',
    encodeCursor('voted', KEY).slice(0, -3),
    `${encodeCursor('voted', KEY).slice(0, -1)}A`,
  ])('that is damaged (%j) is refused, never read as another place', (cursor) => {
    expect(() => decodeCursor('voted', cursor)).toThrow(/is not a cursor, or it is damaged/);
  });
});
