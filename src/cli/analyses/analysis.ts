import type { Abstention } from '../../analysis/kernel/table.ts';
import type { Network, Value } from '../../ingest/export/graph-file.ts';
import type { Scope } from '../../ingest/read/roll-call.ts';
import type { Question } from './question.ts';

/** What the analyses are given beside the roll calls; each takes some of it. */
export type Options = {
  readonly states?: readonly string[];
  readonly abstention: Abstention;
  readonly minCommonVotes: number;
  readonly neighbours: number;
  readonly resolution: number;
  readonly seed: number;
  readonly method: 'SCALED' | 'PRINCIPAL';
  readonly anchors: readonly string[];
  readonly anchor: string;
  readonly minBallots: number;
  readonly resamples: number;
  readonly resample: 'SESSION' | 'ROLL_CALL';
};
export type OptionName = keyof Options;

/** Which roll calls are looked at, as it is given. */
export type Filtering = {
  readonly from?: string;
  readonly to?: string;
  readonly sessions?: readonly number[];
  readonly topics?: readonly string[];
  readonly scope: readonly Scope[];
  readonly minMinority?: number;
  readonly important?: true;
};

/** What an analysis found. */
export type Result = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** The places of the rows in the order in which people want to read them; as they are, when nothing is given. */
  readonly order?: readonly number[];
  /** What is true of the whole: for programs, and as a sentence for people. */
  readonly whole: Readonly<Record<string, unknown>>;
  readonly sentence: string;
  /** Without what it is about, which is the same for all files. */
  readonly network: Omit<Network, 'about'>;
};

/** Something that people can compute from roll calls. */
export type Analysis = {
  /** As in `caucus analyse <name>`. */
  readonly name: string;
  /** One sentence for the list of analyses. */
  readonly about: string;
  /** What a row is about. */
  readonly row: string;
  readonly options: readonly OptionName[];
  /** Without days and sessions it looks at the last ten sessions. */
  readonly recent?: true;
  /** What its network is, for the list of options. */
  readonly network: string;
  /** It has so many rows that people want to see some. */
  readonly many?: true;
  run(question: Question, options: Options): Result;
};

/** What is not defined is not a number for programs that read a table. */
export const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
