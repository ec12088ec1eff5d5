import * as chrono from 'chrono-node';
import { typeOf } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** A day, a month or a year, or a span of them, as a claim has it. */
export type When = { edtf: string; earliest: string; latest: string };

/** A time as it stands in a text, and whether that says its year. */
export type Dated = { readonly when: When; readonly start: number; readonly end: number };

const pad = (number: number): string => String(number).padStart(2, '0');
const lastOf = (year: number, month: number): string =>
  `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

/**
 * The times in a part of a text. What says neither its year nor how far it lies from another day has the year that is given, if any: nothing is taken from the day on
 * which somebody happens to read.
 */
export function datesIn(text: string, from: number, year: number | null): Dated[] {
  return chrono.casual
    .parse(text, { instant: new Date(Date.UTC(year ?? 2000, 6, 1)), timezone: 0 })
    .flatMap(({ start, index, text: found }): Dated[] => {
      const said = start.isCertain('year');
      const own = said ? start.get('year') : year;
      const month = start.isCertain('month') ? start.get('month') : null;
      const day = start.isCertain('day') ? start.get('day') : null;
      if (own === null || month === null || (start.isCertain('weekday') && day === null)) return [];
      if (/\b(?:ago|last|next|this|today|yesterday|tomorrow)\b/i.test(found)) return [];
      // "A day after" is so long after what the sentence speaks of, and not after the day on which it is read.
      if (start.tags().has('result/relativeDate')) return [];
      const span = { start: from + index, end: from + index + found.length };
      const iso = day === null ? `${own}-${pad(month)}` : `${own}-${pad(month)}-${pad(day)}`;
      return [
        {
          when: {
            edtf: iso,
            earliest: day === null ? `${iso}-01` : iso,
            latest: day === null ? lastOf(own, month) : iso,
          },
          ...span,
        },
      ];
    });
}

/** A season of a year, from its first day to its last, in the north. */
export function seasonOf(word: string, year: number): When {
  const spans: Readonly<Record<string, readonly [string, string]>> = {
    spring: ['03-01', '06-21'],
    summer: ['06-01', '09-21'],
    autumn: ['09-01', '12-21'],
    fall: ['09-01', '12-21'],
    winter: ['12-01', '12-31'],
  };
  const [first, last] = spans[word.toLowerCase()] ?? ['01-01', '12-31'];
  return { edtf: `${year}-${first}/${year}-${last}`, earliest: `${year}-${first}`, latest: `${year}-${last}` };
}

/**
 * The year in which an article was written, as far as it can be told: that of the decision on its treaty, where it is known and the article tells of it; else the
 * latest year that the text names.
 */
export function yearOf({ text, treaty, lexicon }: Reading): number | null {
  const decisions =
    treaty === null ? [] : lexicon.subjectsOf('ON', treaty.id).filter((id) => typeOf(id) === 'decision');
  const known = lexicon.relations.filter(
    ({ subject, predicate, day }) => predicate === 'DATED' && day !== undefined && decisions.includes(subject),
  );
  const years = known.map(({ day = '' }) => Number(day.slice(0, 4))).filter((year) => year > 1900);
  const named = [...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year));
  const latest = named.length === 0 ? null : Math.max(...named);
  if (years.length > 0 && /\b(?:adopted|approved|voted to adopt)\b/.test(text))
    return Math.max(latest ?? 0, years[0] ?? 0);
  return latest;
}
