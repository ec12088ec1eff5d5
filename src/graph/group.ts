import type { AsOf } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import type { Untyped } from './kernel/nodes.ts';
import { query } from './kernel/query.ts';

/** How many there are, as far as a source says: "over 100" is at least 101. */
export type CountRange = {
  readonly min: number | null;
  readonly max: number | null;
  readonly wording: string;
  readonly openList: boolean;
};

/** Actors that a source counts or names together without saying who they are. */
export type Group = {
  readonly type: 'Group';
  readonly id: string;
  readonly name: string;
  readonly count: CountRange;
  /** Whose members they are, without those excepted: ids. */
  readonly drawnFrom: string | null;
  readonly except: readonly string[];
};

type GroupRow = [
  id: string,
  name: string,
  wording: string,
  min: number | null,
  max: number | null,
  openList: boolean,
  drawnFrom: string | null,
  except: string[],
];

const byIds = query<AsOf & { ids: string[] }, GroupRow>('group/by-ids');

export async function groupsById(graph: Graph, ids: string[], asOf: AsOf): Promise<Untyped<Group>[]> {
  const rows = await byIds(graph, { ids, ...asOf });
  return rows.map(([id, name, wording, min, max, openList, drawnFrom, except]) => ({
    id,
    name,
    count: { min, max, wording, openList },
    drawnFrom,
    except,
  }));
}
