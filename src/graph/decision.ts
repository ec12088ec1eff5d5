import { AS_OF, type AsOf } from './kernel/as-of.ts';
import { date } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { type NodeFrom, nodesById } from './kernel/node-queries.ts';
import { IDS, inOrder } from './kernel/ordinal.ts';
import { query, type RowOf } from './kernel/query.ts';
import { flag, list, nullable, number, oneOf, text } from './kernel/shape.ts';
import { functionalPredicates } from './predicate.ts';

/** How a body can have decided, and what each is. */
export const DECISION_METHODS = {
  CONSENSUS: 'By consensus: nobody objected.',
  WITHOUT_VOTE: 'Without a vote.',
  VOTE: 'By a vote; the source does not say of which kind.',
  RECORDED_VOTE: 'By a vote of which it is recorded who voted how.',
  NON_RECORDED_VOTE: 'By a vote of which it is not recorded who voted how.',
  UNKNOWN: 'No source says.',
} as const;

const decisionStatus = oneOf('PLANNED', 'TAKEN');

export const decisionsById = nodesById('Decision', {
  name: text,
  status: decisionStatus,
  symbol: nullable(text),
  /** How and when it was taken, by the rows of datasets that it stands in: null where claims say that. */
  method: nullable(text),
  held: date,
  records: nullable(list(text)),
});
export type Decision = NodeFrom<'Decision', typeof decisionsById>;

const surroundings = query(
  'decision/surroundings',
  { ...IDS, ...AS_OF, predicates: list(text) },
  {
    ordinal: number,
    /** Claims of which it has one of each kind, were there no contradictions: the preferred ones first. */
    accounts: list(text),
    on: nullable(text),
    settledBy: nullable(text),
    contradictions: list(text),
    /** One of the contradictions is a conflict. */
    contested: flag,
  },
);
/** What stands around a decision; ids. How, by whom and when it was taken is in its accounts, and in no property: sources differ. */
export type DecisionSurroundings = Omit<RowOf<typeof surroundings>, 'ordinal'>;

const byVoteEvents = query('decision/by-vote-events', { ...IDS, ...AS_OF }, { ordinal: number, id: text });

/** What stands around each decision, in the order of `decisions` (ids). */
export const decisionSurroundings = async (
  graph: Graph,
  decisions: readonly string[],
  asOf: AsOf,
): Promise<DecisionSurroundings[]> =>
  inOrder<RowOf<typeof surroundings>, DecisionSurroundings>(
    decisions.length,
    await surroundings(graph, { ids: decisions, predicates: functionalPredicates(), ...asOf }),
    ({ ordinal: _, ...around }) => around,
    () => ({ accounts: [], on: null, settledBy: null, contradictions: [], contested: false }),
  );

/** The id of the decision that each vote event settled, or null, in the order of `events` (ids). */
export const decisionsByVoteEvents = async (
  graph: Graph,
  events: readonly string[],
  asOf: AsOf,
): Promise<(string | null)[]> =>
  inOrder<RowOf<typeof byVoteEvents>, string | null>(
    events.length,
    await byVoteEvents(graph, { ids: events, ...asOf }),
    ({ id }) => id,
    () => null,
  );
