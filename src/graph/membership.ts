import type { AsOf } from './as-of.ts';
import type { When } from './date.ts';
import type { Graph } from './graph.ts';
import { inOrder } from './ordinal.ts';
import { query } from './query.ts';
import { dayBefore, onDay } from './validity.ts';

/** That an actor belongs to another, or that a person holds a role at one: the edge between them. */
export type Membership = {
  readonly type: 'Membership';
  readonly id: string;
  readonly member: string;
  readonly of: string;
  readonly role: string | null;
  readonly from: When | null;
  readonly to: When | null;
  readonly claims: readonly string[];
};

type MembershipRow = [
  id: string,
  member: string,
  of: string,
  role: string | null,
  validFrom: string | null,
  validTo: string | null,
  claims: string[] | null,
];
type Asked = AsOf & { ids: string[] };

const byMember = query<Asked, [ordinal: number, memberships: MembershipRow[]]>('membership/by-member');
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

const membershipOf = ([id, member, of, role, validFrom, validTo, claims]: MembershipRow): Membership => ({
  type: 'Membership',
  id,
  member,
  of,
  role,
  from: onDay(validFrom),
  to: onDay(validTo === null ? null : dayBefore(validTo)),
  claims: claims ?? [],
});
