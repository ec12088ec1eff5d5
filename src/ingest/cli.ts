import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { type Config, ENVIRONMENT, readConfig } from '../config.ts';
import { type Graph, openGraph } from '../graph/graph.ts';
import { setUp } from '../graph/setup.ts';
import { findDatabase } from '../neo4j/database.ts';
import { compareSources, comparison } from './compare.ts';
import { DECISION_COLUMNS, readCases } from './decision.ts';
import { EXPORTS } from './exports.ts';
import { generate } from './generate.ts';
import { hashOfGraph } from './graph-hash.ts';
import { type Import, MissingNodes } from './import.ts';
import { IMPORTS } from './load.ts';
import { locateDossier } from './locate-dossier.ts';
import { share, whole } from './option.ts';
import { type Output, outputOf, told } from './output.ts';
import { pack } from './pack.ts';
import { BadData, Problems } from './problem.ts';
import { readRanking } from './ranking.ts';
import { DATA, LIBRARY, RECORD } from './shipped.ts';
import { readStatus } from './status.ts';
import { writeUnresolved } from './unresolved.ts';
import { WrongUsage } from './wrong-usage.ts';

const EXIT = { good: 0, data: 1, usage: 2, database: 3 };
const output: Output = outputOf(process.stdout, process.stderr, process.argv.includes('--json'));
const { report, say } = output;

/** What a command needs the database for failed because of the database. */
class NoDatabase extends Error {}

const program = new Command('caucus')
  .description('Fills the graph and says what is in it.')
  .addHelpText(
    'after',
    '\nEvery command takes --json: events on standard output, one JSON object a line, and nothing else.' +
      '\n\nExit codes: 0 good, 1 errors in the data, 2 wrong usage, 3 no database.',
  )
  .exitOverride();

const command = (parent: Command, name: string) =>
  parent.command(name).option('--json', 'write events as JSON, one a line, and nothing else');

type ImportOptions = {
  dryRun?: boolean;
  maxErrors: number;
  rejects: string;
  aliases?: string;
  decisions?: string;
};

const imports = program
  .command('import')
  .description('Reads facts from files into the graph; the same files again write nothing.');
for (const source of IMPORTS) {
  const shipped = source.folder === null ? undefined : join(DATA, source.folder);
  command(imports, source.name)
    .description(source.about)
    .argument(shipped === undefined ? '<path>' : '[path]', 'a folder with the files, or one file', shipped)
    .option('--dry-run', 'check the files, say what would be created and changed, and write nothing')
    .option('--max-errors <n>', 'list so many errors at most, and write nothing when there are more', whole, 100)
    .option(
      '--rejects <folder>',
      'where to put records with errors, to be corrected and imported again',
      'caucus-rejects',
    )
    .option('--aliases <file>', "names of states beside the product's own: a CSV file name,code,from,to")
    .option('--decisions <file>', `decisions on doubtful cases: a CSV file ${DECISION_COLUMNS.join()}`)
    .option('--resume', 'go on where an import was ended; running it again does so anyway')
    .action((path: string, options: ImportOptions) => runImport(source, path, options));
}

async function runImport(source: Import, path: string, options: ImportOptions): Promise<void> {
  const { dryRun = false, maxErrors, rejects, aliases, decisions } = options;
  const reviewed = { aliases, decisions };
  const problems = new Problems();
  const ranking = await readRanking(DATA, problems.note);
  problems.settle();
  const prepared = await source.prepare(path, { tolerated: maxErrors, report, reviewed });
  const work = withGraph(async (graph) => {
    await setUp(graph);
    const done = (await source.isDone(graph, path, reviewed)).last && prepared.problems.total === 0;
    const imported = done
      ? { source: source.name, hash: prepared.hash, written: null, rejected: 0, problems }
      : await prepared.run(graph, { dryRun, report, ranking });
    output.problems(imported.problems, maxErrors);
    const { problems: _, ...content } = imported;
    output.answer('result', { ...content, dryRun }, told(imported, dryRun));
    if (imported.rejected === 0) return;
    process.exitCode = EXIT.data;
    if (!dryRun && (await prepared.reject(rejects)))
      output.answer(
        'rejects',
        { folder: rejects },
        `The rejected records are in ${rejects}: correct them, and import that.`,
      );
    if (!dryRun && (await writeUnresolved(imported.problems, rejects)))
      say(
        `The names of states that nobody knows are in ${join(rejects, 'resolve')}: decide them in a file for --aliases.`,
      );
  });
  await work.catch((error: unknown) => {
    // What is wrong with the files is worth knowing, whatever befalls the database.
    if (error instanceof NoDatabase) output.problems(prepared.problems, maxErrors);
    throw error;
  });
}

const exports = program.command('export').description('Writes what is in the graph to files.');
for (const format of EXPORTS) {
  const written = command(exports, format.name)
    .description(format.about)
    .argument('<target>', format.ofOne ? 'an empty folder, or one that is not there' : 'the file to write')
    .option('--only <prefix>', 'only vote events whose keys begin so: ga/74/, sc/');
  if (format.ofOne) written.option('--dataset <slug>', 'whose account of the votes', 'unvotes');
  written.action((target: string, { only = '', dataset = '' }: { only?: string; dataset?: string }) =>
    withGraph(async (graph) => {
      const exported = await format.write(graph, target, { only, dataset }, report);
      const { voteEvents, ballots } = exported;
      output.answer(
        'exported',
        { target, ...exported },
        `${voteEvents} vote events with ${ballots} ballots are in ${target}.`,
      );
    }),
  );
}

