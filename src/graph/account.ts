import type { Graph } from './graph.ts';
import { query } from './query.ts';

/** What stands behind a ballot that is more than a row of a dataset. */
export type Account = {
  readonly inferred: boolean;
  readonly rule: string | null;
  readonly contested: boolean;
  readonly claims: readonly string[];
};

const byKeys = query<
  { keys: string[] },
  [key: string, inferred: boolean, rule: string | null, contested: boolean, claims: string[]]
>('ballot/accounts-by-keys');

/** The accounts of ballots, by the ballots' keys. */
export async function accountsByBallot(graph: Graph, keys: readonly string[]): Promise<Map<string, Account>> {
  const rows = await byKeys(graph, { keys: [...keys] });
  return new Map(rows.map(([key, inferred, rule, contested, claims]) => [key, { inferred, rule, contested, claims }]));
}
