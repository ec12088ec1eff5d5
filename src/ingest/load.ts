import { join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import type { Report } from '../progress.ts';
import { type Import, type Imported, importOf } from './import.ts';
import { dossier } from './sources/dossier.ts';
import { generalAssembly } from './sources/general-assembly.ts';
import { writeDossier } from './write-dossier.ts';
import { writeGeneralAssembly } from './write-general-assembly.ts';

/** All sources, in the order in which the shipped data are loaded. Another source is one line here. */
export const IMPORTS: readonly Import[] = [
  importOf(generalAssembly, writeGeneralAssembly),
  importOf(dossier, writeDossier),
];

/** What became of each source, in the order of `IMPORTS`. */
export type LoadResult = readonly Imported[];

/**
 * Brings all shipped data into a graph that is set up: what is there already is not written again. `folder` is `data/`. Throws
 * `BadData`, with every problem of the first bad source as `file:line:column: sentence`, before anything of any source is written.
 */
export async function load(graph: Graph, folder: string, report: Report): Promise<LoadResult> {
  for (const source of IMPORTS) {
    const files = join(folder, source.folder);
    if (!(await source.isDone(graph, files))) await source.check(files);
  }
  const results: Imported[] = [];
  for (const source of IMPORTS) results.push(await source.run(graph, join(folder, source.folder), report));
  return results;
}
