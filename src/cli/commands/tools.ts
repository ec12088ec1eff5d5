import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import type { ReaderModel } from '../../config.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import type { Output, Stream } from '../output.ts';

/** How a command ends. */
export const EXIT = { good: 0, data: 1, usage: 2, database: 3 } as const;

/** What a command needs the database for failed because of the database. */
export class NoDatabase extends Error {}

/** How long a read of the graph may take: as long as the work takes, or no longer than the server lets anybody wait (`CAUCUS_DEADLINE_MS`). */
export type Patience = 'work' | 'answer';

/** What commands work with: where they say what they do, and the graph. */
export type Tools = {
  readonly output: Output;
  /** The model that reads articles beside the rules, where one is set. */
  reader(): ReaderModel | undefined;
  /** Runs work on the graph of the server's settings, which is started for it where it does not run. */
  withGraph(work: (graph: Graph) => Promise<void>, patience?: Patience): Promise<void>;
  /** The user's cache folder, for what can be read again. */
  cache(): string;
  /** The two ends of the line to whoever speaks a protocol with the command. */
  readonly line: { readonly in: Readable; readonly out: Stream };
  /** The command by which the user edits a file. */
  editor(): string;
  /** The command ends with this code, though it goes on. */
  end(code: (typeof EXIT)[keyof typeof EXIT]): void;
};

/** A command under another; every command can speak to programs. */
export const addCommand = (parent: Command, name: string): Command =>
  parent.command(name).option('--json', 'write events as JSON, one a line, and nothing else');
