import * as chrono from 'chrono-node';
import { typeOf } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** A day, a month or a year, or a span of them, as a claim has it. */
export type When = { edtf: string; earliest: string; latest: string };

/** A time as it stands in a text. */
export type Dated = Span & { readonly when: When };

/** When a text was written, as far as that is known: what it says of Thursday, of yesterday or of 3 March is reckoned from there, and never from the day on which somebody happens to read. */
export type Clock = { readonly year: number | null; readonly day: string | null };

const pad = (number: number): string => String(number).padStart(2, '0');
const lastOf = (year: number, month: number): string =>
  `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

/** Words before a time that make it one to come, and words that put an end to what they say. */
const TO_COME = /\b(?:will|due|set|expected|likely|scheduled|planned|plans?|hopes?)\b[^.;]*$/i;
const isToCome = (before: string, found: string): boolean => /\bnext\b/i.test(found) || TO_COME.test(before);

/** The times in a part of a text; `ahead` where it speaks of what is to come. */
export function datesIn(text: string, from: number, { year, day: written }: Clock, ahead = false): Dated[] {
  const instant = written === null ? new Date(Date.UTC(year ?? 2000, 6, 1)) : new Date(`${written}T12:00:00Z`);
  return chrono.casual.parse(text, { instant, timezone: 0 }).flatMap(({ start, end, index, text: found }): Dated[] => {
    const iso = dayOrMonth(start, found, ahead || isToCome(text.slice(0, index), found), { year, day: written });
    return iso === null ? [] : [{ when: spanOf(iso, end), start: from + index, end: from + index + found.length }];
  });
}

/** A day or a month, `2031-05-22` or `2031-05`; null where a time is neither, or cannot be told from the text. */
function dayOrMonth(start: chrono.ParsedComponents, found: string, toCome: boolean, clock: Clock): string | null {
  const get = (part: chrono.Component): number | null => (start.isCertain(part) ? start.get(part) : null);
  const [month, day] = [get('month'), get('day')];
  const isRelative = start.tags().has('result/relativeDate');
  if (start.isCertain('weekday') && day === null)
    return clock.day === null ? null : weekdayFrom(clock.day, start.get('weekday') ?? 0, found, toCome);
  if (isRelative || /\b(?:ago|last|next|this|today|tonight|yesterday|tomorrow|earlier|later)\b/i.test(found)) {
    // "A day after" is so long after what the sentence speaks of, and not after the day on which the text was written.
    if (
      clock.day === null ||
      !/\b(?:ago|last month|next month|this month|today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening))\b/i.test(
        found,
      )
    )
      return null;
    if (/\b(?:weeks?|months?|years?) ago\b/i.test(found)) return null;
    const iso = `${start.get('year')}-${pad(start.get('month') ?? 1)}`;
    return /month/i.test(found) ? iso : `${iso}-${pad(start.get('day') ?? 1)}`;
  }
  if (month === null) return null;
  const iso = (year: number) => (day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`);
  const said = get('year');
  if (said !== null) return iso(said);
  if (clock.year === null) return null;
  if (clock.day === null) return iso(clock.year);
  // What lies ahead in the year of the article, and is told as past, was in the year before; and the other way round.
  const year = Number(clock.day.slice(0, 4));
  const here = clock.day.slice(0, iso(year).length);
  return iso(iso(year) > here && !toCome ? year - 1 : iso(year) < here && toCome ? year + 1 : year);
}

/** The nearest day of the week before an article, or after it; `last Friday` is not its own day. */
function weekdayFrom(written: string, weekday: number, found: string, toCome: boolean): string {
  const own = new Date(`${written}T12:00:00Z`);
  const back = (own.getUTCDay() - weekday + 7) % 7 || (/\blast\b/i.test(found) ? 7 : 0);
  const ahead = (weekday - own.getUTCDay() + 7) % 7 || 7;
  own.setUTCDate(own.getUTCDate() + (toCome ? ahead : -back));
  return own.toISOString().slice(0, 10);
}

/** From one day to another, `4 to 8 May 2032`, where both are days. */
function spanOf(iso: string, end: chrono.ParsedComponents | null | undefined): When {
  if (iso.length !== 10 || !end?.isCertain('day') || !end.isCertain('month')) return whenOf(iso);
  const [month, day] = [end.get('month') ?? 0, end.get('day') ?? 0];
  const year = Number(iso.slice(0, 4)) + (`${pad(month)}-${pad(day)}` < iso.slice(5) ? 1 : 0);
  const latest = `${year}-${pad(month)}-${pad(day)}`;
  return latest === iso ? whenOf(iso) : { edtf: `${iso}/${latest}`, earliest: iso, latest };
}

const whenOf = (iso: string): When =>
  iso.length === 10
    ? { edtf: iso, earliest: iso, latest: iso }
    : { edtf: iso, earliest: `${iso}-01`, latest: lastOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7))) };

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
 * When an article was written, as far as it can be told: on the day that it says itself; else in the year of the decision on its treaty, where it is known and the
 * article tells of it; else in the latest year that the text names.
 */
export function clockOf({ text, treaty, lexicon, written }: Reading): Clock {
  if (written?.when !== undefined) return { year: Number(written.when.edtf.slice(0, 4)), day: written.when.edtf };
  const decisions =
    treaty === null ? [] : lexicon.subjectsOf('ON', treaty.id).filter((id) => typeOf(id) === 'decision');
  const known = lexicon.relations.filter(
    ({ subject, predicate, day }) => predicate === 'DATED' && day !== undefined && decisions.includes(subject),
  );
  const [year] = known.map(({ day = '' }) => Number(day.slice(0, 4))).filter((year) => year > 1900);
  const latest = latestYear(text);
  const tells = year !== undefined && /\b(?:adopted|approved|voted to adopt)\b/.test(text);
  return { year: tells ? Math.max(latest ?? 0, year) : latest, day: null };
}

/** The year in which a text seems to have been written: that of the first day that has one, else the latest that is not spoken of as to come. */
export const yearTold = (text: string): number | null => {
  const day =
    /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{Ll}+,? (?<year>(?:19|20)\d{2})\b|\b\p{Lu}\p{Ll}+ \d{1,2}, (?<other>(?:19|20)\d{2})\b/u.exec(
      text,
    );
  const said = day?.groups?.year ?? day?.groups?.other;
  return said === undefined
    ? latestYear(text.replace(/\b(?:by|until|before|from|will [^.]{0,60}) (?:19|20)\d{2}\b/g, ''))
    : Number(said);
};

/** The latest year that a text names. */
const latestYear = (text: string): number | null => {
  const named = [...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year));
  return named.length === 0 ? null : Math.max(...named);
};
