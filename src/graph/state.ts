import { type AsOf, onItsDay } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { type Keyed, keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { urn } from './kernel/urn.ts';

export type State = {
  readonly type: 'State';
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3; ISO 3166-3 of a former state; `x-` and a slug where ISO has none. */
  readonly iso3: string;
  readonly iso2: string | null;
  readonly m49: number | null;
  readonly region: string | null;
};

type StateRow = [
  id: string,
  name: string,
  iso3: string,
  iso2: string | null,
  m49: number | null,
  region: string | null,
];

/** Who is a member of `of` (an id) on the day `valid`. */
type Membership = { of: string; current: boolean | null; valid: string; recorded: string | null };

const byIds = query<{ ids: string[] }, StateRow>('state/by-ids');
const byName = query<{ after: string; current: boolean | null; limit: number }, [id: string, order: string]>(
  'state/by-name',
);
const byNameOfMembers = query<Membership & { after: string; limit: number }, [id: string, order: string]>(
  'state/by-name-of-members',
);
const countMembers = query<Membership, [number]>('state/count-members');
const inRegion = query<{ region: string }, [id: string]>('state/in-region');
const count = query<{ current: boolean | null }, [number]>('state/count');

/** The id of the state with this code, in either case. */
export const stateId = (code: string): string =>
  urn('state', /^x-/i.test(code) ? code.toLowerCase() : code.toUpperCase());

export async function statesById(graph: Graph, ids: string[]): Promise<Untyped<State>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, iso3, iso2, m49, region]) => ({ id, name, iso3, iso2, m49, region }));
}

/** The ids of the states of a region of UN M49. */
export const statesInRegion = async (graph: Graph, region: string): Promise<string[]> =>
  (await inRegion(graph, { region })).map(([id]) => id);

/** Which states: members of today, or former ones; members of a bloc or group (an id), today or on the day as of which is asked. */
export type StateFilter = { readonly current: boolean | null; readonly memberOf: string | null };

/** The ids of states in the order of their names. */
export async function states(
  graph: Graph,
  { current, memberOf }: StateFilter,
  { first, after }: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>> {
  const page = { current, after: after ?? '', limit: first + 1 };
  const rows =
    memberOf === null
      ? await byName(graph, page)
      : await byNameOfMembers(graph, { ...page, of: memberOf, ...onItsDay(asOf) });
  return slice(rows.map(keyed), first);
}

export async function countStates(graph: Graph, { current, memberOf }: StateFilter, asOf: AsOf): Promise<number> {
  const [row] =
    memberOf === null
      ? await count(graph, { current })
      : await countMembers(graph, { of: memberOf, current, ...onItsDay(asOf) });
  return row?.[0] ?? 0;
}
