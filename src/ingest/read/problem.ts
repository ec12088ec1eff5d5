/** A place in a file, lines and columns counted from 1, with the record and the field that stand there. */
export type Position = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The record's id in its source: what is wrong with it leaves out this record, and nothing else. */
  readonly record?: string;
  readonly field?: string;
  /** In a workbook, the cell and its sheet: `D3 of "Votes"`. */
  readonly cell?: string;
};

/** What kind of thing is wrong, for programs. */
export type ProblemCode =
  | 'BAD_VALUE'
  | 'DUPLICATE'
  | 'UNKNOWN_STATE'
  | 'NOT_IN_GRAPH'
  | 'DOUBTFUL_MATCH'
  | 'FIELD_COUNT'
  | 'FORMULA'
  | 'UNREADABLE'
  | 'OTHER_TEXT'
  | 'ORPHANED'
  | 'REMARK';

/** What is wrong at a place, as a sentence that says what would be right, and a hint on how to get there. */
export type Problem = Position & { readonly code: ProblemCode; readonly sentence: string; readonly hint?: string };

type More = {
  readonly code?: ProblemCode;
  readonly hint?: string;
  /** The name of a state that is in no table, and those that are like it: they are gathered for being decided. */
  readonly unknown?: { readonly name: string; readonly like: readonly string[] };
};

/** The file cannot be read any further: that is said once. */
export const UNREADABLE = { code: 'UNREADABLE' } as const;

/** Nothing is wrong, but the reader should know: what was passed over in a file, or how it was understood. */
export const REMARK = { code: 'REMARK' } as const;

/** Takes down a problem and goes on: one pass finds them all. */
export type Note = (at: Position, sentence: string, more?: More) => void;

/** How many problems are kept in full; all are counted. */
const KEPT = 1000;
/** How many problems of one kind are listed of one record: a vote whose voters nobody knows would fill the screen. */
const OF_RECORD = 5;

/** The problems of one reading: the first ones in full, all of them counted, and the records that cannot be taken. */
export class Problems {
  readonly listed: Problem[] = [];
  readonly counts = new Map<ProblemCode, number>();
  readonly records = new Set<string>();
  /** How many rows have a name of a state that is in no table, and what is like it. */
  readonly unresolved = new Map<string, { rows: number; readonly like: readonly string[] }>();
  /** What is to be known of the files, each once, in their order: `votes.csv: The column "mood" is ignored.` */
  readonly remarks = new Set<string>();
  /** Something is wrong that is not one record's: nothing of these files can be taken. */
  fatal = false;
  readonly #unreadable = new Set<string>();
  /** How many problems of one kind a record has. */
  readonly #ofRecord = new Map<string, number>();

  readonly note: Note = (at, sentence, { code = 'BAD_VALUE', hint, unknown } = {}) => {
    if (code === 'REMARK') {
      if (this.remarks.size < KEPT) this.remarks.add(`${at.file}: ${sentence}`);
      return;
    }
    // That a file cannot be read is said once: what lacks after that is its consequence.
    if (code === 'UNREADABLE' && this.#unreadable.has(at.file)) return;
    if (code === 'UNREADABLE') this.#unreadable.add(at.file);
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    if (unknown !== undefined) {
      const unresolved = this.unresolved.get(unknown.name) ?? { rows: 0, like: unknown.like };
      unresolved.rows += 1;
      this.unresolved.set(unknown.name, unresolved);
    }
    if (at.record === undefined || code === 'UNREADABLE') this.fatal = true;
    else this.records.add(at.record);
    const kind = `${at.file} ${at.record ?? ''} ${code}`;
    const before = this.#ofRecord.get(kind) ?? 0;
    this.#ofRecord.set(kind, before + 1);
    if (this.listed.length < KEPT && (at.record === undefined || before < OF_RECORD))
      this.listed.push({ ...at, code, sentence, ...(hint === undefined ? {} : { hint }) });
  };

  get total(): number {
    let total = 0;
    for (const count of this.counts.values()) total += count;
    return total;
  }

  /** Throws `BadData`, which lists `shown` problems, when there is anything that is not one record's, or more than `tolerated` problems. */
  settle(tolerated = 0, shown = tolerated): void {
    if (this.total > 0 && (this.fatal || this.total > tolerated)) throw new BadData(this, shown);
  }
}

/** Files that must be corrected before anything is written. */
export class BadData extends Error {
  override readonly name = 'BadData';
  readonly problems: Problems;
  /** How many problems the message lists. */
  readonly shown: number;

  constructor(problems: Problems, most: number) {
    const shown = most === 0 ? KEPT : most;
    super(describeProblems(problems, shown));
    this.problems = problems;
    this.shown = shown;
  }
}

/** A problem as one line: `sessions/74.csv:12:40: …`. */
export const problemSentence = ({ file, line, column, record, field, code, sentence, hint }: Problem): string => {
  const where = [record === undefined ? '' : `record ${record}`, field ?? ''].filter((part) => part !== '').join(', ');
  const tail = [where, code].filter((part) => part !== '').join(', ');
  return `${file}:${line}:${column}: ${sentence}${hint === undefined ? '' : ` ${hint}`} [${tail}]`;
};

/** The first problems, a line each, and how many there are of which kind when not all are shown. */
export function describeProblems({ listed, counts, total }: Problems, shown: number): string {
  const lines = listed.slice(0, shown).map(problemSentence);
  if (total > lines.length) {
    const kinds = [...counts].sort().map(([code, count]) => `${count.toLocaleString('en')} ${code}`);
    lines.push(`These are ${lines.length} of ${total.toLocaleString('en')} errors: ${kinds.join(', ')}.`);
  }
  return lines.join('\n');
}

/** A file that is not what it should be, and where. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly line: number;
  readonly column: number;

  constructor(line: number, column: number, message: string) {
    super(message);
    this.line = line;
    this.column = column;
  }
}
