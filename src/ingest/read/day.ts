import { type Note, type Position, REMARK } from './problem.ts';
import { isDate } from './roll-call.ts';
import { wordedDay } from './worded-day.ts';

/** In which order a file may write day, month and year. */
export const WRITTEN_ORDERS = ['DMY', 'MDY', 'YMD'] as const;
/** How a file writes days, as in `--dates`; SERIAL is the number that spreadsheets have for a day. */
export const DATE_ORDERS = [...WRITTEN_ORDERS, 'SERIAL'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * A date as a year, month or day in ISO 8601, without a time of day; null where the text is none. A month may be a word; `13.05.2024`, `5/13/2024` and the like are read by
 * the order that the reader has told, and never guessed.
 */
export function dayOf(text: string, order: DateOrder | undefined): string | null {
  const day = text
    .trim()
    // The digits of each script stand in their order, from a place that is a multiple of 16.
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/(?<=^\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/, '')
    // Data frames write 1990.0, and ISO 8601 has a short form, which no other order of a day's parts looks like.
    .replace(/^(\d{4}|\d{8})\.0+$/, '$1')
    .replace(/^((?:19|20)\d\d)(\d\d)(\d\d)(?:T\d{4,6}(?:\.\d+)?Z?)?$/, '$1-$2-$3');
  // Of a year that was written with two digits.
  if (/^00\d\d/.test(day)) return null;
  if (isDate(day)) return day;
  const worded = wordedDay(day);
  if (worded !== null) return isDate(worded) ? worded : null;
  if (order === undefined) return null;
  if (order === 'SERIAL') return serialDay(day);
  const numbers = /^(\d{1,4})[./\- ](\d{1,2})[./\- ](\d{1,4})(?:[T ,].*)?$/.exec(day)?.slice(1, 4) ?? [];
  const part = (letter: string) => numbers[order.indexOf(letter)] ?? '';
  if (part('Y').length !== 4) return null;
  const iso = `${part('Y')}-${part('M').padStart(2, '0')}-${part('D').padStart(2, '0')}`;
  return isDate(iso) ? iso : null;
}

/** The day of a spreadsheet's number, which counts from the end of 1899: 43826 is 2019-12-27. No vote is before 1945 nor a century later. */
function serialDay(text: string): string | null {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return null;
  const day = new Date(Date.UTC(1899, 11, 30 + Number.parseInt(text, 10))).toISOString().slice(0, 10);
  return day >= '1945' && day < '2100' ? day : null;
}

/** What is wrong with a text that is no date by the order that the reader has told, if any, and what would be right. */
export function dateSentence(text: string, order?: DateOrder): string {
  const parts = /^\d{1,4}[./\- ]\d{1,2}[./\- ]\d{1,4}/.test(text);
  const short = /^(?:\d{1,2}[./\- ](?:\d{1,2}|\p{L}+\.?)[./\- ]\d{2}|00\d\d-\d\d-\d\d)$/u.test(text.trim());
  if (/^(?!00)\d{4}-\d{2}-\d{2}$/.test(text.trim())) return `The date "${text}" is not one of the calendar.`;
  if (parts && !short && order !== undefined && order !== 'SERIAL')
    return `The date "${text}" is not one of the calendar by ${order}, as --dates or the map says.`;
  // Data frames write moments as numbers since 1970, unless they are told otherwise.
  const moment = /^-?\d{9,19}(?:\.0+)?$/.test(text.trim());
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(text);
  return [
    `The date "${text}" is neither a day (2003-02-28), a month nor a year.`,
    ...(short ? ['Write its year with four digits.'] : []),
    ...(parts ? ['Say with --dates in which order its parts stand: DMY, MDY or YMD.'] : []),
    ...(moment
      ? [
          'If it counts seconds or milliseconds since 1970, as data frames do, write them as days (in pandas with date_format="iso").',
        ]
      : []),
    ...(serial ? ['If it is the number that a spreadsheet has for a day, say so with --dates SERIAL.'] : []),
  ].join(' ');
}

/** Tells of a vote whose day is yet to come. */
export function noteDayToCome(date: string, at: Position, note: Note): void {
  // Where the sun rises first it is tomorrow already.
  const latest = new Date(Date.now() + 86_400_000).toISOString().slice(0, date.length);
  if (date > latest) note(at, `The vote is of ${date}, which is yet to come: look whether the day is right.`, REMARK);
}