command(program, 'pack')
  .description("Writes the product's own files of roll calls, one per session, from the CSV files of unvotes.")
  .argument('<votes>', 'the folder with un_votes.csv.gz and the other files of unvotes')
  .argument('[registry]', 'a CSV file, or a folder of them, with rcid, key, date and scope', join(RECORD, 'sessions'))
  .option('--into <folder>', 'where to write', join(RECORD, 'sessions'))
  .action(async (votes: string, keys: string, { into }: { into: string }) => {
    const { files, rollCalls } = await pack({ votes, keys, tables: join(RECORD, 'registry'), into });
    say(`${rollCalls} roll calls of ${files.length} sessions are in ${into}.`);
  });

command(program, 'locate')
  .description(
    'Gives the quotations in the claims of a dossier, { in, paragraph, from, to }, their places and hashes, and rewrites the files.',
  )
  .argument('<dossier>', 'the folder of the dossier, with entities.yaml and claims')
  .argument('<articles>', 'a folder with the texts of its articles, found by their SHA-256')
  .action(async (dossier: string, articles: string) => {
    const files = await locateDossier(dossier, articles);
    const text =
      files.length === 0 ? 'No claim quotes its text: all have places.' : `Places are in ${files.join(', ')}.`;
    output.answer('located', { dossier, files }, text);
  });

command(program, 'compare')
  .description('Counts on which ballots two sources agree, differ, or only one has a vote.')
  .argument('[a]', 'the slug of a dataset', 'unvotes')
  .argument('[b]', 'the slug of another', 'undl')
  .option('--list', 'name every ballot on which they differ')
  .action((a: string, b: string, { list = false }: { list?: boolean }) =>
    withGraph(async (graph) => {
      const { differences, ...counts } = await compareSources(graph, a, b);
      output.answer('comparison', { a, b, ...counts, ...(list ? { differences } : {}) }, comparison(a, b, counts));
      if (list) for (const { ballot, said } of differences) say(`${ballot}: ${a} ${said[0]}, ${b} ${said[1]}`);
    }),
  );

command(program, 'doubtful')
  .description('Lists the cases in which it was or is doubtful which records are of one vote, and what was decided.')
  .argument('[files...]', 'reviewed files', [join(LIBRARY, 'doubtful.csv')])
  .action(async (files: string[]) => {
    const problems = new Problems();
    const cases = await readCases(files, problems.note);
    problems.settle();
    for (const found of cases) {
      const { kind, key, record, symbol, decision, repeats, reason } = found;
      const target = repeats === null ? '' : ` ${repeats}`;
      const names = [key, record === '' ? '' : `record ${record}`, symbol].filter((name) => name !== '').join(', ');
      output.answer('case', found, `${kind}: ${names}: ${decision}${target}. ${reason}.`);
    }
    output.answer('cases', { cases: cases.length }, `${cases.length} cases.`);
  });

type GenerateOptions = { states: number; events: number; blocs: number; seed: number; noise: number; into?: string };
command(program, 'generate')
  .description(
    'Writes synthetic roll calls with planted blocs, for tests of scale; "import general-assembly" reads them.',
  )
  .option('--states <n>', 'how many states', whole, 100)
  .option('--events <n>', 'how many roll calls', whole, 500)
  .option('--blocs <n>', 'how many blocs', whole, 5)
  .option('--seed <n>', 'the same seed gives the same files', whole, 1)
  .option('--noise <share>', 'how often a state votes otherwise than its bloc', share, 0.1)
  .option('--into <folder>', 'an empty folder, or one that is not there (default: synthetic-<seed>)')
  .action(async (options: GenerateOptions) => {
    const into = options.into ?? `synthetic-${options.seed}`;
    const step = 'Generating';
    const made = await generate({ ...options, into, report: (done, total) => report({ step, done, total }) });
    output.answer(
      'generated',
      { folder: into, ...made },
      `${made.rollCalls} synthetic roll calls with ${made.ballots} ballots are in ${into}.`,
    );
  });

command(program, 'status')
  .description('Says which data are in the graph: version, sources, licences, counts, and runs that were not finished.')
  .action(() =>
    withGraph(async (graph) => {
      const { text, ...content } = await readStatus(graph);
      output.answer('status', content, text);
    }),
  );

command(program, 'hash')
  .description(
    'Prints the hash of all that is in the graph, runs apart: equal graphs have equal hashes, whatever the order of their making.',
  )
  .action(() =>
    withGraph(async (graph) => {
      const hash = await hashOfGraph(graph);
      output.answer('hash', { hash }, hash);
    }),
  );

async function withGraph(work: (graph: Graph) => Promise<void>): Promise<void> {
  const config = settings();
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
  if (error instanceof MissingNodes) return EXIT.data;
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
