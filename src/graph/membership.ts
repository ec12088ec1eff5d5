import { type AsOf, onItsDay } from './kernel/as-of.ts';
import type { When } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { inOrder } from './kernel/ordinal.ts';
import { type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { dayBefore, onDay, period } from './kernel/validity.ts';

/** That an actor belongs to another, or that a person holds a role at one: the edge between them. */
export type Membership = {
  readonly type: 'Membership';
  readonly id: string;
  readonly member: string;
  readonly of: string;
  readonly role: string | null;
  readonly from: When | null;
  readonly to: When | null;
  /** Whether a source says from when. */
  readonly dated: boolean;
  readonly note: string | null;
  readonly claims: readonly string[];
  /** The rows of datasets that it stands in: `groups/eu/GBR/1973-01-01`. */
  readonly records: readonly string[];
};

type MembershipRow = [
  id: string,
  member: string,
  of: string,
  role: string | null,
  validFrom: string | null,
  validTo: string | null,
  claims: string[] | null,
  records: string[] | null,
  dated: boolean | null,
  from: string | null,
  to: string | null,
  note: string | null,
];
type Asked = AsOf & { ids: string[] };
type OnDay = { ids: string[]; valid: string; recorded: string | null };

const byMember = query<Asked, [ordinal: number, memberships: MembershipRow[]]>('membership/by-member');
const byBloc = query<
  OnDay & { after: string; limit: number },
  [ordinal: number, keys: string[], memberships: MembershipRow[]]
>('membership/by-bloc');
const countByBloc = query<OnDay, [ordinal: number, count: number]>('membership/count-by-bloc');
const byIds = query<Asked, MembershipRow>('membership/by-ids');

/** One list per actor, in the order of `members` (ids): by first days, undated ones last. */
export async function membershipsByMember(
  graph: Graph,
  members: readonly string[],
  asOf: AsOf,
): Promise<Membership[][]> {
  const rows = await byMember(graph, { ids: [...members], ...asOf });
  return inOrder(
    members.length,
    rows,
    ([, memberships]) => memberships.map(membershipOf),
    () => [],
  );
}

/** A membership with where it stands in the list of a bloc's members. */
export type Listed = Membership & { readonly key: string };

/** One page per bloc, in the order of `blocs` (ids): the members today or on the day as of which is asked, by name. */
export async function membershipsByBloc(
  graph: Graph,
  blocs: readonly string[],
  { first, after }: Page,
  asOf: AsOf,
): Promise<Slice<Listed>[]> {
  const rows = await byBloc(graph, { ids: [...blocs], ...onItsDay(asOf), after: after ?? '', limit: first + 1 });
  const listed = ([, keys, memberships]: (typeof rows)[number]) =>
    memberships.map((row, place) => ({ ...membershipOf(row), key: keys[place] as string }));
  return inOrder(
    blocs.length,
    rows,
    (row) => slice(listed(row), first),
    () => slice<Listed>([], first),
  );
}

export async function countMembershipsByBloc(graph: Graph, blocs: readonly string[], asOf: AsOf): Promise<number[]> {
  return inOrder(
    blocs.length,
    await countByBloc(graph, { ids: [...blocs], ...onItsDay(asOf) }),
    ([, count]) => count,
    () => 0,
  );
}

/** The memberships of these ids, in their order; null for one that the graph does not have. */
export async function membershipsById(
  graph: Graph,
  ids: readonly string[],
  asOf: AsOf,
): Promise<(Membership | null)[]> {
  const rows = await byIds(graph, { ids: [...ids], ...asOf });
  const found = new Map(rows.map((row) => [row[0], membershipOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

function membershipOf(row: MembershipRow): Membership {
  const [id, member, of, role, validFrom, validTo, claims, records, dated, from, to, note] = row;
  return {
    type: 'Membership',
    id,
    member,
    of,
    role,
    // Who is not dated counts from the beginning of the group, which is nobody's first day.
    from: dated === false ? null : from === null ? onDay(validFrom) : period(from),
    to: to === null ? onDay(validTo === null ? null : dayBefore(validTo)) : period(to),
    dated: dated ?? validFrom !== null,
    note,
    claims: claims ?? [],
    records: records ?? [],
  };
}

/** That a state was a member of a group: from its first day to the first on which it was one no more; null is open. */
export type Spell = {
  /** An id. */
  readonly group: string;
  /** A code. */
  readonly state: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly dated: boolean;
};

const spells = query<
  { ids: string[]; recorded: string | null },
  [group: string, state: string, from: string | null, to: string | null, dated: boolean]
>('membership/spells');

/** All memberships of states in these groups (ids), the past ones too. */
export async function memberships(graph: Graph, groups: readonly string[], { recorded }: AsOf): Promise<Spell[]> {
  const rows = await spells(graph, { ids: [...groups], recorded });
  return rows.map(([group, state, from, to, dated]) => ({ group, state, from, to, dated }));
}
