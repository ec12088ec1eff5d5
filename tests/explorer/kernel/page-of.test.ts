import { describe, expect, it } from 'vitest';
import { pageInWords, pageNumber } from '../../../src/explorer/kernel/page-of.ts';

describe('a page of a list', () => {
  it('is told by its number, the first one without an address that says so', () => {
    expect(pageInWords({ page: '7' }, 25, 9694)).toBe('page 1 of 388');
    expect(pageInWords({ after: 'x', page: '2' }, 25, 9694)).toBe('page 2 of 388');
    expect(pageInWords({ after: 'x' }, 25, 9694)).toBe('one page of 388');
    expect(pageInWords({}, 25, 25)).toBeUndefined();
    expect(pageNumber({ before: 'x', page: 'two' })).toBeUndefined();
  });
});
