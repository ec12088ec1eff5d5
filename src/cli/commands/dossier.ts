import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Graph } from '../../graph/kernel/graph.ts';
import { BadData } from '../../ingest/read/problem.ts';
import { isShipped } from '../../ingest/read/shipped-datasets.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { dossier } from '../../ingest/sources/dossier/dossier.ts';
import { assertDossier, assertOwn } from '../../ingest/sources/dossier/dossier-folder.ts';
import type { DossierRow } from '../../ingest/sources/dossier/dossier-row.ts';
import { checkPlaces, locateDossier } from '../../ingest/sources/dossier/locate-dossier.ts';
import { newDossier } from '../../ingest/sources/dossier/new-dossier.ts';
import { findingText, openFindings } from '../../ingest/sources/dossier/open-findings.ts';
import { readAllClaims } from '../../ingest/sources/dossier/other-dossiers.ts';
import { removeDossier } from '../../ingest/sources/dossier/remove-dossier.ts';
import { wouldFind } from '../../ingest/sources/dossier/would-find.ts';
import { importOf } from '../../ingest/write/import.ts';
import { runImport } from './import.ts';
import { addCommand, EXIT, type Tools } from './tools.ts';

type Named = { slug?: string; name?: string; articles?: string };

/** `caucus dossier …`: from an article to claims in the graph, and back. */
export function dossierCommands(program: Command, tools: Tools): void {
  const { output, withGraph, end } = tools;
  const commands = program
    .command('dossier')
    .description(
      'Makes, checks, imports and removes dossiers: claims of articles, each with its place (docs/dossiers.md).',
    );

  addCommand(commands, 'new')
    .description('Writes the files of a dossier that says nothing yet, with schemas by which an editor completes them.')
    .argument('<folder>', 'a folder that is empty, or that is not there')
    .option('--slug <slug>', 'its name in ids (default: the name of the folder)')
    .option('--name <name>', 'what it is called (default: the slug)')
    .option('--articles <folder>', 'a folder with texts of articles: each becomes an article of the dossier')
    .action(async (folder: string, { slug = basename(resolve(folder)), name = slug, articles }: Named) => {
      const files = await newDossier(folder, { slug, name, articles });
      output.answer('new', { folder, slug, files }, `The dossier ${slug} is in ${folder}: ${files.join(', ')}.`);
    });

  addCommand(commands, 'check')
    .description('Reads a dossier and says what is wrong with it, with file, line and column; needs no database.')
    .argument('<folder>', 'the folder of the dossier')
    .option('--texts <folder>', 'a folder with the texts of its articles: the places of quotations are looked up there')
    .action(async (folder: string, { texts }: { texts?: string }) => {
      await assertDossier(folder);
      try {
        await check(folder, texts, tools);
      } catch (error) {
        // Other commands say that nothing was written, which this one never does.
        if (!(error instanceof BadData)) throw error;
        output.problems(error.problems, error.shown);
        end(EXIT.data);
      }
    });

  addCommand(commands, 'locate')
    .description(
      'Gives the quotations in the claims of a dossier, { in, paragraph, from, to }, their places and hashes, rewrites the files, and looks whether the places that they have are right.',
    )
    .argument('<dossier>', 'the folder of the dossier, with entities.yaml and claims')
    .argument('<articles>', 'a folder with the texts of its articles, found by their SHA-256')
    .action(async (folder: string, articles: string) => {
      await assertDossier(folder);
      const { files, articles: found } = await locateDossier(folder, articles);
      const right =
        found.length === 0
          ? 'No file is the text of an article of the dossier, so that none of them could be looked up.'
          : `Those in ${found.join(', ')} are right.`;
      const text =
        files.length === 0
          ? `No claim quotes its text: all have places. ${right}`
          : `Places are in ${files.join(', ')}.`;
      output.answer('located', { dossier: folder, files, articles: found }, text);
    });

  addCommand(commands, 'import')
    .description(
      'Brings a dossier into the graph, and says what it contradicts there; the same files again write nothing.',
    )
    .argument('<folder>', 'the folder of the dossier')
    .option('--dry-run', 'say what would be written and what it would contradict, and write nothing')
    .option('--accept-changes', 'take out most of what the graph has of this dossier, without being asked')
    .action(async (folder: string, options: { dryRun?: boolean; acceptChanges?: boolean }) => {
      const { dryRun = false } = options;
      await assertDossier(folder);
      const { rows } = await importOf(dossier).prepare(folder, { tolerated: 0, report: () => {} });
      await runImport(importOf(dossier), folder, { ...options, maxErrors: 100, rejects: 'caucus-rejects' }, tools);
      await sayFindings(rows, dryRun, tools);
    });

  addCommand(commands, 'remove')
    .description('Takes a dossier out of the graph: its claims, and what only it speaks of.')
    .argument('<slug>', 'the slug of a dossier of your own')
    .option('--dry-run', 'say what would go, and write nothing')
    .action((slug: string, { dryRun = false }: { dryRun?: boolean }) => {
      if (isShipped(slug))
        throw new WrongUsage(`The dossier "${slug}" ships with the product, and stays: only those of your own can go.`);
      return withGraph(async (graph) => {
        const removed = await removeDossier(graph, slug, { dryRun, waits: output.say });
        if (removed === null) throw new WrongUsage(await noSuchDossier(graph, slug));
        const { claims, entities } = removed;
        output.answer(
          'removed',
          { dossier: slug, dryRun, ...removed },
          `${slug}${dryRun ? ' (dry run, nothing was removed)' : ''}: ${claims} claims ${dryRun ? 'would go' : 'are gone'}, and those of ${entities} entities of which nobody else speaks.`,
        );
      });
    });
}

