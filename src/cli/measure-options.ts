import { Option } from 'commander';
import type { Matrix } from '../analysis/kernel/matrix.ts';
import { type Option as Declared, describeNumber, type Options, type Values } from '../analysis/kernel/option.ts';
import { WrongUsage } from '../ingest/read/wrong-usage.ts';
import { positiveNumberUpTo, wholeNumberWithin, wordAmong, wordList } from './option.ts';

/** Where a measure sets no bound: no number of an option has more digits. */
const LARGEST = 999_999_999;

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What a measure is called on the command line: `ideal-points`. */
export const commandName = kebab;

/** An option of the command line that a reader of text makes a value of. */
export const option = <T>(flags: string, description: string, read: (text: string) => T, otherwise?: T): Option =>
  new Option(flags, description).argParser(read).default(otherwise);

/** The options of the command line for those that a measure declares. */
export const optionsOf = (options: Options): Option[] =>
  Object.entries(options).map(([name, declared]) => optionOf(`--${kebab(name)}`, declared));

/** As helps begin: but not the name of a standard. */
const lowerCase = (sentence: string): string => sentence.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());

function optionOf(flag: string, declared: Declared): Option {
  const about = lowerCase(declared.description);
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
    case 'state':
      return option(`${flag} <code>`, about, String, declared.default);
    case 'states':
      return option(`${flag} <codes>`, about, wordList);
  }
}

/** The options as a measure takes them: states by their places. */
export const valuesOf = <O extends Options>(matrix: Matrix, options: O, given: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(options).map(([name, declared]) => [name, readValue(matrix, name, declared, given[name])]),
  ) as Values<O>;

function readValue(matrix: Matrix, name: string, declared: Declared, given: unknown): unknown {
  // The default may have no votes, where nobody chose it.
  if (declared.type === 'state')
    return given === declared.default ? (matrix.placeOf(declared.default) ?? -1) : placeOf(matrix, String(given));
  if (declared.type !== 'states') return given;
  const codes = given as readonly string[] | undefined;
  const places = new Set(codes?.map((code) => placeOf(matrix, code)) ?? matrix.states.keys());
  if (codes === undefined || places.size >= declared.least) return [...places];
  throw new WrongUsage(`--${kebab(name)}: ${declared.because}.`);
}

function placeOf(matrix: Matrix, code: string): number {
  const place = matrix.placeOf(code) ?? matrix.placeOf(code.toUpperCase()) ?? matrix.placeOf(code.toLowerCase());
  if (place !== undefined) return place;
  throw new WrongUsage(
    `No state with recorded votes has the code "${code}". Codes are ISO 3166-1 alpha-3, such as FRA.`,
  );
}
