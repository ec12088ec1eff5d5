import type { Command } from 'commander';
import type { Graph } from '../../graph/kernel/graph.ts';
import { compareSources, comparisonSentences } from '../../ingest/export/compare.ts';
import { datasetsIn } from '../../ingest/export/export.ts';
import { hashOfGraph } from '../../ingest/export/graph-hash.ts';
import { readStatus } from '../../ingest/export/status.ts';
import { Problems } from '../../ingest/read/problem.ts';
import { readRanking } from '../../ingest/read/ranking.ts';
import { DATA } from '../../ingest/read/shipped.ts';
import { isShipped } from '../../ingest/read/shipped-datasets.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { isDossier } from '../../ingest/sources/dossier/remove-dossier.ts';
import { type Removed, removeDataset } from '../../ingest/write/remove-dataset.ts';
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
        await checkDatasets(graph, [a, b]);
        const { differences, ...counts } = await compareSources(graph, a, b);
        output.answer(
          'comparison',
          { a, b, ...counts, ...(list ? { differences } : {}) },
          comparisonSentences(a, b, counts),
        );
        if (list) for (const { ballot, said } of differences) say(`${ballot}: ${a} ${said[0]}, ${b} ${said[1]}`);
      }),
    );

  addCommand(program, 'remove')
    .description(
      'Takes back what one dataset says: its accounts of votes, the votes that only it has, and its groups. What others say stays.',
    )
    .argument('<dataset>', 'the slug of a dataset of your own, as "caucus import … --dataset" named it')
    .option('--dry-run', 'say what would go, and write nothing')
    .action((slug: string, { dryRun = false }: { dryRun?: boolean }) => {
      if (isShipped(slug))
        throw new WrongUsage(`The dataset "${slug}" ships with the product, and stays: only those of your own can go.`);
      return withGraph(async (graph) => {
        if (await isDossier(graph, slug))
          throw new WrongUsage(`"${slug}" is a dossier: take it back by "caucus dossier remove ${slug}".`);
        const problems = new Problems();
        const ranking = await readRanking(DATA, problems.note);
        problems.settle();
        const removed = await removeDataset(graph, slug, { ranking, dryRun, waits: say });
        if (removed === null) throw await unknownDataset(graph, slug);
        output.answer('removed', { dataset: slug, dryRun, ...removed }, removedSentence(slug, removed, dryRun));
      });
    });

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

/** Throws when one of these is no dataset of votes. */
async function checkDatasets(graph: Graph, slugs: readonly string[]): Promise<void> {
  const known = new Set((await datasetsIn(graph)).map(({ slug }) => slug));
  const unknown = slugs.find((slug) => !known.has(slug));
  if (unknown !== undefined) throw await unknownDataset(graph, unknown);
}

const unknownDataset = async (graph: Graph, slug: string): Promise<WrongUsage> =>
  new WrongUsage(
    `The graph has no dataset "${slug}"; those with votes are ${(await datasetsIn(graph)).map(({ slug }) => slug).join(', ')}.`,
  );

const removedSentence = (slug: string, { votes, accounts, memberships }: Removed, dryRun: boolean): string =>
  `${slug}${dryRun ? ' (dry run, nothing was removed)' : ''}: ${votes} votes that only it has, ${accounts} accounts of votes that others have too, and ${memberships} memberships ${dryRun ? 'would go' : 'are gone'}.`;
