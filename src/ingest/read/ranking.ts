import { readTable } from './csv.ts';
import type { Note } from './problem.ts';

/** Which of two sources is preferred: the one that stands first in the file; one that is not there comes after, by its name. */
export type Ranking = { compare(a: string, b: string): number };

const RANKING_FILE = 'ranking.csv';

/** Reads the written ranking of datasets in `data/`. */
export async function readRanking(folder: string, note: Note): Promise<Ranking> {
  const order: string[] = [];
  for await (const { fields } of readTable(folder, RANKING_FILE, ['dataset', 'reason'], note))
    order.push(fields[0] ?? '');
  return rankingOf(order);
}

export function rankingOf(order: readonly string[]): Ranking {
  const rank = (dataset: string) => (order.includes(dataset) ? order.indexOf(dataset) : order.length);
  return { compare: (a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0) };
}
