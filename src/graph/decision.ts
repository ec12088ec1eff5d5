import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { inOrder } from './kernel/ordinal.ts';
import { type Keyed, type Page, type Slice, slice } from './kernel/page.ts';
import { query } from './kernel/query.ts';
import { functional } from './predicate.ts';

export type DecisionStatus = 'PLANNED' | 'TAKEN';

export type Decision = {
  readonly type: 'Decision';
  readonly id: string;
  readonly name: string;
  readonly status: DecisionStatus;
};

/** What stands around a decision; ids. How, by whom and when it was taken is in its accounts, and in no property: sources differ. */
export type DecisionSurroundings = {
  /** Claims of which it has one of each kind, were there no contradictions: the preferred ones first. */
  readonly accounts: readonly string[];
  readonly on: string | null;
  readonly settledBy: string | null;
  readonly contradictions: readonly string[];
  /** One of the contradictions is a conflict. */
  readonly contested: boolean;
};

const byIds = query<{ ids: string[] }, [id: string, name: string, status: DecisionStatus]>('decision/by-ids');
const byIdOrder = query<{ after: string; limit: number }, [id: string]>('decision/by-id-order');
const count = query<Record<string, never>, [number]>('decision/count');
const surroundings = query<
  AsOf & { ids: readonly string[]; predicates: readonly string[] },
  [ordinal: number, accounts: string[], on: string[], settledBy: string[], contradictions: string[], contested: boolean]
>('decision/surroundings');
const byVoteEvents = query<AsOf & { ids: readonly string[] }, [ordinal: number, id: string]>('decision/by-vote-events');

export async function decisionsById(graph: Graph, ids: string[]): Promise<Untyped<Decision>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, status]) => ({ id, name, status }));
}

/** The ids of decisions in their order. */
export async function decisions(graph: Graph, { first, after }: Page): Promise<Slice<Keyed>> {
  const rows = await byIdOrder(graph, { after: after ?? '', limit: first + 1 });
  return slice(
    rows.map(([id]) => ({ id, key: id })),
    first,
  );
}

export async function countDecisions(graph: Graph): Promise<number> {
  const [row] = await count(graph, {});
  return row?.[0] ?? 0;
}

/** What stands around each decision, in the order of `decisions` (ids). */
export async function decisionSurroundings(
  graph: Graph,
  decisions: readonly string[],
  asOf: AsOf,
): Promise<DecisionSurroundings[]> {
  const rows = await surroundings(graph, { ids: decisions, predicates: functional(), ...asOf });
  return inOrder(
    decisions.length,
    rows,
    ([, accounts, on, settledBy, contradictions, contested]) => ({
      accounts,
      on: on[0] ?? null,
      settledBy: settledBy[0] ?? null,
      contradictions,
      contested,
    }),
    () => ({ accounts: [], on: null, settledBy: null, contradictions: [], contested: false }),
  );
}

/** The id of the decision that each vote event settled, or null, in the order of `events` (ids). */
export async function decisionsByVoteEvents(
  graph: Graph,
  events: readonly string[],
  asOf: AsOf,
): Promise<(string | null)[]> {
  const rows = await byVoteEvents(graph, { ids: events, ...asOf });
  return inOrder<(typeof rows)[number], string | null>(
    events.length,
    rows,
    ([, id]) => id,
    () => null,
  );
}
