import { readTable } from './csv.ts';
import type { Note } from './problem.ts';

/** What sources are ranked for. */
export const RANKED_FIELDS = ['ballots', 'day', 'title', 'session', 'totals', 'scope', 'topics', 'important'] as const;
export type RankedField = (typeof RANKED_FIELDS)[number];

/** Which of two sources is preferred for a field: the one that stands first in the file; one that is not there comes after, by its name. */
export type Ranking = { compare(field: RankedField, a: string, b: string): number };

const RANKING = 'ranking.csv';

/** Reads the written ranking of datasets in `data/`. */
export async function readRanking(folder: string, note: Note): Promise<Ranking> {
  const orders = new Map<RankedField, string[]>();
  for await (const { fields, at } of readTable(folder, RANKING, ['field', 'dataset', 'reason'], note)) {
    const [field = '', dataset = ''] = fields;
    const known = RANKED_FIELDS.find((name) => name === field);
    if (known === undefined) note(at(0), `The field "${field}" is not one of ${RANKED_FIELDS.join(', ')}.`);
    else orders.set(known, [...(orders.get(known) ?? []), dataset]);
  }
  return rankingOf(orders.get('ballots') ?? [], orders);
}

/** A ranking of datasets for ballots, which holds for all fields that have none of their own. */
export function rankingOf(
  ballots: readonly string[],
  orders: ReadonlyMap<RankedField, readonly string[]> = new Map(),
): Ranking {
  const rank = (field: RankedField, dataset: string) => {
    const order = orders.get(field) ?? ballots;
    return order.includes(dataset) ? order.indexOf(dataset) : order.length;
  };
  return { compare: (field, a, b) => rank(field, a) - rank(field, b) || (a < b ? -1 : a > b ? 1 : 0) };
}
