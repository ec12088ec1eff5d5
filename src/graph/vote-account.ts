import type { Graph } from './kernel/graph.ts';
import { IDS, listsInOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';
import { list, nullable, number, row, type TypeOf, text } from './kernel/shape.ts';

/** For, against, abstentions and not voting; null is not stated. */
const totals = row({
  for: nullable(number),
  against: nullable(number),
  abstain: nullable(number),
  notVoting: nullable(number),
});
export type VoteTotals = TypeOf<typeof totals>;

const account = row({
  dataset: text,
  record: text,
  parts: list(text),
  name: text,
  note: nullable(text),
  stated: totals,
  counted: totals,
});
/** What one dataset says of a vote event as a whole; `parts` are records of parts of its text, each with a key: `3899 ga/50/38-b-ii`. */
export type VoteAccount = TypeOf<typeof account>;

const accounts = query('vote-event/accounts', IDS, { ordinal: number, found: list(account) });

/** The accounts of each vote event, in the order of `ids`; none where no dataset has it. */
export const accountsByEvent = async (graph: Graph, ids: readonly string[]): Promise<(readonly VoteAccount[])[]> =>
  listsInOrder(ids.length, await accounts(graph, { ids }));
