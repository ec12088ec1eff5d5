import type { Readable } from 'node:stream';
import { Command, CommanderError } from 'commander';
import type { ReaderModel } from '../config.ts';
import type { Graph } from '../graph/kernel/graph.ts';
import { beginning } from '../in-short.ts';
import { BadData } from '../ingest/read/problem.ts';
import { WrongUsage } from '../ingest/read/wrong-usage.ts';
import type { Report } from '../progress.ts';
import { analyseCommands } from './commands/analyse.ts';
import { dossierCommands } from './commands/dossier.ts';
import { exportCommands } from './commands/export.ts';
import { fetchCommands } from './commands/fetch.ts';
import { fileCommands } from './commands/files.ts';
import { graphCommands } from './commands/graph.ts';
import { importCommands } from './commands/import.ts';
import { mcpCommand } from './commands/mcp.ts';
import { readCommand } from './commands/read.ts';
import { reviewCommand } from './commands/review.ts';
import { EXIT, NoDatabase, type Patience } from './commands/tools.ts';
import { type Output, outputOf, type Stream } from './output.ts';

/** What a command has of the world around it. */
export type Surroundings = {
  readonly in: Readable;
  readonly out: Stream;
  readonly err: Stream;
  /** The model that reads articles beside the rules, where one is set. */
  reader(): ReaderModel | undefined;
  /** Opens the graph, when a command wants it. */
  openGraph(report: Report, patience?: Patience): Promise<Graph>;
  /** The user's cache folder. */
  cache(): string;
  /** The command by which the user edits a file. */
  editor(): string;
};

/** Runs a command line, the words after `caucus`; answers with its exit code. */
export async function run(
  words: readonly string[],
  { in: input, out, err, openGraph, cache, reader, editor }: Surroundings,
): Promise<number> {
  const output = outputOf(out, err, words.includes('--json'));
  let code: number = EXIT.good;

  async function withGraph(work: (graph: Graph) => Promise<void>, patience?: Patience): Promise<void> {
    const graph = await openGraph(output.report, patience);
    try {
      await work(graph);
    } finally {
      await graph.close();
    }
  }

  const end = (ended: number) => {
    code = ended;
  };
  const program = new Command('caucus')
    .description('Fills the graph, says what is in it, and computes from it.')
    .addHelpText(
      'after',
      '\nEvery command but mcp takes --json: events on standard output, one JSON object a line, and nothing else.' +
        '\n\nExit codes: 0 good, 1 errors in the data, 2 wrong usage, 3 no database.',
    )
    .configureOutput({ writeOut: (text) => void out.write(text), writeErr: (text) => void err.write(text) })
    .exitOverride();
  for (const commands of [
    importCommands,
    fetchCommands,
    exportCommands,
    readCommand,
    dossierCommands,
    reviewCommand,
    fileCommands,
    graphCommands,
    analyseCommands,
    mcpCommand,
  ])
    commands(program, { output, withGraph, cache, reader, editor, end, line: { in: input, out } });

  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    return exitCode(error, output);
  }
}

function exitCode(error: unknown, output: Output): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage;
  if (error instanceof BadData) {
    output.problems(error.problems, error.shown);
    output.error('Nothing was written.');
    return EXIT.data;
  }
  const { code, path, message } = error as NodeJS.ErrnoException;
  const ofFile = OF_FILES[code ?? ''];
  output.error(ofFile === undefined ? message : `${path ? `"${beginning(path)}"` : 'A file'} ${ofFile}.`);
  if (error instanceof NoDatabase || (error as Error).name === 'Unavailable') return EXIT.database;
  return ofFile !== undefined || error instanceof WrongUsage ? EXIT.usage : EXIT.data;
}

/** What is wrong with a path that was given. */
const OF_FILES: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is not a folder',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read or written',
  EROFS: 'cannot be written: its disk may only be read',
  ENOSPC: 'cannot be written: its disk is full',
  EDQUOT: 'cannot be written: your part of its disk is full',
  ENAMETOOLONG: 'has too long a name',
  ELOOP: 'is a link that leads to itself',
};
