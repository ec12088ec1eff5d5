import type { Graph } from './kernel/graph.ts';
import { query, type RowOf } from './kernel/query.ts';
import { number, text } from './kernel/shape.ts';

/** After so many milliseconds in which an import has told nothing, it is taken for one that was killed. */
const SILENT = 30_000;

const underWay = query(
  'dataset/imports-under-way',
  { silent: number },
  { source: text, started: text, done: number, total: number },
);
const unfinished = query('dataset/unfinished-runs', {}, { source: text, started: text });

/** An import that has begun to write and has not ended: how many records of its files it has looked at. */
export type ImportUnderWay = RowOf<typeof underWay>;

/** The imports under way, the oldest first; of a process that was killed it is forgotten after half a minute. */
export const importsUnderWay = (graph: Graph): Promise<ImportUnderWay[]> => underWay(graph, { silent: SILENT });

/** The imports that have begun and have not ended, of sources that have not finished a later one: they are under way, or were killed. */
export const unfinishedRuns = (graph: Graph): Promise<RowOf<typeof unfinished>[]> => unfinished(graph, {});
