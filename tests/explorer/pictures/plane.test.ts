import { describe, expect, it } from 'vitest';
import { labels, nearest, placed } from '../../../src/explorer/pictures/plane.ts';

describe('a plane in a picture', () => {
  it('has one scale for both axes, and above is up', () => {
    const [a, b] = placed(
      [
        { x: 0, y: 0 },
        { x: 2, y: 1 },
      ],
      240,
      140,
      20,
    );

    expect([a?.left, a?.top, b?.left, b?.top]).toEqual([20, 120, 220, 20]);
  });

  it('puts a single point into the middle', () => {
    expect(placed([{ x: 7, y: -3 }], 100, 50, 10)[0]).toMatchObject({ left: 50, top: 25 });
  });

  it('leaves words out that would lie over others, the last ones first', () => {
    const size = { letter: 6, line: 12, gap: 6 };
    const at = (word: string, left: number, top: number) => ({ word, left, top });

    const france = at('France', 100, 100);
    const chile = at('Chile', 300, 300);

    expect(labels([france, at('Spain', 110, 103), at('Chad', 90, 98), chile], size).map(({ word }) => word)).toEqual([
      'Spain',
      'Chad',
      'Chile',
    ]);
    expect(labels([france, at('Spain', 104, 103)], size).map(({ side }) => side)).toEqual(['end', 'start']);
  });
});

describe('the nearest of each', () => {
  it('are those with the highest values, without itself and without what has none', () => {
    expect(
      nearest(
        [
          [1, 0.2, null, 0.9],
          [0.2, 1, 0.3, -0.4],
        ],
        2,
      ),
    ).toEqual([
      [3, 1],
      [2, 0],
    ]);
  });
});
