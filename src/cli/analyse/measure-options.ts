import { Option } from 'commander';
import type { Matrix } from '../../analysis/kernel/matrix.ts';
import { type Option as Declared, describeNumber, type Options, type Values } from '../../analysis/kernel/option.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { option, positiveNumberUpTo, wholeNumberWithin, wordAmong, wordList } from '../option.ts';

/** Where a measure sets no bound: no number of an option has more digits. */
const LARGEST = 999_999_999;

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What a measure is called on the command line: `ideal-points`. */
export const commandName = kebab;

/** The options of the command line for those that a measure declares. */
export const optionsOf = (options: Options): Option[] =>
  Object.entries(options).map(([name, declared]) => optionOf(kebab(name), declared));

/** As helps begin: but not the name of a standard. */
const lowerCase = (sentence: string): string => sentence.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());

function optionOf(name: string, declared: Declared): Option {
  const about = lowerCase(declared.description);
  const flag = `--${name}`;
  switch (declared.type) {
    case 'integer':
    case 'decimal': {
      const read =
        declared.type === 'integer'
          ? wholeNumberWithin(declared.least ?? 0, declared.most ?? LARGEST)
          : positiveNumberUpTo(declared.most);
      return option(`${flag} <number>`, lowerCase(describeNumber(declared)), read, declared.default);
    }
    case 'word': {
      const known = Object.keys(declared.of.values);
      return option(`${flag} <word>`, `${about}: ${known.join(', ')}`, wordAmong(known), declared.default);
    }
    case 'flag':
      return declared.default ? new Option(`--no-${name}`, `not ${about}`) : new Option(flag, about).default(false);
    case 'state':
      return option(`${flag} <state>`, about, String, declared.default);
    case 'states':
      return option(`${flag} <states>`, about, wordList);
  }
}

/** Checks what can be checked before anything is read; throws a sentence. */
export function checkOptions(options: Options, given: Readonly<Record<string, unknown>>): void {
  for (const [name, declared] of Object.entries(options)) {
    const value = given[name];
    if (declared.type === 'states' && Array.isArray(value) && value.length < declared.least)
      throw new WrongUsage(`--${kebab(name)}: ${declared.because}.`);
  }
}

/** The options with every state by its code; `codeOf` finds it, or throws a sentence with the name of the option. */
export const withCodes = (
  options: Options,
  given: Readonly<Record<string, unknown>>,
  codeOf: (what: string, word: string) => string,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(options).map(([name, { type, default: none }]) => {
      const value = given[name] ?? none;
      const flag = `--${kebab(name)}`;
      if (type === 'state' && value !== none) return [name, codeOf(flag, String(value))];
      if (type === 'states' && Array.isArray(value))
        return [name, [...new Set(value.map((word) => codeOf(flag, String(word))))]];
      return [name, value];
    }),
  );

/** The options as a measure takes them: states by their places. */
export const valuesOf = <O extends Options>(matrix: Matrix, options: O, given: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(options).map(([name, declared]) => [name, readValue(matrix, name, declared, given[name])]),
  ) as Values<O>;

function readValue(matrix: Matrix, name: string, declared: Declared, given: unknown): unknown {
  const flag = `--${kebab(name)}`;
  // The default may have no votes, where nobody chose it.
  if (declared.type === 'state')
    return given === declared.default ? (matrix.placeOf(declared.default) ?? -1) : placeOf(matrix, flag, String(given));
  if (declared.type !== 'states') return given;
  const codes = given as readonly string[] | null;
  if (codes === null) return [...matrix.states.keys()];
  if (codes.length >= declared.least) return codes.map((code) => placeOf(matrix, flag, code));
  throw new WrongUsage(`${flag}: ${declared.because}.`);
}

/** The place of a state that an option names; a sentence where it has no votes. */
export function placeOf(matrix: Matrix, what: string, code: string): number {
  const place = matrix.placeOf(code);
  if (place !== undefined) return place;
  throw new WrongUsage(`${what}: ${code} has no recorded votes.`);
}
