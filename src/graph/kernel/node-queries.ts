import { AS_OF, type AsOf, THERE } from './as-of.ts';
import { date } from './date.ts';
import type { Graph } from './graph.ts';
import { expanded, type Words } from './macro.ts';
import { KEYED, type Keyed, PAGE, type Page, pageOf, type Slice, slice } from './page.ts';
import { query, type RowOf } from './query.ts';
import { list, number, type Shape, type Shapes, text, type Values } from './shape.ts';

/** A node of a type as a reader reads it: `NodeFrom<'Treaty', typeof treatiesById>`. */
export type NodeFrom<T extends string, Read> = { readonly type: T } & RowOf<Read>;

type Found<S extends Shapes> = Values<{ id: Shape<string> } & S>;

/**
 * Reads the nodes of a label: one statement serves all that have nothing but properties. `properties` are the columns beside the id; one that is a
 * `date` is read from `edtf`, `earliest`, `latest` and `wording`.
 *
 *     export const treatiesById = nodesById('Treaty', { name: text, kind: keyOf(TREATY_KINDS), concluded: date });
 */
export function nodesById<S extends Shapes>(label: string, properties: S) {
  const columns = ['node.id', ...Object.entries(properties).map(columnOf)].join(', ');
  return ownNodesById('node/by-ids', properties, { ...wordsOf(label), columns });
}

/** A label, and the noun in the names of its statements: `VoteEvent` and `vote-event`. */
const wordsOf = (label: string) => ({ label, noun: label.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase() });

const columnOf = ([name, shape]: [string, Shape<unknown>]): string =>
  shape === date ? expanded(`@date(node) AS ${name}`) : `node.${name}`;

/** Reads nodes by a statement of their own, whose first column is the id. */
export function ownNodesById<S extends Shapes>(file: string, columns: S, words?: Words) {
  const read = query(file, { ids: list(text) }, { id: text, ...columns }, words);
  return (graph: Graph, ids: readonly string[]): Promise<Found<S>[]> => read(graph, { ids });
}

/** The same, where the neighbours that come along depend on the day and the moment as of which is read. */
export function nodesAsOf<S extends Shapes>(file: string, columns: S) {
  const read = query(file, { ids: list(text), ...AS_OF }, { id: text, ...columns });
  return (graph: Graph, ids: readonly string[], asOf: AsOf): Promise<Found<S>[]> => read(graph, { ids, ...asOf });
}

/** A page of the ids of all nodes of a label in their order: `export const companies = idsOf('Company')`. */
export function idsOf(label: string): (graph: Graph, page: Page, asOf: AsOf) => Promise<Slice<Keyed>> {
  const read = query('node/by-id-order', { ...THERE, ...PAGE }, KEYED, wordsOf(label));
  return async (graph, page, asOf) => slice(await read(graph, { ...asOf, ...pageOf(page) }), page.first);
}

/** The column of a statement that counts. */
export const COUNT = { count: number };
export const countFrom = ([row]: readonly { count: number }[]): number => row?.count ?? 0;

/** How many nodes of a label there are: `export const countCompanies = countOf('Company')`. */
export function countOf(label: string): (graph: Graph, asOf: AsOf) => Promise<number> {
  const read = query('node/count', THERE, COUNT, wordsOf(label));
  return async (graph, asOf) => countFrom(await read(graph, asOf));
}
