import { isDate } from './roll-call.ts';

/** The order in which a file writes day, month and year, as in `--dates`. */
export const DATE_ORDERS = ['DMY', 'MDY', 'YMD'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * A date as a year, month or day in ISO 8601, without a time of day; null where the text is none. `13.05.2024`, `5/13/2024` and the like are read by
 * the order that the reader has told, and never guessed.
 */
export function dayOf(text: string, order: DateOrder | undefined): string | null {
  const day = text.trim().replace(/(?<=^\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/, '');
  if (isDate(day)) return day;
  if (order === undefined) return null;
  const numbers = /^(\d{1,4})[./\- ](\d{1,2})[./\- ](\d{1,4})(?:[T ,].*)?$/.exec(day)?.slice(1, 4) ?? [];
  const part = (letter: string) => numbers[order.indexOf(letter)] ?? '';
  if (part('Y').length !== 4) return null;
  const iso = `${part('Y')}-${part('M').padStart(2, '0')}-${part('D').padStart(2, '0')}`;
  return isDate(iso) ? iso : null;
}

/** What is wrong with a text that is no date, and what would be right. */
export const dateSentence = (text: string): string =>
  `The date "${text}" is neither a day (2003-02-28), a month nor a year.${/^\d{1,4}[./\- ]\d{1,2}[./\- ]\d{1,4}/.test(text) ? ' Say with --dates in which order its parts stand: DMY, MDY or YMD.' : ''}`;
