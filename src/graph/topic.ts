import type { Graph } from './kernel/graph.ts';
import { query } from './kernel/query.ts';
import { text } from './kernel/shape.ts';

const all = query('topic/all', {}, { id: text });

/** The ids of all topics by name. */
export const topics = async (graph: Graph): Promise<string[]> => (await all(graph, {})).map(({ id }) => id);
