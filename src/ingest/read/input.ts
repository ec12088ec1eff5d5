import type { DateOrder } from './day.ts';
import type { OwnDataset } from './own-dataset.ts';

/** Files to read: a folder, and the names in it in their order. */
export type Input = {
  readonly folder: string;
  readonly files: readonly string[];
  /** Told how many bytes have been read, as they lie on the disk. */
  readonly progress?: ReadProgress | undefined;
};
export type ReadProgress = (bytes: number) => void;

/**
 * What the reader adds to the files: tables of their own of names of states and of decisions on doubtful cases, a map of what the columns are,
 * in which order dates stand, which sheet of a workbook is meant, in which encoding the files are, and whose files they are.
 */
export type Reviewed = {
  readonly aliases?: string | undefined;
  readonly decisions?: string | undefined;
  readonly map?: string | undefined;
  readonly dates?: DateOrder | undefined;
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined;
  /** By the name that the web has for it. */
  readonly encoding?: string | undefined;
  readonly dataset?: OwnDataset | undefined;
};
