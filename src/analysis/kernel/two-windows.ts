import { countBits, intersection, placesOf } from './bits.ts';
import type { Mask } from './matrix.ts';

/**
 * Why two windows of roll calls cannot be compared, as a sentence in which `mark` stands before their names; null where they can: where they share no roll call
 * and the earlier one begins first, or one has none.
 */
export function faultOfWindows(
  { earlier, later }: { readonly earlier: Mask; readonly later: Mask },
  mark: '' | '--' = '',
): string | null {
  const shared = countBits(intersection(earlier, later));
  if (shared > 0)
    return `${mark}later: ${shared} of its roll calls are also in ${mark}earlier. Windows that share votes cannot be told apart: let them not overlap.`;
  const [first, second] = [placesOf(earlier)[0], placesOf(later)[0]];
  if (first === undefined || second === undefined || first < second) return null;
  return `${mark}later: its roll calls begin before those of ${mark}earlier. Exchange the two windows.`;
}
