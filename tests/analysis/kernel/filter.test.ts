import { describe, expect, it } from 'vitest';
import { countBits } from '../../../src/analysis/kernel/bits.ts';
import { type Filter, maskOf, sessionsOf } from '../../../src/analysis/kernel/filter.ts';
import { Matrix } from '../../../src/analysis/kernel/matrix.ts';
import { drawn } from '../../support/matrix.ts';

const OPEN: Filter = {
  ...{ from: null, to: null, bodies: null, sessions: null, topics: null, scope: ['WHOLE'], minMinority: null },
  important: null,
};

/** Five roll calls of two bodies; of the last one nobody says whether it is important. */
function ofTwoBodies(): Matrix {
  const one = drawn({ FRA: 'YNAYN', USA: 'NNYYX' }, (place) => place);
  const matrix = new Matrix(
    one.states,
    one.rollCalls.map((rollCall, place) => ({
      ...rollCall,
      body: place % 2 === 0 ? 'assembly' : 'council',
      important: place === 4 ? null : place < 2,
    })),
  );
  for (const state of one.states.keys())
    for (const place of one.rollCalls.keys()) matrix.set(state, place, one.choiceOf(state, place) ?? 'ABSENT');
  return matrix;
}

describe('a filter of roll calls', () => {
  it('keeps to bodies', () => {
    const matrix = ofTwoBodies();
    const found = (bodies: string[]) => countBits(maskOf(matrix, { ...OPEN, bodies }));
    expect([found(['assembly']), found(['council']), found(['assembly', 'council']), found(['other'])]).toEqual([
      3, 2, 5, 0,
    ]);
    expect(sessionsOf(matrix, ['council'])).toEqual([1, 3]);
  });

  it('finds no roll call of which nobody says whether it is important', () => {
    const found = (important: boolean) => countBits(maskOf(ofTwoBodies(), { ...OPEN, important }));
    expect([found(true), found(false)]).toEqual([2, 2]);
  });
});

describe('a matrix of some roll calls', () => {
  it('has the same states and what they did there', () => {
    const matrix = ofTwoBodies();
    const part = matrix.restricted(({ body }) => body === 'assembly');
    expect(part.states).toEqual(matrix.states);
    expect(part.rollCalls.map(({ key }) => key)).toEqual(['syn/1/0', 'syn/1/2', 'syn/1/4']);
    expect([0, 1, 2].map((place) => part.choiceOf(1, place))).toEqual(['AGAINST', 'FOR', 'ABSENT']);
  });

  it('is itself where all fit', () => {
    const matrix = ofTwoBodies();
    expect(matrix.restricted(() => true)).toBe(matrix);
  });
});
