import { describe, expect, it } from 'vitest';
import { bitsAt } from '../../../src/analysis/kernel/bits.ts';
import { faultOfWindows } from '../../../src/analysis/kernel/two-windows.ts';

const mask = (...places: number[]) => bitsAt(2, places);

describe('two windows of roll calls', () => {
  it('can be compared where they share none and the earlier begins first, or one has none', () => {
    expect(faultOfWindows({ earlier: mask(1, 40), later: mask(2, 41) })).toBeNull();
    expect(faultOfWindows({ earlier: mask(), later: mask(2) })).toBeNull();
    expect(faultOfWindows({ earlier: mask(40), later: mask() })).toBeNull();
  });

  it('are refused where they share some, or the later one begins first, though it may end last', () => {
    expect(faultOfWindows({ earlier: mask(1, 2, 40), later: mask(2, 40, 41) }, '--')).toMatch(
      /^--later: 2 of its roll calls are also in --earlier\./,
    );
    expect(faultOfWindows({ earlier: mask(5), later: mask(4, 60) })).toBe(
      'later: its roll calls begin before those of earlier. Exchange the two windows.',
    );
  });
});
