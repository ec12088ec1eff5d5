import { plainName } from '../../read/column-name.ts';
import type { ColumnProfile } from '../../read/column-profile.ts';

/** How a value stands that is to be filled in. */
export const OPEN = '# fill in:';

/** The name of a column of days, whatever stands in it. */
export const CALLED_DATE = /^(?:vote_?)?(?:date|datum|fecha|data|дата|日期|التاريخ)$/;

/** The columns of a year, a month and a day; none where one of them is lacking. */
export function dateParts(columns: readonly ColumnProfile[]): readonly ColumnProfile[] {
  const parts = [
    /^(?:vote_?)?(?:year|annee|ano|jahr)$/,
    /^(?:vote_?)?(?:month|mois|mes|monat)$/,
    /^(?:vote_?)?(?:day|jour|dia|tag)$/,
  ];
  const found = parts.flatMap(
    (called) => columns.find(({ name, numbers }) => numbers && called.test(plainName(name))) ?? [],
  );
  return found.length === parts.length ? found : [];
}

/** In which order the dates of a column stand, as a line of a map. */
export function datesOf(date: ColumnProfile | undefined): string[] {
  const [first, ...others] = date?.dates ?? [];
  if (first === undefined) return [];
  const example = date?.values.find((text) => !/^\d{4}-/.test(text));
  if (first === 'SERIAL') return ['# The numbers that a spreadsheet has for days, if they are that:', 'dates: SERIAL'];
  if (others.length === 0) return [`dates: ${first}`];
  return [`dates: ${OPEN} in which order ${example} stands, ${[first, ...others].join(' or ')}`];
}
