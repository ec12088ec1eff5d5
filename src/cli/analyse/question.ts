import { countBits } from '../../analysis/kernel/bits.ts';
import { type Filter, maskOf, sessionsOf } from '../../analysis/kernel/filter.ts';
import type { Mask, Matrix } from '../../analysis/kernel/matrix.ts';
import { periodOf, twoPeriods, withPeriod } from '../../analysis/kernel/period.ts';
import { faultOfWindows } from '../../analysis/kernel/two-windows.ts';
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
  const fault = faultOfWindows({ earlier: both.earlier.over, later: both.later.over }, '--');
  if (fault !== null) throw new WrongUsage(fault);
  return both;
}
