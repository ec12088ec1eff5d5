import { AS_OF, type AsOf } from './kernel/as-of.ts';
import { SPAN, type Span, type When } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNTS, countsInOrder, IDS, slicesInOrder } from './kernel/ordinal.ts';
import { between, bothWays, type DatedSeek, SEEK, type Slice, UNDATED } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { flag, list, nullable, number, oneOf, row, type TypeOf, text, type Values } from './kernel/shape.ts';
import { dateOfValidity, dayBefore } from './kernel/validity.ts';

export type Stance = 'SUPPORT' | 'OPPOSE' | 'CONDITIONAL' | 'NEUTRAL' | 'MIXED';

/** The edge of a position, as the macro `@position` makes it. */
const positionRow = row({
  id: text,
  edge: oneOf('SUPPORTS', 'OPPOSES'),
  actor: text,
  on: text,
  strength: nullable(text),
  openList: flag,
  contested: flag,
  inferred: flag,
  validFrom: nullable(text),
  validTo: nullable(text),
  claims: list(text),
});
type PositionRow = TypeOf<typeof positionRow>;

/** The stand that an actor takes on a matter: the edge between them. */
export type Position = Omit<PositionRow, 'edge' | 'validFrom' | 'validTo'> & {
  readonly type: 'Position';
  /** Where it stands in a list by first days. */
  readonly key: string;
  readonly stance: Stance;
  readonly when: When | null;
};

/** Which positions: `on` is the id of a matter; the span is one that a position's days overlap. */
export type PositionFilter = Span & { readonly stance: Stance | null; readonly on: string | null };

/** How an actor's stand moved between two days. */
export type PositionChange = { readonly before: Position; readonly after: Position };

const FILTER = { ...IDS, ...AS_OF, ...SPAN, types: nullable(list(text)) };
const ON = { on: nullable(text) };
const LISTED = { ordinal: number, found: list(positionRow) };
type ListedRow = Values<typeof LISTED>;

const PART = { ...FILTER, ...SEEK, undated: text };
const byActor = bothWays((direction) => query('position/by-actor', { ...PART, ...ON }, LISTED, { direction }));
const countByActor = query('position/count-by-actor', { ...FILTER, ...ON }, COUNTS);
const byMatter = bothWays((direction) => query('position/by-matter', PART, LISTED, { direction }));
const countByMatter = query('position/count-by-matter', FILTER, COUNTS);
const byIds = query('position/by-ids', { ...IDS, ...AS_OF }, { position: positionRow });
const changes = query(
  'position/changes',
  { ...IDS, ...SPAN, recorded: nullable(text) },
  { earlier: positionRow, later: positionRow },
);
const words = query('position/words', IDS, { id: text, text, venue: nullable(text) });

/** One list per actor, in the order of `actors` (ids): in the order of first days, undated ones last. */
export async function positionsByActor(
  graph: Graph,
  actors: readonly string[],
  { on, ...filter }: PositionFilter,
  part: DatedSeek,
  asOf: AsOf,
): Promise<Slice<Position>[]> {
  const read = byActor[part.direction];
  return pages(actors.length, await read(graph, { ...checked(actors, filter, asOf), on, ...placesOf(part) }), part);
}

export async function countPositionsByActor(
  graph: Graph,
  actors: readonly string[],
  { on, ...filter }: PositionFilter,
  asOf: AsOf,
): Promise<number[]> {
  return countsInOrder(actors.length, await countByActor(graph, { ...checked(actors, filter, asOf), on }));
}

/** One list per matter, in the order of `matters` (ids): by first days, undated ones last. */
export async function positionsByMatter(
  graph: Graph,
  matters: readonly string[],
  filter: Omit<PositionFilter, 'on'>,
  part: DatedSeek,
  asOf: AsOf,
): Promise<Slice<Position>[]> {
  const read = byMatter[part.direction];
  return pages(matters.length, await read(graph, { ...checked(matters, filter, asOf), ...placesOf(part) }), part);
}

export async function countPositionsByMatter(
  graph: Graph,
  matters: readonly string[],
  filter: Omit<PositionFilter, 'on'>,
  asOf: AsOf,
): Promise<number[]> {
  return countsInOrder(matters.length, await countByMatter(graph, checked(matters, filter, asOf)));
}

/** The positions of these ids, in their order; null for one that the graph does not have. */
export async function positionsById(graph: Graph, ids: readonly string[], asOf: AsOf): Promise<(Position | null)[]> {
  const rows = await byIds(graph, { ids, ...asOf });
  const found = new Map(rows.map(({ position }) => [position.id, positionOf(position)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Where actors stood on the day `from`, and where they stood otherwise on the day `to`: on the same matter, or on a text and a part of it. */
export async function positionChanges(
  graph: Graph,
  actors: readonly string[],
  { from, to }: Span,
  { recorded }: AsOf,
): Promise<PositionChange[]> {
  const rows = await changes(graph, { ids: actors, from, to, recorded });
  return rows.map(({ earlier, later }) => ({ before: positionOf(earlier), after: positionOf(later) }));
}

/** What claims say in our words, and where it was said: a venue by its id. In the order of `claims` (ids). */
export async function wordsOfClaims(
  graph: Graph,
  claims: readonly string[],
): Promise<({ text: string; venue: string | null } | null)[]> {
  const found = new Map((await words(graph, { ids: claims })).map(({ id, ...words }) => [id, words]));
  return claims.map((claim) => found.get(claim) ?? null);
}

/** The types of edges of a stance; none, where no projection has it. */
export const typesOfStance = (stance: Stance | null): string[] | null =>
  stance === null ? null : stance === 'SUPPORT' ? ['SUPPORTS'] : stance === 'OPPOSE' ? ['OPPOSES'] : [];

const checked = (ids: readonly string[], { from, to, stance }: Omit<PositionFilter, 'on'>, asOf: AsOf) => ({
  ids,
  types: typesOfStance(stance),
  from,
  to,
  ...asOf,
});

const placesOf = (part: DatedSeek) => ({ ...between(part), undated: part.undated });

const pages = (size: number, rows: readonly ListedRow[], part: DatedSeek): Slice<Position>[] =>
  slicesInOrder(size, rows, part).map(({ items, more }) => ({
    items: items.map((row) => positionOf(row, part.undated)),
    more,
  }));

const positionOf = ({ edge, validFrom, validTo, ...row }: PositionRow, undated: string = UNDATED.ASC): Position => ({
  type: 'Position',
  ...row,
  key: `${validFrom ?? (validTo === null ? undated : dayBefore(validTo))}|${row.id}`,
  stance: edge === 'SUPPORTS' ? 'SUPPORT' : 'OPPOSE',
  when: dateOfValidity(validFrom, validTo),
});
