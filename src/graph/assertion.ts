import { mode } from './evidence.ts';
import { AS_OF, type AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNT, countFrom, ownNodesById } from './kernel/node-queries.ts';
import { COUNTS, countsInOrder, IDS, slicesInOrder } from './kernel/ordinal.ts';
import { KEYED, type Keyed, PAGE, type Page, pageOf, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { list, nullable, number, oneOf, row, text } from './kernel/shape.ts';

const verb = oneOf('ASSERT', 'DENY', 'DOUBT', 'RECOMMEND', 'PLEDGE', 'WARN', 'ACCUSE', 'WELCOME', 'REGRET');

/** That somebody makes a claim; ids where it points at nodes. */
export const assertionsById = ownNodesById('assertion/by-ids', {
  mode,
  verb,
  confidence: nullable(number),
  claim: text,
  madeBy: text,
  capacity: nullable(text),
  via: list(text),
  venue: nullable(text),
});
const SPEAKERS = { ...IDS, ...AS_OF };
const bySpeaker = query('assertion/by-speaker', { ...SPEAKERS, ...PAGE }, { ordinal: number, found: list(row(KEYED)) });
const countBySpeaker = query('assertion/count-by-speaker', SPEAKERS, COUNTS);

const byIdOrder = query('assertion/by-id-order', { ...AS_OF, ...PAGE }, KEYED);
const count = query('assertion/count', AS_OF, COUNT);

/** The ids of the assertions of claims that stand, in their order. */
export const assertions = async (graph: Graph, page: Page, asOf: AsOf): Promise<Slice<Keyed>> =>
  slice(await byIdOrder(graph, { ...asOf, ...pageOf(page) }), page.first);

export const countAssertions = async (graph: Graph, asOf: AsOf): Promise<number> => countFrom(await count(graph, asOf));

/** One list of ids per actor, in the order of `speakers` (ids), each in the order of the claims that are made. */
export const assertionsBySpeaker = async (
  graph: Graph,
  speakers: readonly string[],
  page: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>[]> =>
  slicesInOrder(speakers.length, await bySpeaker(graph, { ids: speakers, ...asOf, ...pageOf(page) }), page);

export const countAssertionsBySpeaker = async (
  graph: Graph,
  speakers: readonly string[],
  asOf: AsOf,
): Promise<number[]> => countsInOrder(speakers.length, await countBySpeaker(graph, { ids: speakers, ...asOf }));
