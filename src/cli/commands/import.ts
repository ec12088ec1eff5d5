import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { setUp } from '../../graph/kernel/setup.ts';
import { readAbout } from '../../ingest/backup/backup.ts';
import { restore } from '../../ingest/backup/restore.ts';
import { IMPORTS } from '../../ingest/load.ts';
import { DATE_ORDERS, type DateOrder } from '../../ingest/read/day.ts';
import { ENCODINGS_TO_TRY } from '../../ingest/read/encoding.ts';
import { Problems } from '../../ingest/read/problem.ts';
import { readRanking } from '../../ingest/read/ranking.ts';
import { VOTES_FILE } from '../../ingest/read/rows.ts';
import { DATA } from '../../ingest/read/shipped.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { dossier } from '../../ingest/sources/dossier/dossier.ts';
import { assertOwn } from '../../ingest/sources/dossier/dossier-folder.ts';
import { DECISION_COLUMNS } from '../../ingest/sources/undl/decision.ts';
import type { Import } from '../../ingest/write/import.ts';
import type { VotePlan } from '../../ingest/write/vote-plan.ts';
import { encodingGiven, wholeNumber } from '../option.ts';
import { backupCounts, importedSentence } from '../output.ts';
import { type DatasetOptions, ownDataset } from '../own-dataset.ts';
import { writeUnresolved } from '../unresolved.ts';
import { addCommand, EXIT, NoDatabase, type Tools } from './tools.ts';

type ImportOptions = DatasetOptions & {
  dryRun?: boolean;
  strict?: boolean;
  maxErrors: number;
  rejects: string;
  aliases?: string;
  decisions?: string;
  dates?: DateOrder;
  sheet?: string;
  encoding?: string;
  acceptChanges?: boolean;
  map?: string;
  suggest?: boolean;
};

/** `caucus import <source>`, for every source, and `caucus import --all <folder>`. */
export function importCommands(program: Command, tools: Tools): void {
  const imports = addCommand(program, 'import')
    .description('Reads facts from files into the graph; the same files again write nothing.')
    .argument('[source]')
    .option('--all <folder>', 'a backup that "caucus export --all" has made, into an empty database')
    .action((source: string | undefined, { all }: { all?: string }) => {
      if (all === undefined || source !== undefined)
        throw new WrongUsage(
          `${source === undefined ? 'Say what to import' : `There is no source "${source}"`}: ${IMPORTS.map(({ name }) => name).join(', ')}, or --all <folder> for a backup.`,
        );
      return restoreAll(all, tools);
    });
  for (const source of IMPORTS) {
    const shipped = source.folder === null ? undefined : join(DATA, source.folder);
    const command = addCommand(imports, source.name)
      .description(source.about)
      .argument(shipped === undefined ? '<path>' : '[path]', 'a folder with the files, or one file', shipped)
      .option(
        '--dry-run',
        'check the files, say of each vote what would be created, joined, changed or doubtful, and write nothing',
      )
      .option('--max-errors <n>', 'list so many errors at most; all are counted', wholeNumber, 100)
      .option('--strict', 'write nothing when a record has an error; without it the others are written')
      .option(
        '--dataset <slug>',
        'whose files they are, if not of the source itself: an account of its own of each vote',
      )
      .option('--name <name>', 'what the dataset is called')
      .option('--licence <text>', 'the terms of the dataset')
      .option('--url <url>', 'where the dataset is')
      .option('--citation <text>', 'how the dataset is cited')
      .option(
        '--rejects <folder>',
        'where to put records with errors, to be corrected and imported again',
        'caucus-rejects',
      )
      .option('--aliases <file>', "names of states beside the product's own: a CSV file name,code,from,to")
      .option('--decisions <file>', `decisions on doubtful cases: a CSV file ${DECISION_COLUMNS.join()}`)
      .addOption(
        new Option('--dates <order>', 'in which order dates such as 13.05.2024 stand in the files').choices(
          DATE_ORDERS,
        ),
      )
      .option('--sheet <name>', 'which sheet of a workbook is meant, if not the first that has a table')
      .option('--accept-changes', 'change many votes that the graph has of the same dataset, without being asked')
      .option('--resume', 'go on where an import was ended; running it again does so anyway')
      .action((path: string, options: ImportOptions) =>
        options.suggest ? suggestMap(source, path, options, tools) : runImport(source, path, options, tools),
      );
    if (source.inAnyEncoding)
      command.option('--encoding <name>', `what the files are in, if not UTF-8: ${ENCODINGS_TO_TRY}`, encodingGiven);
    if (source.suggest)
      command
        .option('--map <file>', 'what the columns of the file are, in YAML')
        .option(
          '--suggest',
          'write such a map from the header and the first rows, to be looked at; nothing is imported',
        );
  }
}

