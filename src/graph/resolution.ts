import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { query } from './kernel/query.ts';

export type Scope = 'WHOLE' | 'PARAGRAPH' | 'AMENDMENT' | 'PROCEDURAL';

export type Resolution = {
  readonly type: 'Resolution';
  readonly id: string;
  readonly name: string;
  readonly symbol: string | null;
  readonly scope: Scope;
  readonly proposedBy: readonly string[];
  readonly voteEvents: readonly string[];
};

type ResolutionRow = [
  id: string,
  name: string,
  symbol: string | null,
  scope: Scope,
  proposedBy: string[],
  voteEvents: string[],
];

const byIds = query<{ ids: string[] }, ResolutionRow>('resolution/by-ids');

export async function resolutionsById(graph: Graph, ids: string[]): Promise<Untyped<Resolution>[]> {
  const rows = await byIds(graph, { ids });
  return rows.map(([id, name, symbol, scope, proposedBy, voteEvents]) => ({
    id,
    name,
    symbol,
    scope,
    proposedBy,
    voteEvents,
  }));
}
