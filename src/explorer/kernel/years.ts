/** The year of the first vote, and the last one that may be typed. */
export const YEARS = { first: 1946, last: 2100 } as const;

/** What an address says of years: each is a year or a day. */
type Given = { readonly from?: string | undefined; readonly to?: string | undefined };

const isYear = (text: string): boolean => Number(text) >= YEARS.first && Number(text) <= YEARS.last;

/** A year as its first or its last day, a day as it is; undefined for what is neither, such as a year that is half typed. */
function dayOf(text: string | undefined, rest: string): string | undefined {
  const [, year = '', day] = /^(\d{4})(-\d\d-\d\d)?$/.exec(text ?? '') ?? [];
  if (!isYear(year)) return undefined;
  const time = Date.parse(`${year}${day ?? rest}`);
  // A browser takes 31 February for a day of March.
  const isThere = !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}${day ?? rest}`);
  return isThere ? `${year}${day ?? rest}` : undefined;
}

/** From which day to which day an address asks. What is no year of the record narrows nothing, and neither do two that stand the wrong way round. */
export function daysOf({ from, to }: Given): Given {
  const days = { from: dayOf(from, '-01-01'), to: dayOf(to, '-12-31') };
  return days.from && days.to && days.from > days.to ? { from: undefined, to: undefined } : days;
}

/** Why years that were given narrow nothing, in a sentence; undefined where they do, or where there are none. */
export function yearsLeftOut({ from, to }: Given): string | undefined {
  const wrong = [dayOf(from, '-01-01') ? undefined : from, dayOf(to, '-12-31') ? undefined : to].filter(Boolean);
  if (wrong.length > 0) return `Not a year from ${YEARS.first} to ${YEARS.last}, and left out: ${wrong.join(', ')}.`;
  return from && to && !daysOf({ from, to }).from ? `${from} is after ${to}: both are left out.` : undefined;
}
