import type { Command } from 'commander';
import { compareSources, comparisonSentences } from '../../ingest/export/compare.ts';
import { hashOfGraph } from '../../ingest/export/graph-hash.ts';
import { readStatus } from '../../ingest/export/status.ts';
import { addCommand, type Tools } from './tools.ts';

/** Commands that say what is in the graph. */
export function graphCommands(program: Command, { output, withGraph }: Tools): void {
  const { say } = output;

  addCommand(program, 'compare')
    .description('Counts on which ballots two sources agree, differ, or only one has a vote.')
    .argument('[a]', 'the slug of a dataset', 'unvotes')
    .argument('[b]', 'the slug of another', 'undl')
    .option('--list', 'name every ballot on which they differ')
    .action((a: string, b: string, { list = false }: { list?: boolean }) =>
      withGraph(async (graph) => {
        const { differences, ...counts } = await compareSources(graph, a, b);
        output.answer(
          'comparison',
          { a, b, ...counts, ...(list ? { differences } : {}) },
          comparisonSentences(a, b, counts),
        );
        if (list) for (const { ballot, said } of differences) say(`${ballot}: ${a} ${said[0]}, ${b} ${said[1]}`);
      }),
    );

  addCommand(program, 'status')
    .description(
      'Says which data are in the graph: version, sources, licences, counts, and runs that were not finished.',
    )
    .action(() =>
      withGraph(async (graph) => {
        const { text, ...content } = await readStatus(graph);
        output.answer('status', content, text);
      }),
    );

  addCommand(program, 'hash')
    .description(
      'Prints the hash of all that is in the graph, runs apart: equal graphs have equal hashes, whatever the order of their making.',
    )
    .action(() =>
      withGraph(async (graph) => {
        const hash = await hashOfGraph(graph);
        output.answer('hash', { hash }, hash);
      }),
    );
}
