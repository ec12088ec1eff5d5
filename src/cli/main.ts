import { existsSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { type Config, ENVIRONMENT, readConfig } from '../config.ts';
import { type Graph, openGraph } from '../graph/kernel/graph.ts';
import { BadData } from '../ingest/read/problem.ts';
import { WrongUsage } from '../ingest/read/wrong-usage.ts';
import { findDatabase } from '../neo4j/database.ts';
import { analyseCommands } from './commands/analyse.ts';
import { exportCommands } from './commands/export.ts';
import { fileCommands } from './commands/files.ts';
import { graphCommands } from './commands/graph.ts';
import { importCommands } from './commands/import.ts';
import { EXIT, NoDatabase, type Tools } from './commands/tools.ts';
import { type Output, outputOf } from './output.ts';

const output: Output = outputOf(process.stdout, process.stderr, process.argv.includes('--json'));

const program = new Command('caucus')
  .description('Fills the graph, says what is in it, and computes from it.')
  .addHelpText(
    'after',
    '\nEvery command takes --json: events on standard output, one JSON object a line, and nothing else.' +
      '\n\nExit codes: 0 good, 1 errors in the data, 2 wrong usage, 3 no database.',
  )
  .exitOverride();

const tools: Tools = {
  output,
  withGraph,
  end: (code) => {
    process.exitCode = code;
  },
};
importCommands(program, tools);
exportCommands(program, tools);
fileCommands(program, tools);
graphCommands(program, tools);
analyseCommands(program, tools);

async function withGraph(work: (graph: Graph) => Promise<void>): Promise<void> {
  const config = settings();
  const database = await findDatabase(config, output.report).catch((error: Error) => {
    throw new NoDatabase(error.message);
  });
  const graph = openGraph({ ...database, deadline: 120_000 });
  try {
    await work(graph);
  } finally {
    await graph.close();
    await database.release();
  }
}

/** The settings of the server, so that both find one database. */
function settings(): Config {
  try {
    if (existsSync(ENVIRONMENT)) process.loadEnvFile(ENVIRONMENT);
    return readConfig(process.env);
  } catch (error) {
    throw new WrongUsage((error as Error).message);
  }
}

function exitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage;
  if (error instanceof BadData) {
    output.problems(error.problems, error.shown);
    output.error('Nothing was written.');
    return EXIT.data;
  }
  const { code, path = '', message } = error as NodeJS.ErrnoException;
  const ofFile = OF_FILES[code ?? ''];
  output.error(ofFile === undefined ? message : `"${path}" ${ofFile}.`);
  if (error instanceof NoDatabase || (error as Error).name === 'Unavailable') return EXIT.database;
  return ofFile !== undefined || error instanceof WrongUsage ? EXIT.usage : EXIT.data;
}

/** What is wrong with a path that was given. */
const OF_FILES: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is not a folder',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read or written',
};

// Whoever reads us may stop early, as "caucus … | head" does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') throw new Error(`Standard output cannot be written: ${code}.`);
  process.exit(EXIT.good);
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCode(error);
}
