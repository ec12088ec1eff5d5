/** A place in a file; lines and columns are counted from 1. */
export type Position = { readonly file: string; readonly line: number; readonly column: number };

/** What is wrong at a place, as a sentence that says what would be right. */
export type Problem = Position & { readonly sentence: string };

/** Takes down a problem and goes on: one pass finds them all. */
export type Note = (at: Position, sentence: string) => void;

/**
 * Where facts come from: files are read as a stream, one record at a time, each checked and turned into a row. A source keeps no
 * state and writes nothing; the same files give the same rows whenever they are read.
 */
export type Source<Row> = {
  /** As in `caucus import <name>`. */
  readonly name: string;
  /** One sentence for the list of sources. */
  readonly about: string;
  /** Where the product ships its files, inside `data/`. */
  readonly folder: string;
  /** The slug of the dataset that its runs are from. */
  readonly dataset: string;
  /** The files of a folder that are read, in their order, by paths relative to it. */
  files(folder: string): Promise<string[]>;
  /** The rows; what is wrong with a record is noted, and the record left out. */
  read(folder: string, note: Note): AsyncIterable<Row>;
};

/** Files that must be corrected before anything is written. */
export class BadData extends Error {
  override readonly name = 'BadData';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(sentence).join('\n'));
    this.problems = problems;
  }
}

/** A problem as one line: `sessions/74.csv:12:40: …`. */
export const sentence = (problem: Problem): string =>
  `${problem.file}:${problem.line}:${problem.column}: ${problem.sentence}`;

/** Collects problems; `settle` throws them all, or does nothing when there are none. */
export function problems(): { note: Note; settle: () => void } {
  const found: Problem[] = [];
  return {
    note: (at, sentence) => {
      found.push({ ...at, sentence });
    },
    settle: () => {
      if (found.length > 0) throw new BadData(found);
    },
  };
}