/** Reads a dossier, and looks its places up where texts are given; throws `BadData` where anything is wrong. */
async function check(folder: string, texts: string | undefined, { output }: Tools): Promise<void> {
  await assertOwn(folder);
  const { rows } = await importOf(dossier).prepare(folder, { tolerated: 0, report: output.report });
  const counts = countsOf(rows);
  const found = texts === undefined ? [] : await checkPlaces(folder, texts);
  if (texts !== undefined && found.length === 0)
    throw new WrongUsage(`--texts: no file in "${texts}" is the text of an article of ${folder}.`);
  const places = texts === undefined ? '' : `, and so are the places in ${found.join(', ')}`;
  output.answer(
    'checked',
    { folder, ...counts, ...(texts === undefined ? {} : { articles: found }) },
    `${folder}: ${counts.claims} claims on ${counts.entities} entities, ${counts.contradictions} contradictions and ${counts.corroborations} corroborations are in order${places}.`,
  );
}

/** A slug is the name of a dossier in ids, and not the folder of its files. */
async function noSuchDossier(graph: Graph, slug: string): Promise<string> {
  const keys = (await readAllClaims(graph)).map(({ key }) => key.split('/')[0] ?? '');
  const own = [...new Set(keys)].filter((one) => !isShipped(one)).sort();
  const there = own.length === 0 ? 'no dossier of your own' : `of your own ${own.join(', ')}`;
  const folder = /[/\\.]/.test(slug) ? ' Give its slug, which stands in dossier.yaml, and not its folder.' : '';
  return `The graph has no dossier "${slug}"; it has ${there}.${folder}`;
}

function countsOf(rows: readonly DossierRow[]) {
  const count = (...types: DossierRow['type'][]) => rows.filter(({ type }) => types.includes(type)).length;
  return {
    claims: count('claim'),
    entities: count('entity', 'external'),
    contradictions: count('contradiction'),
    corroborations: count('corroboration'),
  };
}

/** Says what a dossier contradicts in others, or would, and nobody has read yet, as entries of its own contradictions.yaml. */
const sayFindings = (rows: readonly DossierRow[], dryRun: boolean, { output, withGraph }: Tools): Promise<void> =>
  withGraph(async (graph) => {
    const slug = rows.find((row) => row.type === 'dossier')?.slug ?? '';
    const found = dryRun ? await wouldFind(graph, rows) : await openFindings(graph, slug);
    if (found.length === 0) return;
    const said = dryRun
      ? 'It would contradict other dossiers. These would be open'
      : 'It contradicts other dossiers. These are open';
    output.answer(
      'findings',
      { dossier: slug, dryRun, found },
      `${said} until contradictions.yaml has them with a reading:\n${found.map((one, place) => findingText(slug, one, place + 1)).join('\n')}`,
    );
  });
