import { InvalidArgumentError, Option } from 'commander';
import { CHOICES, type Choice } from '../analysis/kernel/matrix.ts';
import { ENCODINGS_TO_TRY, knownEncoding } from '../ingest/read/encoding.ts';
import { isDate } from '../ingest/read/roll-call.ts';

/** An option of the command line that a reader of text makes a value of. */
export const option = <T>(flags: string, description: string, read: (text: string) => T, otherwise?: T): Option =>
  new Option(flags, description).argParser(read).default(otherwise);

/** A whole number that is given as an option. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 0 on.');
  return Number(text);
}

/** A whole number within bounds. */
export const wholeNumberWithin =
  (least: number, most: number) =>
  (text: string): number => {
    if (!/^\d{1,9}$/.test(text) || Number(text) < least || Number(text) > most)
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return Number(text);
  };

/** A part of all that is given as an option. */
export function shareBelowOne(text: string): number {
  if (!/^0(\.\d+)?$/.test(text)) throw new InvalidArgumentError('It must be a number from 0 to below 1.');
  return Number(text);
}

/** A share that may be all. */
export function share(text: string): number {
  if (!/^(0(\.\d+)?|1(\.0+)?)$/.test(text)) throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return Number(text);
}

/** A number above 0 that is not above `most`. */
export const positiveNumberUpTo =
  (most: number) =>
  (text: string): number => {
    if (!/^\d{1,9}(\.\d+)?$/.test(text) || !(Number(text) > 0 && Number(text) <= most))
      throw new InvalidArgumentError(`It must be a number above 0 and at most ${most}.`);
    return Number(text);
  };

/** A day of the calendar. */
export function calendarDay(text: string): string {
  if (text.length !== 10 || !isDate(text))
    throw new InvalidArgumentError('It must be a day of the calendar, such as 2019-12-27.');
  return text;
}

/** The name of an encoding, as the web has it. */
export function encodingGiven(text: string): string {
  const known = knownEncoding(text);
  if (known === null) throw new InvalidArgumentError(`No encoding has that name. Such are ${ENCODINGS_TO_TRY}.`);
  return known;
}

/** Words with commas between them. */
export function wordList(text: string): string[] {
  const found = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (found.length === 0) throw new InvalidArgumentError('It must be words with commas between them.');
  return [...new Set(found)];
}

/** Words of a list, in either case. */
export const wordListOf =
  <Word extends string>(known: readonly Word[]) =>
  (text: string): Word[] =>
    wordList(text).map((given) => {
      const found = known.find((word) => word === given.toUpperCase());
      if (found === undefined) throw new InvalidArgumentError(`"${given}" is none of ${known.join(', ')}.`);
      return found;
    });

/** What states did, by their codes or names: `FRA=AGAINST,USA=FOR`. */
export function choicesOf(text: string): { state: string; choice: Choice }[] {
  return wordList(text).map((part) => {
    const [state = '', choice = '', ...more] = part.split('=');
    const found = CHOICES.find((one) => one === choice.trim().toUpperCase());
    if (state === '' || found === undefined || more.length > 0)
      throw new InvalidArgumentError(
        `"${part}" is no state with a choice such as FRA=AGAINST; choices are ${CHOICES.join(', ')}.`,
      );
    return { state: state.trim(), choice: found };
  });
}

/** One word of a list, in either case. */
export const wordAmong =
  <Word extends string>(known: readonly Word[]) =>
  (text: string): Word => {
    const [found, ...more] = wordListOf(known)(text);
    if (found === undefined || more.length > 0)
      throw new InvalidArgumentError(`It must be one of ${known.join(', ')}.`);
    return found;
  };

/** No list of sessions is longer. */
const MOST_NUMBERS = 1000;

/** Whole numbers and spans of them: `60-74,1`. */
export function numberList(text: string): number[] {
  const found = new Set<number>();
  for (const part of wordList(text)) {
    const [, low = '', high = low] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part) ?? [];
    if (Number(high) < Number(low))
      throw new InvalidArgumentError(`"${part}" begins with the greater number: write ${high}-${low}.`);
    if (low === '' || Number(high) - Number(low) >= MOST_NUMBERS)
      throw new InvalidArgumentError(`"${part}" is neither a number nor a span of numbers such as 60-74.`);
    for (let number = Number(low); number <= Number(high); number += 1) found.add(number);
  }
  return [...found].sort((a, b) => a - b);
}
