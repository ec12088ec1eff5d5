import type { Graph } from '../../graph/kernel/graph.ts';
import type { Input, Reviewed } from '../read/input.ts';
import type { Note } from '../read/problem.ts';
import type { Ranking } from '../read/ranking.ts';
import type { Counts } from './counts.ts';
import type { VotePlan } from './vote-plan.ts';

/** What a writer is given beside the rows; `progress` is told how many rows are done. */
export type Writing = {
  readonly ranking: Ranking;
  readonly note: Note;
  readonly progress: (done: number) => void;
  /** Compare with the graph, and write nothing. */
  readonly dryRun: boolean;
  /** Told what is done to each vote that is not as it was; a source of other facts says nothing. */
  readonly tell?: ((plan: VotePlan) => void) | undefined;
};

/** Brings rows into the graph. */
export type Writer<Row> = Source<Row>['write'];

/**
 * Where facts come from: files are read as a stream, one record at a time, each checked and turned into a row, and the rows are
 * brought into the graph. A source keeps no state; the same files give the same rows whenever they are read, and write nothing the second time.
 */
export type Source<Row> = {
  /** As in `caucus import <name>`. */
  readonly name: string;
  /** One sentence for the list of sources. */
  readonly about: string;
  /** Where the product ships its files, inside `data/`; null when it ships none. */
  readonly folder: string | null;
  /** A table makes a thing of its own, which the name of the file may name; absent where it is an account of what others know too. */
  readonly calledByFile?: boolean;
  /** Its files are tables of text that may be in any encoding, which --encoding says where it is not to be seen; absent where they are JSON, or of a known form. */
  readonly inAnyEncoding?: boolean;
  /** How the names of the files of a folder end that are read, so that others are told; absent where the layout of the folder says what they are called. */
  readonly endings?: readonly string[];
  /** The files of a folder that are read, in their order, by paths relative to it. */
  files(folder: string): Promise<string[]>;
  /** The rows; what is wrong with a record is noted, and the record left out. */
  read(input: Input, note: Note, reviewed: Reviewed): AsyncIterable<Row>;
  /** Throws when the rows would change so much of what the graph has that somebody should look first; absent where nothing is asked. */
  check?(graph: Graph, rows: readonly Row[], ranking: Ranking): Promise<void>;
  /** Writes what the rows say and the graph does not. */
  write(graph: Graph, rows: readonly Row[], writing: Writing): Promise<Counts>;
  /** Writes the records with these ids, as they stand in the input, into `into`; absent where files are taken whole or not at all. */
  readonly copy?: (input: Input, records: ReadonlySet<string>, into: string, reviewed: Reviewed) => Promise<void>;
  /** The text of a map of what the columns of the files are, from their beginning; absent where the files say that themselves. */
  readonly suggest?: (input: Input, note: Note, reviewed: Reviewed) => Promise<string>;
};
