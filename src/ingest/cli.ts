#!/usr/bin/env node
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { readConfig } from '../config.ts';
import { type Graph, openGraph } from '../graph/graph.ts';
import { setUp } from '../graph/setup.ts';
import { findDatabase } from '../neo4j/database.ts';
import { showProgress } from '../progress.ts';
import { hashOfGraph } from './graph-hash.ts';
import { type Imported, MissingNodes } from './import.ts';
import { IMPORTS } from './load.ts';
import { pack } from './pack.ts';
import { BadData } from './source.ts';
import { readStatus } from './status.ts';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));
const SHIPPED = join(DATA, 'un-general-assembly');
const EXIT = { good: 0, data: 1, usage: 2, database: 3 };
const report = showProgress(process.stderr);

/** What a command needs the database for failed because of the database. */
class NoDatabase extends Error {}

const program = new Command('caucus')
  .description('Fills the graph and says what is in it.')
  .addHelpText('after', '\nExit codes: 0 good, 1 errors in the data, 2 wrong usage, 3 no database.')
  .exitOverride();

const imports = program
  .command('import')
  .description('Reads facts from files into the graph; the same files again write nothing.');
for (const source of IMPORTS) {
  imports
    .command(source.name)
    .description(source.about)
    .argument('[folder]', 'where the files are', join(DATA, source.folder))
    .action(async (folder: string) => {
      await source.check(folder);
      await withGraph(async (graph) => {
        await setUp(graph);
        say(told(await source.run(graph, folder, report)));
      });
    });
}

program
  .command('pack')
  .description("Writes the product's own files of roll calls, one per session, from the CSV files of unvotes.")
  .argument('<votes>', 'the folder with un_votes.csv.gz and the other files of unvotes')
  .argument('[registry]', 'a CSV file, or a folder of them, with rcid, key, date and scope', join(SHIPPED, 'sessions'))
  .option('--into <folder>', 'where to write', join(SHIPPED, 'sessions'))
  .action(async (votes: string, keys: string, { into }: { into: string }) => {
    const { files, rollCalls } = await pack({ votes, keys, tables: join(SHIPPED, 'registry'), into });
    say(`${rollCalls} roll calls of ${files.length} sessions are in ${into}.`);
  });

program
  .command('status')
  .description('Says which data are in the graph: version, sources, licences, counts.')
  .action(() => withGraph(async (graph) => say(await readStatus(graph))));

program
  .command('hash')
  .description(
    'Prints the hash of all that is in the graph, runs apart: equal graphs have equal hashes, whatever the order of their making.',
  )
  .action(() => withGraph(async (graph) => say(await hashOfGraph(graph))));

async function withGraph(work: (graph: Graph) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  const database = await findDatabase(config, report).catch((error: Error) => {
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

function told({ source, hash, written }: Imported): string {
  if (written === null) return `${source}: nothing to do, the graph has these files (${hash.slice(0, 12)}).`;
  const { created, changed, unchanged, vanished } = written;
  const gone = vanished === 0 ? '' : `; ${vanished} in the graph are not in the files, and stay`;
  return `${source}: ${created} created, ${changed} changed, ${unchanged} unchanged${gone} (${hash.slice(0, 12)}).`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function exitCode(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage;
  process.stderr.write(`${(error as Error).message}\n`);
  if (error instanceof BadData || error instanceof MissingNodes) return EXIT.data;
  if (error instanceof NoDatabase || (error as Error).name === 'Unavailable') return EXIT.database;
  const code = (error as { code?: unknown }).code;
  return code === 'ENOENT' || code === 'ENOTDIR' ? EXIT.usage : EXIT.data;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCode(error);
}
