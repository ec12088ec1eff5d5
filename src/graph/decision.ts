import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { countOf, idsOf, type NodeFrom, nodesById } from './kernel/node-queries.ts';
import { inOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';
import { oneOf, type TypeOf, text } from './kernel/shape.ts';
import { functional } from './predicate.ts';

const decisionStatus = oneOf('PLANNED', 'TAKEN');
export type DecisionStatus = TypeOf<typeof decisionStatus>;

export const decisionsById = nodesById('Decision', { name: text, status: decisionStatus });
export type Decision = NodeFrom<'Decision', typeof decisionsById>;

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

const surroundings = query<
  AsOf & { ids: readonly string[]; predicates: readonly string[] },
  [ordinal: number, accounts: string[], on: string[], settledBy: string[], contradictions: string[], contested: boolean]
>('decision/surroundings');
const byVoteEvents = query<AsOf & { ids: readonly string[] }, [ordinal: number, id: string]>('decision/by-vote-events');

/** The ids of decisions in their order. */
export const decisions = idsOf('Decision');
export const countDecisions = countOf('Decision');

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
