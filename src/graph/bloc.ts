import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNT, countFrom } from './kernel/node-queries.ts';
import { KEYED, type Keyed, PAGE, type Page, pageOf, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { nullable, oneOf, type TypeOf } from './kernel/shape.ts';

const blocKind = oneOf('BLOC', 'REGIONAL_GROUP', 'REGION');
export type BlocKind = TypeOf<typeof blocKind>;

const byIdOrder = query('bloc/by-id-order', { kind: nullable(blocKind), ...PAGE }, KEYED);
const count = query('bloc/count', { kind: nullable(blocKind) }, COUNT);

/** The ids of blocs in their order, of all kinds or of one. */
export const blocs = async (graph: Graph, kind: BlocKind | null, page: Page, _: AsOf): Promise<Slice<Keyed>> =>
  slice(await byIdOrder(graph, { kind, ...pageOf(page) }), page.first);

export const countBlocs = async (graph: Graph, kind: BlocKind | null, _: AsOf): Promise<number> =>
  countFrom(await count(graph, { kind }));
