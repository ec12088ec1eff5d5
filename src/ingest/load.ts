import { join } from 'node:path';
import type { Graph } from '../graph/kernel/graph.ts';
import type { Report } from '../progress.ts';
import { Problems } from './read/problem.ts';
import { readRanking } from './read/ranking.ts';
import { adoptions } from './sources/adoptions/adoptions.ts';
import { articles } from './sources/articles/articles.ts';
import { dossier } from './sources/dossier/dossier.ts';
import { generalAssembly } from './sources/general-assembly/general-assembly.ts';
import { groups } from './sources/groups/groups.ts';
import { knownAs } from './sources/known-as/known-as.ts';
import { popolo } from './sources/popolo/popolo.ts';
import { unDigitalLibrary } from './sources/undl/un-digital-library.ts';
import { undl } from './sources/undl/undl.ts';
import { unvotes } from './sources/unvotes/unvotes.ts';
import { type Import, type Imported, importOf } from './write/import.ts';

/** All sources, those that are shipped in the order in which they are loaded. Another source is one line here. */
export const IMPORTS: readonly Import[] = [
  importOf(unDigitalLibrary),
  importOf(generalAssembly),
  importOf(adoptions),
  importOf(groups),
  importOf(dossier),
  importOf(unvotes),
  importOf(knownAs),
  importOf(undl),
  importOf(popolo),
  articles,
];

/** The folders of `data/` whose terms somebody may not be able to accept; everything works without them. */
const OPTIONAL: readonly string[] = ['un-digital-library'];

/** What became of each shipped source, in the order of `IMPORTS`. */
export type LoadResult = readonly Imported[];

/**
 * Brings all shipped data into a graph that is set up: what is there already is not written again. `folder` is `data/`. Throws
 * `BadData`, with every problem of the first bad source as `file:line:column: sentence`, before anything of any source is written.
 * The folders in `without` are not loaded; what is in the graph already stays.
 */
export async function load(
  graph: Graph,
  folder: string,
  report: Report,
  without: readonly string[] = [],
): Promise<LoadResult> {
  const wrong = without.find((name) => !OPTIONAL.includes(name));
  if (wrong !== undefined)
    throw new Error(`CAUCUS_WITHOUT: "${wrong}" cannot be left out. What can be left out: ${OPTIONAL.join(', ')}.`);
  const problems = new Problems();
  const ranking = await readRanking(folder, problems.note);
  problems.settle();
  const steps: ((before: LoadResult) => Promise<Imported>)[] = [];
  for (const source of IMPORTS) {
    if (source.folder === null || without.includes(source.folder)) continue;
    const files = join(folder, source.folder);
    const nothing = { source: source.name, hash: '', written: null, rejected: 0, problems };
    const { ever, partly } = await source.isDone(graph, files);
    // What a reader has corrected since is not taken back at every start.
    if (ever) {
      steps.push(async () => nothing);
      continue;
    }
    const prepared = await source.prepare(files, { tolerated: 0, report });
    // Rows that were left out are tried again when something else has come in.
    steps.push(async (before) =>
      partly && before.every(({ written }) => written === null)
        ? nothing
        : prepared.run(graph, { dryRun: false, report, ranking }),
    );
  }
  const results: Imported[] = [];
  for (const step of steps) results.push(await step(results));
  return results;
}
