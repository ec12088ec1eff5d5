import { describe, expect, it } from 'vitest';
import { shadeOf } from '../../../src/explorer/pages/state/shades.ts';
import { amongVoters, colourOf, inOrder } from '../../../src/explorer/pictures/pairs.ts';

describe('the matrix of pairs', () => {
  it('is ordered by rows and columns, what is in no bloc last', () => {
    const [a, b, c] = ['A', 'B', 'C'].map((iso3) => ({ iso3, name: iso3 }));
    const states = [a, b, c] as { iso3: string; name: string }[];
    const kappa = [
      [1, 12, 13],
      [21, 2, 23],
      [31, 32, 3],
    ];

    const { states: ordered, values } = inOrder({ states, kappa }, ['C', 'A']);

    expect(ordered.map(({ iso3 }) => iso3)).toEqual(['C', 'A', 'B']);
    expect(values).toEqual([
      [3, 31, 32],
      [13, 1, 12],
      [23, 21, 2],
    ]);
  });
});

describe('pairs of states', () => {
  it('leave out who has no vote in common with anybody', () => {
    const [a, gone, b] = ['A', 'GONE', 'B'].map((iso3) => ({ iso3, name: iso3 }));
    const kappa = [
      [1, null, 0.5],
      [null, null, null],
      [0.5, null, 1],
    ];
    const common = [
      [9, 0, 9],
      [0, 0, 0],
      [9, 0, 9],
    ];

    expect(amongVoters({ states: [a, gone, b], kappa, common })).toEqual({
      states: [a, b],
      kappa: [
        [1, 0.5],
        [0.5, 1],
      ],
      common: [
        [9, 9],
        [9, 9],
      ],
    });
  });
});

describe('the colours of the matrix', () => {
  it('are stronger the farther from chance, and grey where there is no score', () => {
    expect(colourOf(0.9)[3]).toBeGreaterThan(colourOf(0.2)[3]);
    expect(colourOf(-0.5).slice(0, 3)).not.toEqual(colourOf(0.5).slice(0, 3));
    expect(colourOf(null).slice(0, 3)).toEqual([128, 128, 128]);
  });
});

describe('the shades of nearness', () => {
  it.each([
    [1, 'very near'],
    [0.25, 'near'],
    [0, 'neither'],
    [-0.3, 'far'],
    [-1, 'very far'],
  ])('call %d %s', (centred, words) => expect(shadeOf(centred)?.words).toBe(words));
});
