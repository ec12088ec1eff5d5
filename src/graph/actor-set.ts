import type { Choice } from './ballot.ts';
import { type AsOf, onItsDay } from './kernel/as-of.ts';
import type { Span } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { query } from './kernel/query.ts';
import { type Stance, typesOf } from './position.ts';

/** A set of actors as far as the graph knows it. */
export type Members = {
  /** Ids, in their order. */
  readonly ids: readonly string[];
  /** Whether a source says that there are more, or names none of them. */
  readonly open: boolean;
  /** How many more a source counts than are named; null where nobody counts. */
  readonly unnamed: number | null;
};

type Listed = [actor: string, open: boolean];
type Counted = [count: number | null, openList: boolean | null];

const members = query<{ of: string; valid: string; recorded: string | null }, Listed>('actor-set/members');
const holders = query<AsOf & Span & { on: string[]; types: string[] }, Listed>('actor-set/holders');
const voters = query<{ event: string; choice: readonly Choice[] }, [state: string]>('actor-set/voters');
const signers = query<AsOf & { text: string }, Listed>('actor-set/signers');
const counted = query<{ id: string; recorded: string | null }, Counted>('actor-set/counted');

/** The members of a bloc, an alliance or a group, today or on the day as of which is asked. */
export async function membersOf(graph: Graph, of: string, asOf: AsOf): Promise<Members> {
  const day = onItsDay(asOf);
  const [rows, count] = await Promise.all([
    members(graph, { of, ...day }),
    counted(graph, { id: of, recorded: day.recorded }),
  ]);
  return named(rows, count);
}

/** Who takes a stand on one of these matters (ids), within days. */
export async function holdersOf(
  graph: Graph,
  on: readonly string[],
  stance: Stance,
  span: Span,
  asOf: AsOf,
): Promise<Members> {
  const rows = await holders(graph, { on: [...on], types: typesOf(stance) ?? [], ...span, ...asOf });
  return named(rows, []);
}

/** The states that made one of these choices at a vote event (id), inferred ballots among them. */
export async function votersOf(graph: Graph, event: string, choice: readonly Choice[]): Promise<string[]> {
  const rows = await voters(graph, { event, choice });
  return rows.map(([state]) => state);
}

/** Who signed a text (id). */
export async function signersOf(graph: Graph, text: string, asOf: AsOf): Promise<Members> {
  const [rows, count] = await Promise.all([
    signers(graph, { text, ...asOf }),
    counted(graph, { id: text, recorded: asOf.recorded }),
  ]);
  return named(rows, count);
}

function named(rows: readonly Listed[], [row]: readonly Counted[]): Members {
  const [count = null, openList = null] = row ?? [];
  const unnamed = count === null ? null : Math.max(0, count - rows.length);
  const open = rows.length === 0 || rows.some(([, more]) => more) || openList === true || (unnamed ?? 0) > 0;
  return { ids: rows.map(([actor]) => actor), open, unnamed };
}
