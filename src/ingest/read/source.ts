import type { Note } from './problem.ts';

/** Files to read: a folder, and the names in it in their order. */
export type Input = {
  readonly folder: string;
  readonly files: readonly string[];
  /** Told how many bytes have been read, as they lie on the disk. */
  readonly heard?: Heard | undefined;
};
export type Heard = (bytes: number) => void;

/** What reviewed files of the reader's own add to those of the product: names of states, decisions on doubtful cases. */
export type Reviewed = { readonly aliases?: string | undefined; readonly decisions?: string | undefined };

/**
 * Where facts come from: files are read as a stream, one record at a time, each checked and turned into a row. A source keeps no
 * state and writes nothing; the same files give the same rows whenever they are read.
 */
export type Source<Row> = {
  /** As in `caucus import <name>`. */
  readonly name: string;
  /** One sentence for the list of sources. */
  readonly about: string;
  /** Where the product ships its files, inside `data/`; null when it ships none. */
  readonly folder: string | null;
  /** The files of a folder that are read, in their order, by paths relative to it. */
  files(folder: string): Promise<string[]>;
  /** The rows; what is wrong with a record is noted, and the record left out. */
  read(input: Input, note: Note, reviewed: Reviewed): AsyncIterable<Row>;
  /** Writes the records with these ids, as they stand in the input, into `into`; absent where files are taken whole or not at all. */
  readonly copy?: (input: Input, records: ReadonlySet<string>, into: string) => Promise<void>;
};
