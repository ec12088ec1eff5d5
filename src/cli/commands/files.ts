import { join } from 'node:path';
import type { Command } from 'commander';
import { Problems } from '../../ingest/read/problem.ts';
import { VOTES_FILE } from '../../ingest/read/rows.ts';
import { LIBRARY, RECORD } from '../../ingest/read/shipped.ts';
import { readCases } from '../../ingest/sources/undl/decision.ts';
import { packLibrary } from '../../ingest/sources/undl/pack-library.ts';
import { undl } from '../../ingest/sources/undl/undl.ts';
import { unknownNames } from '../../ingest/sources/unknown-names.ts';
import { packUnvotes } from '../../ingest/sources/unvotes/pack-unvotes.ts';
import { generate } from '../generate.ts';
import { shareBelowOne, wholeNumber } from '../option.ts';
import { writeAliases } from '../unresolved.ts';
import { addCommand, type Tools } from './tools.ts';

type GenerateOptions = { states: number; events: number; blocs: number; seed: number; noise: number; into?: string };

/** Commands that read and write files, and need no database. */
export function fileCommands(program: Command, { output }: Tools): void {
  const { report, say } = output;

  addCommand(program, 'pack')
    .description("Writes the product's own files of roll calls, one per session, from the CSV files of unvotes.")
    .argument('<votes>', 'the folder with un_votes.csv.gz and the other files of unvotes')
    .argument('[registry]', 'a CSV file, or a folder of them, with rcid, key, date and scope', join(RECORD, 'sessions'))
    .option('--into <folder>', 'where to write', join(RECORD, 'sessions'))
    .action(async (votes: string, keys: string, { into }: { into: string }) => {
      const { files, rollCalls } = await packUnvotes({ votes, keys, tables: join(RECORD, 'registry'), into });
      say(`${rollCalls} roll calls of ${files.length} sessions are in ${into}.`);
    });

  addCommand(program, 'pack-library')
    .description(
      "Writes the product's own files of what the UN Digital Library says of votes, from its CSV files in any of its layouts.",
    )
    .argument('<folder>', 'the folder with the CSV files; no two may have the same record')
    .option(
      '--resolutions <file>',
      'a CSV file of resolutions, one a row, for those that were adopted by an unrecorded vote',
    )
    .option('--into <folder>', 'where to write', LIBRARY)
    .action(async (folder: string, { into, resolutions }: { into: string; resolutions?: string }) => {
      const { files, rollCalls, adoptions } = await packLibrary(folder, await undl.files(folder), into, resolutions);
      say(`${rollCalls} votes and ${adoptions} unrecorded adoptions in ${files.length} files are in ${into}.`);
    });

  addCommand(program, 'names')
    .description(
      'Lists the names of states in a file of votes that no table knows, with those that are most like them.',
    )
    .argument('<file>', 'a table or a Popolo file')
    .option('--suggest', 'write them with the likeliest codes as a file for --aliases, to be looked at')
    .option('--aliases <file>', 'names that are decided already: a CSV file name,code,from,to')
    .action(async (file: string, { suggest = false, aliases }: { suggest?: boolean; aliases?: string }) => {
      const problems = new Problems();
      const names = await unknownNames(file, aliases, problems.note);
      problems.settle();
      for (const { name, like } of names)
        output.answer('unknown', { name, like }, `"${name}"; like it: ${like.join(', ') || 'none'}`);
      const counted = `${names.length} names of states are in no table.`;
      if (!suggest || names.length === 0) return output.answer('names', { names: names.length }, counted);
      const into = `${file.replace(VOTES_FILE, '')}.aliases.csv`;
      await writeAliases(into, names);
      output.answer(
        'names',
        { names: names.length, aliases: into },
        `${counted} They are in ${into} with the likeliest codes: look at each, fill in those that are empty, and give it with --aliases.`,
      );
    });

  addCommand(program, 'doubtful')
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

  addCommand(program, 'generate')
    .description(
      'Writes synthetic roll calls with planted blocs, for tests of scale; "import general-assembly" reads them.',
    )
    .option('--states <n>', 'how many states', wholeNumber, 100)
    .option('--events <n>', 'how many roll calls', wholeNumber, 500)
    .option('--blocs <n>', 'how many blocs', wholeNumber, 5)
    .option('--seed <n>', 'the same seed gives the same files', wholeNumber, 1)
    .option('--noise <share>', 'how often a state votes otherwise than its bloc', shareBelowOne, 0.1)
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
}
