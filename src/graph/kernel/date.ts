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
