import type { AsOf } from './kernel/as-of.ts';
import type { Span, When } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder } from './kernel/ordinal.ts';
import { type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { dayBefore, validity } from './kernel/validity.ts';

export type Stance = 'SUPPORT' | 'OPPOSE' | 'CONDITIONAL' | 'NEUTRAL' | 'MIXED';

/** The stand that an actor takes on a matter: the edge between them. */
export type Position = {
  readonly type: 'Position';
  readonly id: string;
  /** Where it stands in a list by first days. */
  readonly key: string;
  readonly actor: string;
  readonly on: string;
  readonly stance: Stance;
  readonly strength: string | null;
  readonly openList: boolean;
  readonly contested: boolean;
  readonly inferred: boolean;
  readonly when: When | null;
  readonly claims: readonly string[];
};

/** Which positions: `on` is the id of a matter; the span is one that a position's days overlap. */
export type PositionFilter = Span & { readonly stance: Stance | null; readonly on: string | null };

/** How an actor's stand moved between two days. */
export type PositionChange = { readonly before: Position; readonly after: Position };

type PositionRow = [
  id: string,
  type: 'SUPPORTS' | 'OPPOSES',
  actor: string,
  on: string,
  strength: string | null,
  openList: boolean | null,
  contested: boolean | null,
  inferred: boolean | null,
  validFrom: string | null,
  validTo: string | null,
  claims: string[],
];
type Filter = AsOf & Span & { ids: string[]; types: string[] | null };
type Seek = Filter & { after: string; limit: number };
type Listed = [ordinal: number, positions: PositionRow[]];
type Counted = [ordinal: number, positions: number];

const byActor = query<Seek & { on: string | null }, Listed>('position/by-actor');
const countByActor = query<Filter & { on: string | null }, Counted>('position/count-by-actor');
const byMatter = query<Seek, Listed>('position/by-matter');
const countByMatter = query<Filter, Counted>('position/count-by-matter');
const byIds = query<AsOf & { ids: string[] }, PositionRow>('position/by-ids');
const changes = query<Span & { ids: string[]; recorded: string | null }, [before: PositionRow, after: PositionRow]>(
  'position/changes',
);
const words = query<{ claims: string[] }, [claim: string, text: string, venue: string | null]>('position/words');

/** One list per actor, in the order of `actors` (ids): by first days, undated ones last. */
export async function positionsByActor(
  graph: Graph,
  actors: readonly string[],
  { on, ...filter }: PositionFilter,
  page: Page,
  asOf: AsOf,
): Promise<Slice<Position>[]> {
  const rows = await byActor(graph, { ...seek(actors, filter, page, asOf), on });
  return sliced(actors.length, rows, page);
}

export async function countPositionsByActor(
  graph: Graph,
  actors: readonly string[],
  { on, ...filter }: PositionFilter,
  asOf: AsOf,
): Promise<number[]> {
  return counted(actors.length, await countByActor(graph, { ...checked(actors, filter, asOf), on }));
}

/** One list per matter, in the order of `matters` (ids): by first days, undated ones last. */
export async function positionsByMatter(
  graph: Graph,
  matters: readonly string[],
  filter: Omit<PositionFilter, 'on'>,
  page: Page,
  asOf: AsOf,
): Promise<Slice<Position>[]> {
  return sliced(matters.length, await byMatter(graph, seek(matters, filter, page, asOf)), page);
}

export async function countPositionsByMatter(
  graph: Graph,
  matters: readonly string[],
  filter: Omit<PositionFilter, 'on'>,
  asOf: AsOf,
): Promise<number[]> {
  return counted(matters.length, await countByMatter(graph, checked(matters, filter, asOf)));
}

/** The positions of these ids, in their order; null for one that the graph does not have. */
export async function positionsById(graph: Graph, ids: readonly string[], asOf: AsOf): Promise<(Position | null)[]> {
  const rows = await byIds(graph, { ids: [...ids], ...asOf });
  const found = new Map(rows.map((row) => [row[0], positionOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Where actors stood on the day `from`, and where they stood otherwise on the day `to`: on the same matter, or on a text and a part of it. */
export async function positionChanges(
  graph: Graph,
  actors: readonly string[],
  { from, to }: Span,
  { recorded }: AsOf,
): Promise<PositionChange[]> {
  const rows = await changes(graph, { ids: [...actors], from, to, recorded });
  return rows.map(([before, after]) => ({ before: positionOf(before), after: positionOf(after) }));
}

/** What claims say in our words, and where it was said: a venue by its id. In the order of `claims` (ids). */
export async function wordsOfClaims(
  graph: Graph,
  claims: readonly string[],
): Promise<({ text: string; venue: string | null } | null)[]> {
  const rows = await words(graph, { claims: [...claims] });
  const found = new Map(rows.map(([claim, text, venue]) => [claim, { text, venue }]));
  return claims.map((claim) => found.get(claim) ?? null);
}

/** The relationships of a stance; none, where no projection has it. */
export const typesOf = (stance: Stance | null): string[] | null =>
  stance === null ? null : stance === 'SUPPORT' ? ['SUPPORTS'] : stance === 'OPPOSE' ? ['OPPOSES'] : [];

const checked = (ids: readonly string[], { from, to, stance }: Omit<PositionFilter, 'on'>, asOf: AsOf): Filter => ({
  ids: [...ids],
  types: typesOf(stance),
  from,
  to,
  ...asOf,
});

const seek = (
  ids: readonly string[],
  filter: Omit<PositionFilter, 'on'>,
  { first, after }: Page,
  asOf: AsOf,
): Seek => ({ ...checked(ids, filter, asOf), after: after ?? '', limit: first + 1 });

const sliced = (size: number, rows: readonly Listed[], { first }: Page): Slice<Position>[] =>
  inOrder(
    size,
    rows,
    ([, positions]) => slice(positions.map(positionOf), first),
    () => slice<Position>([], first),
  );

const counted = (size: number, rows: readonly Counted[]): number[] =>
  inOrder(
    size,
    rows,
    ([, positions]) => positions,
    () => 0,
  );

const positionOf = ([
  id,
  type,
  actor,
  on,
  strength,
  openList,
  contested,
  inferred,
  validFrom,
  validTo,
  claims,
]: PositionRow): Position => ({
  type: 'Position',
  id,
  key: `${validFrom ?? (validTo === null ? '9999-12-31' : dayBefore(validTo))}|${id}`,
  actor,
  on,
  stance: type === 'SUPPORTS' ? 'SUPPORT' : 'OPPOSE',
  strength,
  openList: openList ?? false,
  contested: contested ?? false,
  inferred: inferred ?? false,
  when: validity(validFrom, validTo),
  claims,
});
