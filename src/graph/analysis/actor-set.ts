import { type Choice, choice } from '../ballot.ts';
import { AS_OF, type AsOf, ON_DAY, onItsDay } from '../kernel/as-of.ts';
import { SPAN, type Span } from '../kernel/date.ts';
import type { Graph } from '../kernel/graph.ts';
import { query, type RowOf } from '../kernel/query.ts';
import { flag, list, nullable, number, text } from '../kernel/shape.ts';
import { type Stance, typesOfStance } from '../position.ts';

/** A set of actors as far as the graph knows it. */
export type Members = {
  /** Ids, in their order. */
  readonly ids: readonly string[];
  /** Whether a source says that there are more, or names none of them. */
  readonly open: boolean;
  /** How many more a source counts than are named; null where nobody counts. */
  readonly unnamed: number | null;
  /** The claims that say who is among them; none where a dataset does, or who asks. */
  readonly claims: readonly string[];
};

const LISTED = { id: text, openList: flag, claims: list(text) };

const members = query('actor-set/members', { of: text, ...ON_DAY }, LISTED);
const holders = query('actor-set/holders', { on: list(text), types: nullable(list(text)), ...SPAN, ...AS_OF }, LISTED);
const voters = query('actor-set/voters', { event: text, choice: list(choice) }, { id: text, claims: list(text) });
const signers = query('actor-set/signers', { text, ...AS_OF }, LISTED);
const parties = query('actor-set/parties', { treaty: text, ...ON_DAY, later: list(text) }, LISTED);
const counted = query(
  'actor-set/counted',
  { id: text, recorded: nullable(text) },
  { count: nullable(number), openList: flag },
);

/** The members of a bloc, an alliance or a group, today or on the day as of which is asked. */
export async function membersOf(graph: Graph, of: string, asOf: AsOf): Promise<Members> {
  const day = onItsDay(asOf);
  const [rows, count] = await Promise.all([
    members(graph, { of, ...day }),
    counted(graph, { id: of, recorded: day.recorded }),
  ]);
  return named(rows, count);
}

/** Who takes a stand, or any (null), on one of these matters (ids), within days. */
export async function holdersOf(
  graph: Graph,
  on: readonly string[],
  stance: Stance | null,
  span: Span,
  asOf: AsOf,
): Promise<Members> {
  return named(await holders(graph, { on, types: typesOfStance(stance), ...span, ...asOf }), []);
}

/** The states that made one of these choices at a vote event (id), inferred ballots among them. */
export async function votersOf(
  graph: Graph,
  event: string,
  choice: readonly Choice[],
): Promise<Pick<Members, 'ids' | 'claims'>> {
  const rows = await voters(graph, { event, choice });
  return { ids: rows.map(({ id }) => id), claims: claimsOf(rows) };
}

/** Who is a party to a treaty (its id), a group that a source draws from a bloc by its members. */
export const partiesTo = async (graph: Graph, treaty: string, asOf: AsOf): Promise<Members> =>
  named(await parties(graph, { treaty, ...onItsDay(asOf) }), []);

/** Who signed a text (id). */
export async function signersOf(graph: Graph, text: string, asOf: AsOf): Promise<Members> {
  const [rows, count] = await Promise.all([
    signers(graph, { text, ...asOf }),
    counted(graph, { id: text, recorded: asOf.recorded }),
  ]);
  return named(rows, count);
}

function named(rows: readonly RowOf<typeof members>[], [source]: readonly RowOf<typeof counted>[]): Members {
  const { count, openList } = source ?? { count: null, openList: false };
  const unnamed = count === null ? null : Math.max(0, count - rows.length);
  const open = rows.length === 0 || rows.some(({ openList }) => openList) || openList || (unnamed ?? 0) > 0;
  return { ids: rows.map(({ id }) => id), open, unnamed, claims: claimsOf(rows) };
}

const claimsOf = (rows: readonly { readonly claims: readonly string[] }[]): string[] =>
  [...new Set(rows.flatMap(({ claims }) => claims))].sort();
