import { InvalidArgumentError, type Option } from 'commander';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { calendarDay, numberList, option } from '../option.ts';
import type { FilterOptions } from './filter-options.ts';

/** A window of time: days, or sessions. */
type Window = Pick<FilterOptions, 'from' | 'to' | 'sessions'>;
/** The two windows that are compared; the ten sessions before the last ten, and the last ten, where neither is given. */
export type WindowOptions = { readonly earlier?: Window; readonly later?: Window };

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Sessions, `60-69`, or days, `2000-01-01..2009-12-31`. */
function windowOf(text: string): Window {
  const [from = '', to = '', ...more] = text.split('..');
  if (!text.includes('..') && !DAY.test(text)) return { sessions: numberList(text) };
  if (!DAY.test(from) || !DAY.test(to) || more.length > 0)
    throw new InvalidArgumentError(
      'It must be sessions, 60-69, or days from the first to the last, 2000-01-01..2009-12-31.',
    );
  return { from: calendarDay(from), to: calendarDay(to) };
}

/** The options that name both windows. */
export const windowOptions = (): Option[] => [
  option('--earlier <window>', 'the first window, sessions or days: 60-69, or 2000-01-01..2009-12-31', windowOf),
  option('--later <window>', 'the second window; give both or neither', windowOf),
];

/** Checks what can be checked before anything is read; throws a sentence. */
export function checkWindows({ earlier, later }: WindowOptions): void {
  if ((earlier === undefined) !== (later === undefined)) {
    const [given, missing] = earlier === undefined ? ['--later', '--earlier'] : ['--earlier', '--later'];
    throw new WrongUsage(`${missing}: ${given} is given without it. Give both windows, or neither.`);
  }
  if (earlier === undefined || later === undefined) return;
  for (const { from = '', to = '' } of [earlier, later])
    if (from > to) throw new WrongUsage(`A window from ${from} to ${to} has no day: give the earlier day first.`);
  const [first, second] = [beginningOf(earlier), beginningOf(later)];
  if (typeof first !== typeof second) return;
  if (JSON.stringify(earlier) === JSON.stringify(later))
    throw new WrongUsage('--later: it is the same window as --earlier: give two that do not overlap.');
  if (first > second)
    throw new WrongUsage(
      `--later begins with ${second}, before --earlier, which begins with ${first}. Exchange the two windows.`,
    );
}

const beginningOf = ({ from, sessions }: Window): string | number => from ?? sessions?.[0] ?? '';