async function restoreAll(folder: string, { output, withGraph }: Tools): Promise<void> {
  // What is wrong with the folder is worth knowing before a database is started.
  await readAbout(folder);
  await withGraph(async (graph) => {
    await setUp(graph);
    const about = await restore(graph, folder, output.report);
    output.answer('restored', about, `${backupCounts(about)} are in the database, with the hash ${about.hash}.`);
  });
}

/** Writes a map beside the file, or where the reader wants it; one that is there stays, for a person may have looked at it. */
async function suggestMap(
  { suggest, name }: Import,
  path: string,
  { map, aliases, sheet, encoding, maxErrors }: ImportOptions,
  { output }: Tools,
): Promise<void> {
  const target =
    map ??
    `${path
      .replace(VOTES_FILE, '')
      .replace(/\.txt$/i, '')
      .replace(/\/$/, '')}.map.yaml`;
  if (existsSync(target)) throw new WrongUsage(`"${target}" is there already: name another file with --map.`);
  const suggested = await suggest?.(path, { aliases, sheet, encoding });
  if (suggested === undefined) return;
  output.problems(suggested.problems, maxErrors);
  await writeFile(target, suggested.text);
  output.answer(
    'map',
    { map: target },
    `The map is in ${target}: look at it, fill in what is open, and give it: caucus import ${name} ${path} --map ${target}`,
  );
}

/** Brings files into the graph by a source, and says what became of them. */
export async function runImport(source: Import, path: string, options: ImportOptions, tools: Tools): Promise<void> {
  if (source.name === dossier.name) await assertOwn(path);
  const { output, withGraph, end } = tools;
  const { report, say } = output;
  const {
    dryRun = false,
    strict = false,
    maxErrors,
    rejects,
    aliases,
    decisions,
    dates,
    sheet,
    encoding,
    map,
    acceptChanges = false,
  } = options;
  const problems = new Problems();
  const dataset = await ownDataset(source, path, options, problems.note);
  const reviewed = { aliases, decisions, dates, sheet, encoding, map, dataset };
  const ranking = await readRanking(DATA, problems.note);
  problems.settle();
  const prepared = await source.prepare(path, {
    tolerated: strict ? 0 : Number.POSITIVE_INFINITY,
    shown: maxErrors,
    report,
    reviewed,
  });
  const plans: VotePlan[] = [];
  const work = withGraph(async (graph) => {
    await setUp(graph);
    const done = (await source.isDone(graph, prepared.hash)).last && prepared.problems.total === 0;
    const imported = done
      ? { source: source.name, hash: prepared.hash, written: null, rejected: 0, problems: prepared.problems }
      : await prepared.run(graph, {
          ...{ dryRun, report, ranking, ask: !acceptChanges, waits: say },
          tell: (plan: VotePlan) => (dryRun || plan.what === 'changed' ? plans.push(plan) : undefined),
        });
    output.problems(imported.problems, maxErrors);
    output.plans(plans);
    const { problems: _, ...content } = imported;
    output.answer('result', { ...content, dryRun }, importedSentence(imported, dryRun));
    if (imported.rejected === 0) return;
    end(EXIT.data);
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
