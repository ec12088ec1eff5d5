import type { Time } from './as-of.ts';
import { isDay } from './date.ts';

/** A text that may end in a time: what stands before the end, and the time that the end says. */
type Timed = { readonly plain: string; readonly asOf: Time };

const ENDING = /@(?=.)(\d{4}-\d{2}-\d{2})?(?:~(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z))?$/;

/**
 * The end that ids and cursors have which are of a time: `@1950-01-01` for a day, `@~2026-01-01T00:00:00.000Z` for a moment,
 * `@1950-01-01~2026-01-01T00:00:00.000Z` for both, and nothing for now. All its characters may stand in the path of a URL as they are.
 */
export const endingOf = ({ valid, recorded }: Time): string =>
  valid === null && recorded === null ? '' : `@${valid ?? ''}${recorded === null ? '' : `~${recorded}`}`;

/** The two parts of an id or a cursor that ends in a time; null for any other text. */
export function parseTimed(text: string): Timed | null {
  const found = ENDING.exec(text);
  if (found === null) return null;
  const [, valid = null, moment = null] = found;
  if ((valid !== null && !isDay(valid)) || (moment !== null && Number.isNaN(Date.parse(moment)))) return null;
  const recorded = moment === null ? null : new Date(moment).toISOString();
  return { plain: text.slice(0, found.index), asOf: { valid, recorded } };
}

/** Whether two times are the same. */
export const isSameTime = (a: Time, b: Time): boolean => a.valid === b.valid && a.recorded === b.recorded;

/** A time in words, to stand behind what is of it: "as of 1950-01-01", "as known at 2026-01-01T00:00:00.000Z", "of now". */
export function timeInWords({ valid, recorded }: Time): string {
  const words = [
    ...(valid === null ? [] : [`as of ${valid}`]),
    ...(recorded === null ? [] : [`as known at ${recorded}`]),
  ];
  return words.length === 0 ? 'of now' : words.join(' ');
}
