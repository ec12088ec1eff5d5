import { AS_OF, type AsOf, ON_DAY, onItsDay } from './kernel/as-of.ts';
import type { When } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNTS, countsInOrder, IDS, listsInOrder, slicesInOrder } from './kernel/ordinal.ts';
import { between, bothWays, SEEK, type Seek, type Slice } from './kernel/page.ts';
import { query, type RowOf } from './kernel/query.ts';
import { flag, list, nullable, number, row, type TypeOf, text } from './kernel/shape.ts';
import { dateOfDay, dateOfEdtf, dayBefore } from './kernel/validity.ts';

/** The edge of a membership, as the macro `@membership` makes it. */
const membershipRow = row({
  id: text,
  member: text,
  of: text,
  role: nullable(text),
  validFrom: nullable(text),
  validTo: nullable(text),
  claims: list(text),
  /** The rows of datasets that it stands in: `groups/eu/GBR/1973-01-01`. */
  records: list(text),
  /** Whether a source says from when; null where it is as the days are. */
  dated: nullable(flag),
  from: nullable(text),
  to: nullable(text),
  note: nullable(text),
});
type MembershipRow = TypeOf<typeof membershipRow>;

/** That an actor belongs to another, or that a person holds a role at one: the edge between them. */
export type Membership = Omit<MembershipRow, 'validFrom' | 'validTo' | 'dated' | 'from' | 'to'> & {
  readonly type: 'Membership';
  readonly from: When | null;
  readonly to: When | null;
  /** Whether a source says from when. */
  readonly dated: boolean;
};

const OF_MEMBERS = { ...IDS, ...AS_OF };
const OF_BLOCS = { ...IDS, ...ON_DAY };

const byMember = query('membership/by-member', OF_MEMBERS, { ordinal: number, found: list(membershipRow) });
const byBloc = bothWays((direction) =>
  query(
    'membership/by-bloc',
    { ...OF_BLOCS, ...SEEK },
    { ordinal: number, found: list(row({ key: text, membership: membershipRow })) },
    { direction },
  ),
);
const countByBloc = query('membership/count-by-bloc', OF_BLOCS, COUNTS);
const byIds = query('membership/by-ids', OF_MEMBERS, { membership: membershipRow });

/** One list per actor, in the order of `members` (ids): by first days, undated ones last. */
export async function membershipsByMember(
  graph: Graph,
  members: readonly string[],
  asOf: AsOf,
): Promise<Membership[][]> {
  const found = listsInOrder(members.length, await byMember(graph, { ids: members, ...asOf }));
  return found.map((memberships) => memberships.map(membershipOf));
}

/** A membership with where it stands in the list of a bloc's members. */
export type ListedMembership = Membership & { readonly key: string };

/** One page per bloc, in the order of `blocs` (ids): the members today or on the day as of which is asked, by name. */
export async function membershipsByBloc(
  graph: Graph,
  blocs: readonly string[],
  part: Seek,
  asOf: AsOf,
): Promise<Slice<ListedMembership>[]> {
  const rows = await byBloc[part.direction](graph, { ids: blocs, ...onItsDay(asOf), ...between(part) });
  return slicesInOrder(blocs.length, rows, part).map(({ items, more }) => ({
    items: items.map(({ key, membership }) => ({ ...membershipOf(membership), key })),
    more,
  }));
}

export async function countMembershipsByBloc(graph: Graph, blocs: readonly string[], asOf: AsOf): Promise<number[]> {
  return countsInOrder(blocs.length, await countByBloc(graph, { ids: blocs, ...onItsDay(asOf) }));
}

/** The memberships of these ids, in their order; null for one that the graph does not have. */
export async function membershipsById(
  graph: Graph,
  ids: readonly string[],
  asOf: AsOf,
): Promise<(Membership | null)[]> {
  const rows = await byIds(graph, { ids, ...asOf });
  const found = new Map(rows.map(({ membership }) => [membership.id, membershipOf(membership)]));
  return ids.map((id) => found.get(id) ?? null);
}

const membershipOf = ({ validFrom, validTo, dated, from, to, ...edge }: MembershipRow): Membership => ({
  type: 'Membership',
  ...edge,
  // Who is not dated counts from the beginning of the group, which is nobody's first day.
  from: dated === false ? null : from === null ? dateOfDay(validFrom) : dateOfEdtf(from),
  to: to === null ? dateOfDay(validTo === null ? null : dayBefore(validTo)) : dateOfEdtf(to),
  dated: dated ?? validFrom !== null,
});

const spells = query(
  'membership/spells',
  { ...IDS, recorded: nullable(text) },
  {
    /** An id. */
    group: text,
    /** A code. */
    state: text,
    from: nullable(text),
    to: nullable(text),
    dated: flag,
  },
);
/** That a state was a member of a group: from its first day to the first on which it was one no more; null is open. */
export type Spell = RowOf<typeof spells>;

/** All memberships of states in these groups (ids), the past ones too. */
export const memberships = (graph: Graph, groups: readonly string[], { recorded }: AsOf): Promise<Spell[]> =>
  spells(graph, { ids: groups, recorded });
