import type { Choice, Result } from '../operations.ts';

/** Every choice in the order of legends and bars, with the word of a reader. */
export const CHOICES: Readonly<Record<Choice, string>> = {
  FOR: 'yes',
  ABSTAIN: 'abstained',
  AGAINST: 'no',
  NOT_VOTING: 'did not vote',
  ABSENT: 'absent',
  UNKNOWN: 'not known',
  INELIGIBLE: 'could not vote',
};

/** How a vote ended. */
export const RESULTS: Readonly<Record<Result, string>> = {
  ADOPTED: 'Adopted',
  REJECTED: 'Rejected',
  LAPSED: 'Lapsed',
  WITHDRAWN: 'Withdrawn',
  UNKNOWN: 'Not known',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date in full as a source gives it: `27 December 2019`, `March 2003`, `by 8 August 2024`, `8 August 2024 to September 2024`; what is no plain date stays as it is written. */
export function dateInWords(edtf: string | null | undefined): string {
  if (!edtf) return 'date not known';
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return dayInWords(from);
  const open = (end: string) => end === '..' || end === '';
  if (open(from)) return `by ${dayInWords(to)}`;
  return open(to) ? `from ${dayInWords(from)} on` : `${dayInWords(from)} to ${dayInWords(to)}`;
}

function dayInWords(edtf: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf) ?? [];
  return year ? [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ') : edtf;
}

/** A whole number with thin spaces between thousands, so that it can be read; no line ends within it. */
export const number = (value: number): string => value.toLocaleString('en').replaceAll(',', '\u202f');

/** How many there are of what: `1 stand`, `1 024 stands`. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** A number with two places and a true minus, which stands before no zero; a dash where there is none. */
export const decimal = (value: number | null | undefined): string =>
  value == null
    ? '–'
    : value
        .toFixed(2)
        .replace(/^-0\.00$/, '0.00')
        .replace('-', '\u2212');

/** A share as per cent, from a number between 0 and 1. */
export const percent = (value: number): string => `${Math.round(value * 100)} %`;

/**
 * The name of a vote in two parts: what was voted on in general, and its title. `Vote on A/RES/74/247: Countering …` is a vote on `A/RES/74/247` with the title
 * `Countering …`.
 */
export function partsOfName(name: string): { readonly on: string | undefined; readonly title: string } {
  const [, on, title] = /^Vote on ([^:]+): (.+)$/s.exec(name) ?? [];
  return title === undefined ? { on: undefined, title: name } : { on, title };
}
