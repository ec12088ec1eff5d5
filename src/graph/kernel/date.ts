import { list, nullable, type Shape, text } from './shape.ts';

/** Part of the calendar: ISO days, both inclusive; null is open. */
export type Span = { readonly from: string | null; readonly to: string | null };

/** The parameters of a statement that keeps to a part of the calendar. */
export const SPAN = { from: nullable(text), to: nullable(text) };

/** A date as its source gives it: EDTF, the days it can be, and the source's wording where it was relative. */
export type When = {
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly wording: string | null;
};

/** Sorts after every day of the month of `day`: an event known by its month alone lies on the month's last day. */
export const afterMonthOf = (day: string): string => `${day.slice(0, 7)}-32`;

/** Whether a text is a day of the calendar, `2019-12-27`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function when(
  edtf: string | null,
  earliest: string | null,
  latest: string | null,
  wording: string | null,
): When | null {
  return edtf === null ? null : { edtf, earliest, latest, wording };
}

const PARTS = nullable(list(nullable(text)));

/** The column of a date: `@date(treaty) AS concluded`. */
export const date: Shape<When | null> = {
  says: 'a date, [edtf, earliest, latest, wording], or null',
  holds: (value) => PARTS.holds(value) && (value === null || (value as unknown[]).length === 4),
  read: (value) => (value === null ? null : when(...(value as Parameters<typeof when>))),
};
