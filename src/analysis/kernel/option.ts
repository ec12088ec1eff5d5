/** Words of which one is given, each with what it means. */
export type Words<Word extends string = string> = {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<Word, string>>;
};

/** What all options have in common. The description is a sentence without its full stop, and without bounds. */
type Described = {
  readonly description: string;
  /** False where the server has no such argument: it always takes the default, or asks in another way. */
  readonly served?: false;
};
export type IntegerOption = Described & {
  readonly type: 'integer';
  readonly default: number;
  readonly least?: number;
  readonly most?: number;
  /** The most that a server takes, where many wait for one thread. */
  readonly mostServed?: number;
  /** Why it must not be below the least. */
  readonly because?: string;
};
/** A number above 0 and up to the most. */
export type DecimalOption = Described & { readonly type: 'decimal'; readonly default: number; readonly most: number };
export type WordOption<Word extends string = string> = Described & {
  readonly type: 'word';
  readonly default: Word;
  readonly of: Words<Word>;
};
/** Something that holds or does not. */
export type FlagOption = Described & { readonly type: 'flag'; readonly default: boolean };
/** A state by its code. The default may have no votes; then its place is -1. */
export type StateOption = Described & { readonly type: 'state'; readonly default: string };
/** States by their codes; all of the matrix when omitted. */
export type StatesOption = Described & {
  readonly type: 'states';
  readonly default: null;
  /** The least that a command takes: of fewer it would have nothing to write. */
  readonly least: number;
  readonly because: string;
  readonly mostServed: number;
};

export type Option = IntegerOption | DecimalOption | WordOption | FlagOption | StateOption | StatesOption;
export type Options = Readonly<Record<string, Option>>;

export const integer = (
  otherwise: number,
  description: string,
  bounds: Pick<IntegerOption, 'least' | 'most' | 'mostServed' | 'because'> = {},
): IntegerOption => ({ type: 'integer', default: otherwise, description, ...bounds });

export const decimal = (otherwise: number, description: string, most: number): DecimalOption => ({
  type: 'decimal',
  default: otherwise,
  description,
  most,
});

export const word = <Word extends string>(
  of: Words<Word>,
  otherwise: NoInfer<Word>,
  description: string,
): WordOption<Word> => ({ type: 'word', of, default: otherwise, description });

export const flag = (otherwise: boolean, description: string): FlagOption => ({
  type: 'flag',
  default: otherwise,
  description,
});

export const state = (otherwise: string, description: string): StateOption => ({
  type: 'state',
  default: otherwise,
  description,
});

/** An option that only a command offers. */
export const unserved = <O extends Option>(option: O): O & { readonly served: false } => ({ ...option, served: false });

/** What is given for an option: states by their codes. */
export type Given<O extends Option> =
  O extends WordOption<infer Word>
    ? Word
    : O extends StateOption
      ? string
      : O extends StatesOption
        ? readonly string[] | null
        : O extends FlagOption
          ? boolean
          : number;
/** The names of the options that a server offers. */
export type ServedName<O extends Options> = { [K in keyof O]: O[K] extends { served: false } ? never : K }[keyof O];

/** The options as a measure takes them: states by their places in the matrix. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: Option extends O[K]
    ? unknown
    : O[K] extends StateOption
      ? number
      : O[K] extends StatesOption
        ? readonly number[]
        : Given<O[K]>;
};

/** The least and the most of a number, as the end of a sentence. */
export function boundsOf(option: IntegerOption | DecimalOption, most = option.most): string {
  if (option.type === 'decimal') return `above 0 and at most ${most}`;
  if (most !== undefined) return `from ${option.least ?? 0} to ${most}`;
  return option.least === undefined ? '' : `from ${option.least} on`;
}

/** The description of a number with its bounds, without a full stop. */
export function describeNumber(option: IntegerOption | DecimalOption, most = option.most): string {
  if (most === undefined) return option.description;
  return `${option.description}${option.type === 'decimal' ? ';' : ','} ${boundsOf(option, most)}`;
}

/** Whether a number is within its bounds. */
export function isWithin(option: IntegerOption | DecimalOption, number: number, most = option.most): boolean {
  const least = option.type === 'decimal' ? number > 0 : number >= (option.least ?? Number.NEGATIVE_INFINITY);
  return least && number <= (most ?? Number.POSITIVE_INFINITY);
}
