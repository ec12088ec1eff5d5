import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/analysis/kernel/measure.ts';
import { agreement } from '../../../src/analysis/measures/agreement.ts';
import { closest } from '../../../src/analysis/measures/closest.ts';
import { cohesion } from '../../../src/analysis/measures/cohesion.ts';
import { idealPoints } from '../../../src/analysis/measures/ideal-points.ts';
import { asOptions } from '../../../src/cli/analyse/asked-filter.ts';
import { fitting, whyEmpty } from '../../../src/cli/analyse/why-empty.ts';
import { drawn } from '../../support/matrix.ts';

const matrix = drawn({ FRA: 'YYN', GBR: 'YAN', DDR: '...' });
const all = matrix.mask(() => true);
const none = new Uint32Array(matrix.words);
const asked = { matrix, windows: [all], subjects: [], names: matrix.states, options: { minCommonVotes: 20 } };
const found = (...rows: Found['rows']): Found => ({ rows, summary: {}, sentence: '' });
const columnsOf = (measure: { readonly table?: { readonly columns: readonly string[] } }) =>
  measure.table?.columns ?? [];

describe('why a table is empty', () => {
  it('is that no roll call fits', () => {
    expect(whyEmpty(columnsOf(closest), found(), { ...asked, windows: [none] })).toEqual(['No roll call fits.']);
  });

  it('is that the state did not vote, or that nobody voted with it often enough', () => {
    const ddr = matrix.placeOf('DDR') ?? -1;
    const fra = matrix.placeOf('FRA') ?? -1;

    expect(whyEmpty(columnsOf(closest), found(), { ...asked, subjects: [ddr] })).toEqual([
      'DDR has no vote for or against and no abstention at these roll calls.',
    ]);
    expect(whyEmpty(columnsOf(closest), found(), { ...asked, subjects: [fra] })).toEqual([
      'No other state has 20 common votes with it: lower --min-common-votes, or look at more roll calls.',
    ]);
  });

  it('is that a pair has too few common votes', () => {
    const row = ['FRA', '', 'GBR', '', 3, 2, 1, 0, null, null, null, null, null];

    expect(whyEmpty(columnsOf(agreement), found(row), asked)).toEqual([
      '1 row without scores: a score takes 20 common votes.',
    ]);
  });

  it('is that one state is never of two minds', () => {
    expect(whyEmpty(columnsOf(cohesion), found(['FRA', 1, 0, null, 0, null]), asked)).toEqual([
      'Only one state of the set expressed a choice at these roll calls: it is never of two minds.',
    ]);
    expect(whyEmpty(columnsOf(cohesion), found(['all', 2, 3, 0.5, 3, 0.5]), asked)).toEqual([]);
  });

  it('is that sessions are drawn anew, of which there is one', () => {
    const options = { resamples: 5, resample: 'SESSION' };

    expect(whyEmpty(columnsOf(idealPoints), found(['FRA', '', 1, null, 3]), { ...asked, options })).toEqual([
      expect.stringContaining('--resample ROLL_CALL'),
    ]);
    expect(whyEmpty(columnsOf(idealPoints), found(['FRA', '', 1, null, 3]), { ...asked, options: {} })).toEqual([]);
  });
});

describe('how many roll calls fit', () => {
  it('is said in any case, and of a text without any that there is none', () => {
    const scope = ['WHOLE'] as const;
    expect([2, 1, 0].map((count) => fitting(matrix, { scope }, count))).toEqual([
      '2 roll calls fit.',
      '1 roll call fits.',
      'No roll call fits.',
    ]);
    expect(fitting(matrix, { scope, symbol: 'A/RES/9999/1' }, 0)).toBe(
      'No roll call fits: there is no recorded vote on "A/RES/9999/1".',
    );
  });
});

it('parameters of an analysis have the names of options', () => {
  const filter = { words: ['cub'], symbol: 'ga/74/7', series: 'the embargo', scope: ['WHOLE' as const] };
  const given = { text: 'cub', symbol: 'A/RES/74/7', seriesOf: 'A/RES/73/8', scope: ['WHOLE' as const] };

  expect(asOptions(filter, given)).toEqual(given);
});
