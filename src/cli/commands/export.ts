import type { Command } from 'commander';
import { symbolKey } from '../../graph/kernel/symbol.ts';
import { writeBackup } from '../../ingest/backup/write-backup.ts';
import { ballotsExport } from '../../ingest/export/ballots.ts';
import { type Export, hasVotes, type Selection } from '../../ingest/export/export.ts';
import { generalAssemblyExport } from '../../ingest/export/general-assembly.ts';
import { popoloExport } from '../../ingest/export/popolo.ts';
import { rollCallsExport } from '../../ingest/export/roll-calls.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { backupCounts } from '../output.ts';
import { addCommand, type Tools } from './tools.ts';

/** All formats. Another one is one line here. */
const EXPORTS: readonly Export[] = [generalAssemblyExport, ballotsExport, rollCallsExport, popoloExport];

/** `caucus export <format>`, for every format, and `caucus export --all <folder>`. */
export function exportCommands(program: Command, { output, withGraph }: Tools): void {
  const exports = addCommand(program, 'export')
    .description('Writes what is in the graph to files: votes in a format, or all of it as a backup.')
    .argument('[format]')
    .option('--all <folder>', 'a backup of all that is in the graph, into an empty folder or one that is not there')
    .action((format: string | undefined, { all }: { all?: string }) => {
      if (all === undefined || format !== undefined)
        throw new WrongUsage(
          `${format === undefined ? 'Say what to write' : `There is no format "${format}"`}: ${EXPORTS.map(({ name }) => name).join(', ')}, or --all <folder> for a backup.`,
        );
      return withGraph(async (graph) => {
        const about = await writeBackup(graph, all, output.report);
        output.answer(
          'backup',
          { target: all, ...about },
          `${backupCounts(about)} are in ${all}, with the hash ${about.hash}.`,
        );
      });
    });
  for (const format of EXPORTS) {
    const written = addCommand(exports, format.name)
      .description(format.about)
      .argument('<target>', format.ofOne ? 'an empty folder, or one that is not there' : 'the file to write')
      .option('--only <prefix>', 'only vote events whose keys begin so: ga/74/, sc/');
    if (format.ofOne) written.option('--dataset <slug>', 'whose account of the votes', 'unvotes');
    if (format.table)
      written.option('--bom', 'begin with the mark of UTF-8, by which Excel knows letters beyond ASCII');
    written.action((target: string, { only = '', dataset = '', bom = false }: Partial<Selection>) =>
      withGraph(async (graph) => {
        const prefix = symbolKey(only) ?? only;
        if (!(await hasVotes(graph, prefix)))
          throw new WrongUsage(
            `No vote has a key that begins with "${prefix}"; nothing was written to ${target}. Keys are such as ga/74/247, sc/2024/2728.`,
          );
        const exported = await format.write(graph, target, { only: prefix, dataset, bom }, output.report);
        const { voteEvents, ballots } = exported;
        output.answer(
          'exported',
          { target, ...exported },
          `${voteEvents} vote events with ${ballots} ballots are in ${target}.`,
        );
      }),
    );
  }
}
