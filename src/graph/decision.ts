import { AS_OF, type AsOf, THERE } from './kernel/as-of.ts';
import { date } from './kernel/date.ts';
import type { Graph } from './kernel/graph.ts';
import { COUNT, countFrom, type NodeFrom, nodesById } from './kernel/node-queries.ts';
import { IDS, inOrder } from './kernel/ordinal.ts';
import { KEYED, type Keyed, PAGE, type Page, pageOf, type Slice, slice } from './kernel/page.ts';
import { query, type RowOf } from './kernel/query.ts';
import { flag, list, nullable, number, oneOf, text } from './kernel/shape.ts';
import { urn } from './kernel/urn.ts';
import { functionalPredicates } from './predicate.ts';

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

/** Which decisions: on a text and its parts, by the key of its symbol, or all. */
export type DecisionFilter = { readonly text: string | null };
const FILTER = { id: nullable(text), ...THERE };
const byIdOrder = query('decision/by-id-order', { ...FILTER, ...PAGE }, KEYED);
const count = query('decision/count', FILTER, COUNT);
const filterOf = ({ text }: DecisionFilter, asOf: AsOf) => ({
  id: text === null ? null : urn('decision', text),
  ...asOf,
});

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

/** The ids of decisions in their order. */
export const decisions = async (graph: Graph, filter: DecisionFilter, page: Page, asOf: AsOf): Promise<Slice<Keyed>> =>
  slice(await byIdOrder(graph, { ...filterOf(filter, asOf), ...pageOf(page) }), page.first);

export const countDecisions = async (graph: Graph, filter: DecisionFilter, asOf: AsOf): Promise<number> =>
  countFrom(await count(graph, filterOf(filter, asOf)));

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
