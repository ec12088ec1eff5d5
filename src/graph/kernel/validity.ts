import type { When } from './date.ts';

/** How long something held, as a date: `from` is its first day, `to` the first day on which it no longer held; null where that is open. */
export const dateOfValidity = (from: string | null, to: string | null): When | null =>
  dateOfSpell(from, to === null ? null : dayBefore(to));

/** The days from the first to the last, as a date; null where that is open. */
export function dateOfSpell(first: string | null, last: string | null): When | null {
  if (first === null && last === null) return null;
  return { edtf: edtf(first, last), earliest: first, latest: last, wording: null };
}

/** A day as a date; null where there is none. */
export const dateOfDay = (day: string | null): When | null => (day === null ? null : dateOfSpell(day, day));

/** A year, a month or a day in EDTF as a date. */
export function dateOfEdtf(date: string): When {
  const first = `${date}-01-01`.slice(0, 10);
  const last = date.length === 10 ? date : date.length === 7 ? endOfMonth(date) : `${date}-12-31`;
  return { edtf: date, earliest: first, latest: last, wording: null };
}

const endOfMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** The last day on which something held that no longer held on this one. */
export const dayBefore = (day: string): string => shifted(day, -1);

/** Extended Date/Time Format (ISO 8601-2): a day, a whole month or a whole year where it is one, else both ends. */
function edtf(first: string | null, last: string | null): string {
  if (first === null || last === null) return `${first ?? '..'}/${last ?? '..'}`;
  if (first === last) return first;
  if (first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`) return first.slice(0, 4);
  const month = first.slice(0, 7);
  return first.endsWith('-01') && last.startsWith(month) && shifted(last, 1).endsWith('-01')
    ? month
    : `${first}/${last}`;
}

/** The first day on which something no longer held of which this was the last. */
export const dayAfter = (day: string): string => shifted(day, 1);

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
