import { type AsOf, THERE } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNT, countFrom, nodesAsOf } from './kernel/node-queries.ts';
import { KEYED, type Keyed, PAGE, type Page, pageOf, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { list, nullable, oneOf, text } from './kernel/shape.ts';
import { MOTION } from './motion.ts';
import { FACTS } from './motion-fact.ts';

export const amendmentsById = nodesAsOf('amendment/by-ids', {
  name: text,
  symbol: nullable(text),
  effect: oneOf('ADD', 'REPLACE', 'DELETE', 'MODIFY', 'RENUMBER', 'UNKNOWN'),
  proposedBy: list(text),
  ...MOTION,
  voteEvents: list(text),
  amends: list(text),
  /** The text of the record that it would change. */
  text: nullable(text),
  partOf: nullable(text),
  parts: list(text),
  ...FACTS,
  claims: list(text),
});
const byIdOrder = query('amendment/by-id-order', { ...PAGE, ...THERE }, KEYED);
const count = query('amendment/count', THERE, COUNT);

/** The ids of amendments in their order. */
export const amendments = async (graph: Graph, page: Page, asOf: AsOf): Promise<Slice<Keyed>> =>
  slice(await byIdOrder(graph, { ...pageOf(page), ...asOf }), page.first);

export const countAmendments = async (graph: Graph, asOf: AsOf): Promise<number> => countFrom(await count(graph, asOf));
