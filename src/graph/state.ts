import { type AsOf, ON_DAY, onItsDay } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNT, countFrom, type NodeFrom, nodesById } from './kernel/node-queries.ts';
import { KEYED, type Keyed, PAGE, type Page, pageOf, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { flag, nullable, number, text } from './kernel/shape.ts';
import { urn } from './kernel/urn.ts';

export const statesById = nodesById('State', {
  name: text,
  /** ISO 3166-1 alpha-3; ISO 3166-3 of a former state; `x-` and a slug where ISO has none. */
  iso3: text,
  iso2: nullable(text),
  m49: nullable(number),
  region: nullable(text),
});
export type State = NodeFrom<'State', typeof statesById>;

const CURRENT = { current: nullable(flag) };
/** Who is a member of `of` (an id) on the day `valid`. */
const MEMBERS = { of: text, ...CURRENT, ...ON_DAY };

const byName = query('state/by-name', { ...CURRENT, ...PAGE }, KEYED);
const byNameOfMembers = query('state/by-name-of-members', { ...MEMBERS, ...PAGE }, KEYED);
const countMembers = query('state/count-members', MEMBERS, COUNT);
const count = query('state/count', CURRENT, COUNT);

/** The id of the state with this code, in either case. */
export const stateId = (code: string): string =>
  urn('state', /^x-/i.test(code) ? code.toLowerCase() : code.toUpperCase());

/** Which states: members of today, or former ones; members of a bloc or group (an id), today or on the day as of which is asked. */
export type StateFilter = { readonly current: boolean | null; readonly memberOf: string | null };

/** The ids of states in the order of their names. */
export async function states(
  graph: Graph,
  { current, memberOf: of }: StateFilter,
  page: Page,
  asOf: AsOf,
): Promise<Slice<Keyed>> {
  const asked = { current, ...pageOf(page) };
  const rows =
    of === null ? await byName(graph, asked) : await byNameOfMembers(graph, { ...asked, of, ...onItsDay(asOf) });
  return slice(rows, page.first);
}

export const countStates = async (graph: Graph, { current, memberOf: of }: StateFilter, asOf: AsOf): Promise<number> =>
  countFrom(
    of === null ? await count(graph, { current }) : await countMembers(graph, { of, current, ...onItsDay(asOf) }),
  );
