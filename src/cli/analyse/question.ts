import { countBits, placesOf } from '../../analysis/kernel/bits.ts';
import { type Filter, maskOf, sessionsOf } from '../../analysis/kernel/filter.ts';
import type { Mask, Matrix } from '../../analysis/kernel/matrix.ts';
import { periodOf, twoPeriods, withPeriod } from '../../analysis/kernel/period.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { askedFilter } from './asked-filter.ts';
import type { FilterOptions } from './filter-options.ts';
import type { WindowOptions } from './window-options.ts';

/** Which roll calls are looked at. */
export type Question = {
  readonly filter: Filter;
  /** The period as a sentence. */
  readonly period: string;
  readonly over: Mask;
  /** How many roll calls fit. */
  readonly rollCalls: number;
};

/** Which of these roll calls are asked for: of the last ten sessions, where no period is, and no text and no series. */
export function questionOf(matrix: Matrix, given: FilterOptions, why?: string): Question {
  const asked = askedFilter(matrix, given);
  const filter = withPeriod(asked, () => sessionsOf(matrix, asked.bodies ?? null));
  const over = maskOf(matrix, filter);
  return { filter, period: periodOf(asked, filter, why), over, rollCalls: countBits(over) };
}

/** The same of two windows, which must not share a vote. */
export function windowsOf(
  matrix: Matrix,
  given: FilterOptions,
  windows: WindowOptions,
): { earlier: Question; later: Question } {
  const recent = twoPeriods(sessionsOf(matrix, askedFilter(matrix, given).bodies ?? null));
  const { earlier = recent?.earlier, later = recent?.later } = windows;
  if (earlier === undefined || later === undefined)
    throw new WrongUsage('--earlier: there are too few sessions for two windows. Give --earlier and --later.');
  const why = windows.earlier === undefined ? 'because no windows were asked for' : undefined;
  const both = {
    earlier: questionOf(matrix, { ...given, ...earlier }, why),
    later: questionOf(matrix, { ...given, ...later }, why),
  };
  const shared = countBits(both.earlier.over.map((word, place) => word & (both.later.over[place] as number)));
  if (shared === 0) return inOrder(both, windows);
  throw new WrongUsage(
    `--later: ${shared} of its roll calls are also in --earlier. Windows that share votes cannot be told apart: let them not overlap.`,
  );
}

/** Sessions and days can be compared by their roll calls alone; other windows were compared before. */
function inOrder(both: { earlier: Question; later: Question }, { earlier, later }: WindowOptions): typeof both {
  const mixed = (earlier?.sessions === undefined) !== (later?.sessions === undefined);
  const [first = 0, second = first] = [both.earlier, both.later].map(({ over }) => placesOf(over)[0]);
  if (mixed && second < first)
    throw new WrongUsage('--later: its roll calls begin before those of --earlier: change them round.');
  return both;
}
