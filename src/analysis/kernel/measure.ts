import type { Drawn } from './drawing.ts';
import type { Mask, Matrix } from './matrix.ts';
import type { Means } from './means.ts';
import type { Stay } from './membership.ts';
import type { Options, Values } from './option.ts';
import type { Progress } from './progress.ts';

/** All roll calls, as they are in one data version, in memory. */
export type RollCallData = { readonly matrix: Matrix; readonly means: Means };

/** A pure function of roll calls that a thread of its own can do: its parameters and its result travel between threads. */
export type Work<Parameters = object, Result = unknown> = {
  readonly name: string;
  run(data: RollCallData, parameters: Parameters, progress: Progress): Result;
  /** Whether it takes so long with these parameters that quick work should not wait behind it. */
  isLong?(parameters: Parameters): boolean;
};

/**
 * Something that can be computed from roll calls, declared once: the arguments of the API, the options and the files of the command, the
 * work of the thread and the parameters that an answer states derive from it.
 */
export type Measure<O extends Options = Options, Parameters = object, Result = unknown> = Work<Parameters, Result> & {
  /** A sentence for whoever looks for a measure. */
  readonly description: string;
  /** The sections of docs/formulas.md that explain its numbers. */
  readonly formulas: readonly string[];
  readonly options: O;
  /** The options that make no difference beside others. */
  unused?(given: Readonly<Record<keyof O, unknown>>): readonly (keyof O)[];
  /** How a command writes it; without a table it has no command. */
  readonly table?: Table<O>;
};

/** Of whom a table is: one state, two, a set of them, or a set where one is given. */
export type Subject = 'state' | 'pair' | 'set' | 'anySet';

/** What a table is made of: the options, which roll calls are looked at, what states are called, and of whom it is. */
export type TableParameters<O extends Options> = Values<O> & {
  readonly over: Mask;
  /** The roll calls of the window before; none where a table compares no windows. */
  readonly earlier: Mask;
  readonly names: readonly string[];
  /** The places of the members of the United Nations today. */
  readonly members: ReadonlySet<number>;
  /** The places of the states that it is of, in the order in which they were given. */
  readonly subjects: readonly number[];
  /** The set that it is of, with what it is called; null where none was given. */
  readonly set: { readonly name: string; readonly stays: readonly Stay[] } | null;
};

type Table<O extends Options> = {
  /** What a row is about. */
  readonly row: string;
  readonly columns: readonly string[];
  /** In which order people see its rows, as the end of a sentence. */
  readonly sorted: string;
  /** What may stand behind the name of its command, for the help. */
  readonly examples: readonly string[];
  /** Of whom it is; of all states where nothing is said. */
  readonly of?: Subject;
  /** It compares two windows of time. */
  readonly windows?: true;
  /** It has so many rows that people want to see some. */
  readonly many?: true;
  /** What its network is, for whoever looks for a file; nothing where it has none. */
  readonly network?: string;
  find(data: RollCallData, parameters: TableParameters<O>, progress: Progress): Found;
};

/** What is known of a state or of a pair; null is not known. */
export type Value = string | number | boolean | null;

export type Found = {
  readonly rows: readonly (readonly Value[])[];
  /** What is true of all rows together: for programs, and as a sentence for people. */
  readonly summary: Readonly<Record<string, unknown>>;
  readonly sentence: string;
  readonly network?: Network;
};

/** States, and what ties them. */
type Network = {
  readonly properties: readonly Property[];
  readonly edgeProperties?: readonly Property[];
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
};
export type Property = { readonly name: string; readonly type: 'string' | 'double' | 'int' | 'boolean' };
type NetworkNode = {
  readonly id: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly drawn: Drawn;
};
export type NetworkEdge = {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly values?: readonly Value[];
};
