import {
  boundsOf,
  describeNumber,
  type Given,
  isWithin,
  type Option,
  type Options,
  type ServedName,
  type Values,
  type Words,
} from '../../analysis/kernel/option.ts';
import { badInput } from '../kernel/bad-input.ts';
import { type Argument, type Arguments, builder } from '../kernel/builder.ts';
import type { Analysis } from '../kernel/matrix-cache.ts';

const enumFrom = <Word extends string>({ name, description, values }: Words<Word>) =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries<string>(values).map(([word, meaning]) => [word, { value: word, description: meaning }]),
    ) as Record<Word, { value: Word; description: string }>,
  });

const enums = new Map<Words, unknown>();

/** The enum of words that a measure declares: one, however many fields and arguments have it. */
export function enumOf<Word extends string>(words: Words<Word>) {
  const known = enums.get(words) ?? enumFrom(words);
  enums.set(words, known);
  return known as ReturnType<typeof enumFrom<Word>>;
}

/** The arguments for the options that a server offers. */
export const argumentsOf = <O extends Options>(arg: Arguments, options: O) =>
  Object.fromEntries(
    Object.entries(options)
      .filter(([, { served }]) => served !== false)
      .map(([name, option]) => [name, argumentOf(arg, option)]),
  ) as unknown as { [Name in ServedName<O>]: Argument<Given<O[Name]>> };

function argumentOf(arg: Arguments, option: Option) {
  const { description } = option;
  switch (option.type) {
    case 'integer':
    case 'decimal': {
      const description = `${describeNumber(option, mostOf(option))}.`;
      const given = { required: true, defaultValue: option.default, description } as const;
      return option.type === 'integer' ? arg.int(given) : arg.float(given);
    }
    case 'word':
      return arg({
        type: enumOf(option.of),
        required: true,
        defaultValue: option.default,
        description: `${description}.`,
      });
    case 'flag':
      return arg.boolean({ required: true, defaultValue: option.default, description: `${description}.` });
    case 'state':
      return arg.string({ required: true, defaultValue: option.default, description: `${description}.` });
    case 'states':
      return arg.stringList({ description: `${description}. At most ${option.mostServed}.` });
  }
}

const mostOf = (option: Option): number | undefined =>
  option.type === 'integer' ? (option.mostServed ?? option.most) : option.type === 'decimal' ? option.most : undefined;

/** The options as a measure takes them; an error with a sentence when they say what cannot be. */
export const valuesOf = <O extends Options>(analysis: Analysis, options: O, given: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, readValue(analysis, name, option, given[name])]),
  ) as Values<O>;

function readValue(analysis: Analysis, name: string, option: Option, given: unknown): unknown {
  switch (option.type) {
    case 'word':
    case 'flag':
      return given;
    case 'state':
      // The default may have no votes, where nobody chose it.
      return given === option.default
        ? (analysis.matrix.placeOf(option.default) ?? -1)
        : placeOf(analysis, name, String(given));
    case 'states': {
      const states = given as readonly string[] | null;
      const places = new Set(states?.map((code) => placeOf(analysis, name, code)) ?? analysis.matrix.states.keys());
      if (places.size <= option.mostServed) return [...places];
      throw badInput(
        'BAD_USER_INPUT',
        `${name}: ${places.size} states; at most ${option.mostServed} are compared at once.`,
      );
    }
    default: {
      const most = mostOf(option);
      if (isWithin(option, given as number, most)) return given;
      const because = option.type === 'integer' ? option.because : undefined;
      const wrong =
        because === undefined
          ? `not ${boundsOf(option, most)}`
          : `below ${option.type === 'integer' ? option.least : 0}: ${because}`;
      throw badInput('BAD_USER_INPUT', `${name}: ${given} is ${wrong}.`);
    }
  }
}

/** The place of a state in the matrix; an error when no state with roll calls has that code. */
export function placeOf({ matrix }: Analysis, argument: string, iso3: string): number {
  const place = matrix.placeOf(iso3) ?? matrix.placeOf(iso3.toUpperCase());
  if (place !== undefined) return place;
  throw badInput(
    'NOT_FOUND',
    `${argument}: no state with recorded votes has the code ${JSON.stringify(iso3)}. Codes are ISO 3166-1 alpha-3, such as "FRA".`,
  );
}
