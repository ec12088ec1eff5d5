import type { Graph, Run } from '../../graph/kernel/graph.ts';
import { query } from '../../graph/kernel/query.ts';
import { list, text } from '../../graph/kernel/shape.ts';

const missing = query('ingest/missing', { ids: list(text) }, { id: text });

/** Those of these ids of which the graph has no node. */
export const absentNodes = async (graph: Graph | Run, ids: Iterable<string>): Promise<Set<string>> =>
  new Set((await missing(graph, { ids: [...new Set(ids)] })).map(({ id }) => id));
